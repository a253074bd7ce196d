internal import Text

/// Reads the German word list of hunspell, `de_DE.dic` (igerman98 with frami's additions): words with the letters of the
/// suffix rules that they take, which tell how they inflect. Forms that the list has as words of their own (*Häuser*) are
/// passed over where that can be seen.
///
/// The letters: A endings of adjectives; D, I, X, Y, O forms of verbs; E *-e*, N *-n*, P *-en*, R *-er*, S *-s*, T *-es*,
/// p umlaut and *-e*, q *-se*; o, z, h, k, i, j mark parts of compounds. See hunspell(5) and the list's own `.aff`.
struct HunspellWords {
  private let words: [(word: String, flags: Set<UInt8>)]

  /// Nil where the files cannot be read.
  init?(path: String) {
    guard let bytes = try? InputFile.contents(path: path),
      let document = try? InputFile.document(
        name: path, bytes: bytes, encoding: Self.encoding(of: String(path.dropLast(".dic".utf8.count)) + ".aff"))
    else { return nil }
    words = document.lines.dropFirst().compactMap { line in
      let parts = document.bytes[line].split(separator: UInt8(ascii: "/"), maxSplits: 1)
      guard let word = parts.first, word.count > 2, parts.count < 2 || parts[1].count < 40 else { return nil }
      return (String(decoding: word, as: UTF8.self), Set(parts.count > 1 ? parts[1] : []))
    }
  }

  /// The character set that the rules' file names: `SET ISO8859-1`.
  private static func encoding(of rules: String) -> String? {
    guard let bytes = try? InputFile.contents(path: rules) else { return nil }
    for line in bytes.split(separator: 0x0A) where line.starts(with: "SET ".utf8) {
      return String(decoding: line.dropFirst(4).filter { $0 > 0x20 }, as: UTF8.self)
    }
    return nil
  }

  func read(into rows: inout LexiconRows) {
    let all = Set(words.map(\.word))
    for (word, flags) in words where word.unicodeScalars.dropFirst().allSatisfy({ $0.properties.isLowercase }) {
      // Small letters of nouns are parts of compounds only; the noun stands beside them.
      if word.isCapitalized {
        guard !isPlural(word, among: all), let (gender, plural) = Self.nounClass(of: word, flags) else { continue }
        rows.add(noun: word, gender: gender, plural: plural)
      } else if flags.contains(UInt8(ascii: "A")) {
        rows.add(adjective: word)
      }
    }
  }

  /// Whether the list has the singular, too: *Häuser* beside *Haus*.
  private func isPlural(_ word: String, among all: Set<String>) -> Bool {
    for ending in ["", "e", "er", "en", "n"] {
      guard let stem = word.removing(suffix: ending) else { continue }
      if let plain = GermanUmlaut.undone(in: stem), all.contains(plain) { return true }
      if ["en", "n"].contains(ending), all.contains(stem) { return true }
    }
    return false
  }

  /// Gender and plural as the letters tell them; nil where they do not.
  private static func nounClass(of word: String, _ flags: Set<UInt8>) -> (gender: String, plural: String)? {
    func has(_ letter: Unicode.Scalar) -> Bool { flags.contains(UInt8(ascii: letter)) }
    let takesS = has("S") || has("T") || has("q") || has("Q")
    if has("q") { return ("n", "-se") }
    if has("p"), takesS { return ("m", "¨e") }
    if has("R"), takesS { return ("n", "-er") }
    if has("E"), takesS { return ("m/n", "-e") }
    if has("P") { return takesS ? ("m/n", "-en") : ("f", "-en") }
    if has("N") {
      if !takesS { return word.hasSuffix("e") ? ("f", "-n") : nil }
      return word.hasSuffix("er") || word.hasSuffix("el") ? ("m/n", "-") : nil
    }
    return takesS ? ("m/n", has("S") ? "-s" : "0") : nil
  }
}
