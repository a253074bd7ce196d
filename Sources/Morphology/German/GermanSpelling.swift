/// Spellings that stand for others: without umlauts and ß, and from before the reform of 1996.
enum GermanSpelling {
  private static let digraphs = [
    ("ae", "ä"), ("oe", "ö"), ("ue", "ü"), ("Ae", "Ä"), ("Oe", "Ö"), ("Ue", "Ü"),
  ]

  /// Other spellings of a word, the likeliest first: *Raeumung* → *Räumung*, *Strasse* → *Straße*, *Prozeß* → *Prozess*.
  static func alternatives(of word: String) -> [String] {
    guard mayHaveOthers(word) else { return [] }
    var found: [String] = []
    func add(_ spelling: String) {
      if spelling != word, !found.contains(spelling) { found.append(spelling) }
    }
    let umlauts = digraphs.reduce(word) { replacing($1.0, with: $1.1, in: $0) }
    add(umlauts)
    for word in [word, umlauts] {
      add(replacing("ß", with: "ss", in: word))
      add(replacing("ss", with: "ß", in: word))
    }
    // Three equal consonants were written as two: *Schiffahrt*.
    return found
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

  private static func replacing(_ part: String, with other: String, in word: String) -> String {
    let part = Array(part.utf8)
    let utf8 = Array(word.utf8)
    var result: [UInt8] = []
    var place = 0
    while place < utf8.count {
      if utf8[place...].starts(with: part) {
        result += other.utf8
        place += part.count
      } else {
        result.append(utf8[place])
        place += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
