internal import ICU
internal import XML

/// Why a file of segmentation rules cannot be used.
public enum SRXError: Error, Equatable, CustomStringConvertible {
  /// The file is no well-formed XML; the message has file, line and column.
  case malformed(message: String)
  /// The root element is not `srx`.
  case notSRX(file: String, line: Int, column: Int, root: String)
  /// A rule's `break` is neither yes nor no.
  case badBreak(file: String, line: Int, column: Int, value: String)
  /// An attribute is missing.
  case missing(file: String, line: Int, column: Int, attribute: String, element: String)
  /// A map names language rules that the file does not have.
  case unknownRules(file: String, line: Int, column: Int, name: String)
  /// No language map fits the language.
  case noRules(file: String, language: String, patterns: [String])
  /// A regular expression is wrong, or takes too long on a line of text.
  case badPattern(file: String, line: Int, column: Int, pattern: String, reason: String)

  /// What was wrong, where, and what to do.
  public var description: String {
    switch self {
    case .malformed(let message): message
    case .notSRX(let file, let line, let column, let root):
      "\(file):\(line):\(column): the root element is “\(root)”, not “srx”; give a file of segmentation rules (SRX 2.0)"
    case .badBreak(let file, let line, let column, let value):
      "\(file):\(line):\(column): break is “\(value)”; write yes or no"
    case .missing(let file, let line, let column, let attribute, let element):
      "\(file):\(line):\(column): “\(element)” has no \(attribute); add it"
    case .unknownRules(let file, let line, let column, let name):
      "\(file):\(line):\(column): no languagerule is called “\(name)”; correct the name, or add the rules"
    case .noRules(let file, let language, let patterns):
      "\(file): no languagemap fits “\(language)” (it has \(patterns.prefix(6).joined(separator: ", "))); "
        + "add one, or give another language"
    case .badPattern(let file, let line, let column, let pattern, let reason):
      "\(file):\(line):\(column): the regular expression “\(pattern.prefix(60))” cannot be used: \(reason)"
    }
  }
}

/// Segmentation rules of a file in SRX 2.0 (the standard of LISA and GALA; 1.0 is read too).
public struct SRXRules: Sendable {
  /// One rule: where the text before a place ends with a match of ``before`` and the text after it begins with one of
  /// ``after``, the place is a break or is none.
  struct Rule: Sendable, Equatable {
    let breaks: Bool
    var before = ""
    var after = ""
    let line: Int
    let column: Int

    /// A pattern that ends where the break would be.
    var pattern: String { "(?:\(before))(?=\(after))" }
  }

  struct Map: Sendable {
    let pattern: String
    let name: String
    let line: Int
    let column: Int
  }

  /// The name for messages.
  let file: String
  /// Whether the rules of all maps that fit a language hold, in order, and not only the first map's.
  private(set) var cascades = false
  private(set) var rules: [String: [Rule]] = [:]
  private(set) var maps: [Map] = []

  /// Reads a file's rules.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: Its name, for messages.
  /// - Throws: ``SRXError``.
  public init(bytes: [UInt8], file: String) throws(SRXError) {
    self.file = file
    let reader = XMLReader(bytes: bytes, file: file)
    var isRoot = true
    var name: String?
    while let event = try Self.next(reader) {
      switch event {
      case .start(let element):
        if isRoot, element.name.local != "srx" {
          throw .notSRX(
            file: file, line: element.position.line, column: element.position.column, root: element.name.local)
        }
        isRoot = false
        try start(element, in: &name, reader)
      case .end(let ended, _):
        if ended.local == "languagerule" { name = nil }
      case .text, .instruction: break
      }
    }
    for map in maps where rules[map.name] == nil {
      throw .unknownRules(file: file, line: map.line, column: map.column, name: map.name)
    }
  }

  private mutating func start(_ element: XMLElement, in name: inout String?, _ reader: XMLReader) throws(SRXError) {
    switch element.name.local {
    case "header":
      cascades = element["cascade"]?.lowercased() == "yes"
    case "languagerule":
      let rule = try attribute("languagerulename", element)
      rules[rule, default: []] += []
      name = rule
    case "rule":
      guard let name else { break }
      rules[name, default: []].append(try rule(element, reader))
    case "languagemap":
      maps.append(
        Map(
          pattern: try attribute("languagepattern", element), name: try attribute("languagerulename", element),
          line: element.position.line, column: element.position.column))
    default: break
    }
  }

  private func rule(_ element: XMLElement, _ reader: XMLReader) throws(SRXError) -> Rule {
    let value = element["break"] ?? "yes"
    guard value == "yes" || value == "no" else {
      throw .badBreak(file: file, line: element.position.line, column: element.position.column, value: value)
    }
    var rule = Rule(breaks: value == "yes", line: element.position.line, column: element.position.column)
    while let event = try Self.next(reader) {
      if case .start(let part) = event {
        let text: String
        do { text = try reader.elementText() } catch { throw .malformed(message: error.description) }
        if part.name.local == "beforebreak" { rule.before = text }
        if part.name.local == "afterbreak" { rule.after = text }
      }
      if case .end = event { break }
    }
    return rule
  }

  private func attribute(_ name: String, _ element: XMLElement) throws(SRXError) -> String {
    guard let value = element[name] else {
      throw .missing(
        file: file, line: element.position.line, column: element.position.column, attribute: name,
        element: element.name.local)
    }
    return value
  }

  private static func next(_ reader: XMLReader) throws(SRXError) -> XMLEvent? {
    do { return try reader.nextEvent() } catch { throw .malformed(message: error.description) }
  }

  /// The rules of a language, in order.
  func rules(for language: Language) throws(SRXError) -> [Rule] {
    var found: [Rule] = []
    var fits = false
    for map in maps where cascades || !fits {
      let pattern: RegularExpression
      do { pattern = try RegularExpression("(?i)^(?:\(map.pattern))$") } catch {
        throw .badPattern(
          file: file, line: map.line, column: map.column, pattern: map.pattern, reason: error.description)
      }
      guard pattern.matches(language.tag) else { continue }
      fits = true
      found += rules[map.name] ?? []
    }
    guard fits else { throw .noRules(file: file, language: language.tag, patterns: maps.map(\.pattern)) }
    return found
  }
}
