/// A synonym of a variant, taken apart.
struct DingPiece {
  /// Text, and text in parentheses that may be left out.
  private enum Segment {
    case text([UInt8])
    case optional([UInt8])
  }

  private(set) var partOfSpeech: Concept.PartOfSpeech?
  private(set) var labels: [String] = []
  private(set) var notes: [String] = []
  private(set) var abbreviations: [String] = []
  private(set) var others: [String] = []
  private var segments: [Segment] = []

  init(_ bytes: ArraySlice<UInt8>) {
    var text: [UInt8] = []
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let byte = bytes[place]
      guard let close = DingScanner.closing(byte), let end = DingScanner.end(of: bytes, from: place, close: close)
      else {
        if byte == UInt8(ascii: "/"), let end = DingScanner.abbreviationEnd(bytes, from: place) {
          abbreviations.append(String(decoding: bytes[(place + 1)..<end], as: UTF8.self))
          place = end + 1
        } else {
          text.append(byte)
          place += 1
        }
        continue
      }
      let content = bytes[(place + 1)..<end]
      let string = String(decoding: content, as: UTF8.self)
      switch byte {
      case UInt8(ascii: "{"): partOfSpeech = partOfSpeech ?? Self.partOfSpeech(string)
      case UInt8(ascii: "["): labels.append(string)
      case UInt8(ascii: "<"): others.append(string)
      default:
        if Self.isOptional(bytes, open: place, close: end) {
          segments.append(.text(text))
          segments.append(.optional(Array(content)))
          text = []
        } else {
          notes.append(string)
        }
      }
      place = end + 1
    }
    segments.append(.text(text))
  }

  /// The text without what may be left out, then with it.
  var expanded: [String] {
    let optionals = segments.reduce(0) { if case .optional = $1 { $0 + 1 } else { $0 } }
    // Of many only two: with none, with all.
    let choices = optionals > 2 ? [0, Int.max] : Array(0..<(1 << optionals))
    return choices.map { choice in
      var bytes: [UInt8] = []
      var place = 0
      for segment in segments {
        switch segment {
        case .text(let text): bytes += text
        case .optional(let text):
          if choice >> place & 1 == 1 { bytes += text }
          place += 1
        }
      }
      return DingScanner.cleaned(bytes)
    }
  }

  /// Parentheses that stand at a letter, or before the rest of the term, may be left out; others explain.
  private static func isOptional(_ bytes: ArraySlice<UInt8>, open: Int, close: Int) -> Bool {
    let before = open > bytes.startIndex ? bytes[open - 1] : 0x20
    let after = close + 1 < bytes.endIndex ? bytes[close + 1] : 0x20
    if isLetter(before) || isLetter(after) { return close - open < 30 }
    return close - open < 40 && DingScanner.hasWords(bytes[(close + 1)...])
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte == 0xC3 }

  private static func partOfSpeech(_ codes: String) -> Concept.PartOfSpeech? {
    for code in codes.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == " " }) {
      switch code {
      case "f", "m", "n", "pl": return .noun
      case "v", "vt", "vi", "vr": return .verb
      case "adj": return .adjective
      case "adv": return .adverb
      default: continue
      }
    }
    return nil
  }
}
