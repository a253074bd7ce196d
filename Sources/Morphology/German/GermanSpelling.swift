/// Spellings that stand for others: without umlauts and ß, and from before the reform of 1996.
enum GermanSpelling {
  /// Other spellings of a word, the likeliest first: *Raeumung* → *Räumung*, *Strasse* → *Straße*, *Prozeß* → *Prozess*.
  static func alternatives(of word: String) -> [String] {
    guard mayHaveOthers(word) else { return [] }
    var found: [String] = []
    let written = Array(word.utf8)
    func add(_ spelling: [UInt8]) {
      guard spelling != written else { return }
      let spelling = String(decoding: spelling, as: UTF8.self)
      if !found.contains(spelling) { found.append(spelling) }
    }
    let umlauts = replacingPairs(in: written, umlaut)
    add(umlauts)
    for word in umlauts == written ? [written] : [written, umlauts] {
      add(replacingPairs(in: word) { $0 == 0xC3 && $1 == 0x9F ? (0x73, 0x73) : nil })
      add(replacingPairs(in: word) { $0 == 0x73 && $1 == 0x73 ? (0xC3, 0x9F) : nil })
    }
    // Three equal consonants were written as two: *Schiffahrt*.
    return found
  }

  /// The umlaut that a vowel and an *e* stand for.
  private static func umlaut(_ first: UInt8, _ second: UInt8) -> (UInt8, UInt8)? {
    guard second == UInt8(ascii: "e") else { return nil }
    return switch first {
    case UInt8(ascii: "a"): (0xC3, 0xA4)
    case UInt8(ascii: "o"): (0xC3, 0xB6)
    case UInt8(ascii: "u"): (0xC3, 0xBC)
    case UInt8(ascii: "A"): (0xC3, 0x84)
    case UInt8(ascii: "O"): (0xC3, 0x96)
    case UInt8(ascii: "U"): (0xC3, 0x9C)
    default: nil
    }
  }

  /// Whether a word has an e behind a, o or u, a double s or an ß.
  private static func mayHaveOthers(_ word: String) -> Bool {
    var last: UInt8 = 0
    for byte in word.utf8 {
      switch (last, byte) {
      case (UInt8(ascii: "s"), UInt8(ascii: "s")), (0xC3, 0x9F): return true
      case (_, UInt8(ascii: "e")): if "aouAOU".utf8.contains(last) { return true }
      default: break
      }
      last = byte
    }
    return false
  }

  /// A word with pairs of bytes replaced by others, from the first to the last.
  private static func replacingPairs(
    in word: [UInt8], _ other: (UInt8, UInt8) -> (UInt8, UInt8)?
  ) -> [UInt8] {
    var result = word
    var place = 0
    while place + 1 < result.count {
      if let (first, second) = other(result[place], result[place + 1]) {
        (result[place], result[place + 1]) = (first, second)
        place += 1
      }
      place += 1
    }
    return result
  }
}
