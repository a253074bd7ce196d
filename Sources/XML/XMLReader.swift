internal import CXML

/// Reads an XML document event by event, with libxml2's push parser.
///
/// Memory is bounded by the document's largest text, not by its length: the parser gets a block at a time. The encoding
/// is what the byte order mark, or else the XML declaration, says (UTF-8, UTF-16, and what iconv knows); text comes out as
/// UTF-8. No entity but XML's own five is expanded, no other file and no network is ever opened, and libxml2's limits on
/// on names and single texts (10 MB) hold, and elements may nest 256 deep.
public final class XMLReader {
  /// The name for messages.
  public let file: String
  private let bytes: [UInt8]
  private var fed = 0
  private var parser: OpaquePointer?
  private var events: [XMLEvent] = []
  private var next = 0
  private var pendingText = ""
  private var pendingPosition = XMLPosition(line: 1, column: 1)
  private var failure: XMLError?

  private static let blockSize = 16_384

  /// - Parameters:
  ///   - bytes: The document, as it stands in its file.
  ///   - file: Its name, for messages.
  public init(bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  deinit {
    if let parser { cxml_close(parser) }
  }

  /// The next event; nil at the end of the document.
  ///
  /// - Throws: ``XMLError`` for the first thing that is wrong. Events that stand before it are given first.
  public func nextEvent() throws(XMLError) -> XMLEvent? {
    while next == events.count {
      events.removeAll(keepingCapacity: true)
      next = 0
      if let failure { throw failure }
      guard try feed() else { return nil }
    }
    defer { next += 1 }
    return events[next]
  }

  /// Passes over everything up to the end of the element whose start was read last.
  ///
  /// - Throws: ``XMLError``.
  public func skipElement() throws(XMLError) {
    var depth = 1
    while depth > 0, let event = try nextEvent() {
      switch event {
      case .start: depth += 1
      case .end: depth -= 1
      case .text, .instruction: break
      }
    }
  }

  /// The text of the element whose start was read last, with that of elements inside, up to its end.
  ///
  /// - Throws: ``XMLError``.
  public func elementText() throws(XMLError) -> String {
    var depth = 1
    var text = ""
    while depth > 0, let event = try nextEvent() {
      switch event {
      case .start: depth += 1
      case .end: depth -= 1
      case .text(let part, _): text += part
      case .instruction: break
      }
    }
    return text
  }

  /// Gives the parser a block; false where the document has ended.
  private func feed() throws(XMLError) -> Bool {
    guard fed <= bytes.count else { return false }
    let parser = try openedParser()
    let length = min(Self.blockSize, bytes.count - fed)
    bytes.withUnsafeBytes { buffer in
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      cxml_feed(parser, start.map { $0 + fed }, Int32(length), false)
    }
    fed += length
    if fed == bytes.count {
      if failure == nil { cxml_feed(parser, nil, 0, true) }
      fed += 1
      if failure == nil { endText() }
    }
    return true
  }

  /// Whether the bytes are UTF-8 even if the declaration says something else: they begin with UTF-8's mark, or they could
  /// not be read as that declaration if it were true, because UTF-16 would show two bytes for each of its letters. Programs
  /// that hold text as UTF-16 declare that and write UTF-8.
  private var isUTF8: Bool {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return true }
    let start = bytes.prefix(200).prefix { $0 != UInt8(ascii: ">") }
    guard start.starts(with: "<?xml".utf8) else { return false }
    let declaration = String(decoding: start, as: UTF8.self).lowercased()
    return ["utf-16", "utf16", "ucs-2", "unicode\""].contains { declaration.contains($0) }
  }

  private func openedParser() throws(XMLError) -> OpaquePointer {
    if let parser { return parser }
    guard let opened = cxml_open(Self.handlers, Unmanaged.passUnretained(self).toOpaque(), isUTF8) else {
      throw XMLError(file: file, position: XMLPosition(line: 1, column: 1), problem: .noMemory)
    }
    parser = opened
    return opened
  }
}

// What the parser reports. Text comes in pieces and is joined; after a fault nothing counts any more.
extension XMLReader {
  fileprivate func record(_ event: XMLEvent) {
    guard failure == nil else { return }
    endText()
    events.append(event)
  }

  private func endText() {
    guard !pendingText.isEmpty else { return }
    events.append(.text(pendingText, pendingPosition))
    pendingText = ""
  }

  fileprivate func fail(_ problem: XMLError.Problem, _ place: cxml_place) {
    guard failure == nil else { return }
    endText()
    failure = XMLError(file: file, position: XMLPosition(place), problem: problem)
  }

  private static var handlers: cxml_handlers {
    cxml_handlers(
      start: { context, place, local, prefix, uri, attributes, count in
        let attributes = UnsafeBufferPointer(start: attributes, count: Int(count)).map { attribute in
          XMLAttribute(
            name: XMLName(attribute.local, attribute.prefix, attribute.uri),
            value: decoded(attribute.value, attribute.value_length))
        }
        let name = XMLName(local, prefix, uri)
        reader(context).record(
          .start(XMLElement(name: name, attributes: attributes, position: XMLPosition(place))))
      },
      end: { context, place, local, prefix, uri in
        reader(context).record(.end(XMLName(local, prefix, uri), XMLPosition(place)))
      },
      text: { context, place, bytes, length in
        let reader = reader(context)
        guard reader.failure == nil else { return }
        reader.pendingText += decoded(bytes, length)
        reader.pendingPosition = XMLPosition(place)
      },
      instruction: { context, place, target, data in
        let data = data.map { String(cString: $0) } ?? ""
        reader(context).record(.instruction(target: String(cString: target), data: data, XMLPosition(place)))
      },
      entity: { context, place, name in reader(context).fail(.entity(String(cString: name)), place) },
      fault: { context, place, message in
        let message = String(cString: message).split(separator: "\n").joined(separator: " ")
        reader(context).fail(.malformed(message), place)
      })
  }
}

// A C callback captures nothing: it finds its reader in the context pointer.
private func reader(_ context: UnsafeMutableRawPointer) -> XMLReader {
  Unmanaged<XMLReader>.fromOpaque(context).takeUnretainedValue()
}

private func decoded(_ bytes: UnsafePointer<CChar>, _ length: Int32) -> String {
  UnsafeRawBufferPointer(start: bytes, count: Int(length)).withMemoryRebound(to: UInt8.self) {
    String(decoding: $0, as: UTF8.self)
  }
}

extension XMLName {
  fileprivate init(
    _ local: UnsafePointer<CChar>, _ prefix: UnsafePointer<CChar>?, _ uri: UnsafePointer<CChar>?
  ) {
    self.init(
      local: String(cString: local), prefix: prefix.map { String(cString: $0) },
      namespace: uri.map { String(cString: $0) })
  }
}

extension XMLPosition {
  fileprivate init(_ place: cxml_place) {
    self.init(line: Int(place.line), column: Int(place.column))
  }
}
