internal import CICU

/// ICU's text boundaries (Unicode Standard Annex 29) in one language.
///
/// A value is used by one thread at a time; make one for each.
public final class Boundaries {
  /// What a text is cut into: user-perceived characters, words, places where a line may break, sentences.
  public enum Kind: Sendable { case characters, words, lines, sentences }

  private let handle: OpaquePointer

  /// - Throws: ``ICUError/failed(operation:status:)`` where ICU's data are missing.
  public init(_ kind: Kind, locale: String) throws(ICUError) {
    var status: cicu_status = 0
    let code =
      switch kind {
      case .characters: CICU_CHARACTERS
      case .words: CICU_WORDS
      case .lines: CICU_LINES
      case .sentences: CICU_SENTENCES
      }
    guard let opened = cicu_boundaries_open(code, locale, &status) else {
      throw .failed(operation: "open the boundaries of “\(locale)”", status: statusName(status))
    }
    handle = opened
  }

  deinit { cicu_boundaries_close(handle) }

  /// The boundaries in `text` after its start, the last one being its length; positions count UTF-16 units.
  public func positions(in text: [UInt16]) -> [Int] {
    text.withUnsafeBufferPointer { units in
      var status: cicu_status = 0
      guard let start = units.baseAddress, !units.isEmpty else { return [] }
      cicu_boundaries_set_text(handle, start, Int32(units.count), &status)
      guard status <= 0 else { return [units.count] }
      var found: [Int] = []
      while true {
        let next = cicu_boundaries_next(handle)
        guard next >= 0 else { return found }
        found.append(Int(next))
      }
    }
  }
}
