internal import ICU
public import Tables

/// Spells text of one language in another script by a convention: the table of the convention, run forward.
///
/// At each letter the longest grapheme whose context holds is taken. What is no letter of the language stays as it is.
/// Text counts as the same in whatever normalization form it comes; stress marks are left out.
public struct Transliterator: Sendable {
  /// The convention that is written.
  public let convention: Convention
  let transducer: Transducer
  let isDecomposed: Bool
  let hanReadings: HanReadings?

  /// Text is worked on in pieces of about this many bytes.
  private static let pieceSize = 16_384

  /// Compiles a convention of the registry.
  ///
  /// - Throws: `TableError` where its table is broken.
  public init(_ convention: Convention, language: SourceLanguage) throws(TableError) {
    try self.init(convention, language: language, table: ConventionTable(convention, language: language))
  }

  /// Compiles a convention whose table is read already.
  init(_ convention: Convention, language: SourceLanguage, table: ConventionTable) throws(TableError) {
    self.convention = convention
    isDecomposed = language.isDecomposed
    if let name = language.hanReadings { hanReadings = try HanReadings(name) } else { hanReadings = nil }
    transducer = Transducer(table)
  }

  /// Returns `text` spelled by the convention, in NFC.
  public func callAsFunction(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      if bytes.count <= Self.pieceSize, !transducer.looksPastEdges || !bytes.contains(0x0A) {
        return spell(bytes, isNormalized: false) { String(decoding: $0, as: UTF8.self) }
      }
      var output: [UInt8] = []
      append(bytes, to: &output)
      return String(decoding: output, as: UTF8.self)
    }
  }

  /// Adds text spelled by the convention, in NFC, to a buffer. Bytes that are no UTF-8 become U+FFFD.
  ///
  /// The time is linear in the length of the text.
  ///
  /// - Parameters:
  ///   - text: UTF-8. Each line, ended by LF or CRLF, is a text of its own.
  ///   - output: The buffer.
  public func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var start = 0
    while start < text.count {
      let end = pieceEnd(text, from: start)
      spell(UnsafeBufferPointer(rebasing: text[start..<end]), isNormalized: false) { output.append(contentsOf: $0) }
      start = end
    }
  }

  /// Whether no grapheme and no context reaches across a byte: the end of a line, and mostly a space.
  func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x20 && !transducer.looksPastEdges }

  /// The end of a piece: after a break, and where the next line would be looked into, after each line.
  private func pieceEnd(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    if transducer.looksPastEdges {
      return text[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? text.count
    }
    let limit = start + Self.pieceSize
    guard limit < text.count else { return text.count }
    if let last = text[start..<limit].lastIndex(where: isBreak) { return last + 1 }
    return text[limit...].firstIndex(where: isBreak).map { $0 + 1 } ?? text.count
  }

  /// Spells a piece and hands its bytes on.
  private func spell<Result>(
    _ text: UnsafeBufferPointer<UInt8>, isNormalized: Bool, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let capacity = Transduction.symbolCapacity(text.count)
    return withUnsafeTemporaryAllocation(of: UInt16.self, capacity: capacity) { symbols in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: capacity) { starts in
        var transduction = Transduction(transducer, source: text, symbols: symbols, starts: starts)
        guard isNormalized || hanReadings == nil, transduction.read(isNormalized: isNormalized) == .read else {
          return prepared(text) { spell($0, isNormalized: true, body) }
        }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: transduction.outputCapacity) { output in
          guard let start = output.baseAddress else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
          let written = UnsafeBufferPointer(start: start, count: transduction.write(to: start))
          let needsForm = isNormalized || transduction.composes
          guard needsForm || convention.letterCase != .source else { return body(written) }
          return finished(written, needsForm: needsForm, body)
        }
      }
    }
  }

  /// The text in the normalization form of the table, without stress marks, its Han characters read.
  private func prepared<Result>(
    _ text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    var prepared = String(decoding: text, as: UTF8.self).normalized(isDecomposed ? .nfd : .nfc)
    prepared.unicodeScalars.removeAll { $0 == "\u{301}" || $0 == "\u{300}" }
    if let hanReadings { prepared = hanReadings(prepared) }
    return prepared.withUTF8(body)
  }

  /// The spelled text in NFC, its marks joined with the letters before them, in the convention's letter case.
  private func finished<Result>(
    _ text: UnsafeBufferPointer<UInt8>, needsForm: Bool, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    if !needsForm, let cased = convention.letterCase.applied(to: text) {
      return cased.withUnsafeBufferPointer(body)
    }
    var text = String(decoding: text, as: UTF8.self)
    if needsForm { text = text.normalized(.nfc) }
    text = convention.letterCase.applied(to: text)
    return text.withUTF8(body)
  }
}
