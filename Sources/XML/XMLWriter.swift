/// Writes an XML document: escapes what must be, closes what was opened, indents where no text can be hurt by it.
public struct XMLWriter {
  private var output: String
  private var open: [OpenElement] = []
  /// The start tag that was written last still lacks its “>”.
  private var tagIsOpen = false

  private struct OpenElement {
    let name: String
    /// Text counts in here, so nothing may be indented.
    let isMixed: Bool
    var hasChildren = false
  }

  /// Begins a document with its XML declaration; the encoding is UTF-8.
  public init() {
    output = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
  }

  /// Opens an element.
  ///
  /// - Parameters:
  ///   - name: Its name, with its prefix where it has one.
  ///   - attributes: Names and values in order; those whose value is nil are left out.
  ///   - isMixed: Whether it holds text, so that white space inside counts; what stands inside it is never indented.
  public mutating func start(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], isMixed: Bool = false)
  {
    start(name, attributes: attributes.map { ($0.key, $0.value) }, isMixed: isMixed)
  }

  /// Opens an element whose attributes the caller computed.
  ///
  /// - Parameters:
  ///   - name: Its name, with its prefix where it has one.
  ///   - attributes: Names and values in order; those whose value is nil are left out.
  ///   - isMixed: Whether it holds text, so that white space inside counts; what stands inside it is never indented.
  public mutating func start(_ name: String, attributes: [(String, String?)], isMixed: Bool = false) {
    closeTag()
    let insideMixed = open.last?.isMixed ?? false
    if !insideMixed { newLine(depth: open.count) }
    if !open.isEmpty { open[open.count - 1].hasChildren = true }
    output += "<\(name)"
    for case (let key, let value?) in attributes {
      output += " \(key)=\""
      escape(value, inAttribute: true)
      output += "\""
    }
    open.append(OpenElement(name: name, isMixed: isMixed || insideMixed))
    tagIsOpen = true
  }

  /// Closes the element that was opened last; an element without content is written as an empty one.
  public mutating func end() {
    guard let element = open.popLast() else { return }
    if tagIsOpen {
      output += "/>"
      tagIsOpen = false
      return
    }
    if element.hasChildren, !element.isMixed { newLine(depth: open.count) }
    output += "</\(element.name)>"
  }

  /// Writes text into the element that was opened last.
  ///
  /// Characters that XML 1.0 cannot hold (most control characters) become U+FFFD; ``isAllowed(_:)`` tells them.
  public mutating func text(_ text: String) {
    guard !text.isEmpty else { return }
    closeTag()
    escape(text, inAttribute: false)
  }

  /// Writes an element that holds only text.
  ///
  /// - Parameters:
  ///   - name: Its name, with its prefix where it has one.
  ///   - attributes: Names and values in order; those whose value is nil are left out.
  ///   - text: What it holds.
  public mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String) {
    start(name, attributes, isMixed: true)
    self.text(text)
    end()
  }

  /// The document so far, with every open element closed.
  public mutating func finish() -> String {
    while !open.isEmpty { end() }
    return output + "\n"
  }

  /// Whether XML 1.0 (fifth edition, production 2) can hold a character.
  ///
  /// - Parameter scalar: The character.
  public static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xFFFD: true
    case 0x10000...0x10FFFF: true
    default: false
    }
  }

  private mutating func closeTag() {
    guard tagIsOpen else { return }
    output += ">"
    tagIsOpen = false
  }

  private mutating func newLine(depth: Int) {
    output += "\n" + String(repeating: "  ", count: depth)
  }

  private mutating func escape(_ text: String, inAttribute: Bool) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"" where inAttribute: output += "&quot;"
      // A parser turns a bare carriage return into a line feed, and in an attribute all three into blanks.
      case "\r": output += "&#13;"
      case "\n" where inAttribute: output += "&#10;"
      case "\t" where inAttribute: output += "&#9;"
      default: output.unicodeScalars.append(Self.isAllowed(scalar) ? scalar : "\u{FFFD}")
      }
    }
  }
}
