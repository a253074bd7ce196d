internal import Tables

/// The compiled file of an ``InstalledLexicon``: lines of what it was compiled from, then the rows of three sorted tables
/// one behind the other, as those of `tables/morphology/german`.
struct LexiconFile {
  let nouns: SortedTable
  let verbs: SortedTable
  let adjectives: SortedTable

  /// Counts up with every change of what the readers make of their sources.
  private static let version = 3
  private static let columns = [
    ["lemma", "gender", "plural", "genitive"], ["infinitive", "prefix", "note"],
    ["adjective", "comparative", "superlative"],
  ]

  /// Maps a file; nil where it is missing, cut, or of another version or other sources.
  init?(path: String, key: [String]) {
    guard let file = MappedFile(path: path) else { return nil }
    let head = Array(Self.head(key).utf8)
    guard file.bytes.starts(with: head), let end = file.bytes[head.count...].firstIndex(of: 0x0A) else { return nil }
    let sizes = String(decoding: file.bytes[head.count..<end], as: UTF8.self).split(separator: " ").compactMap {
      Int($0)
    }
    var start = end + 1
    guard sizes.count == 3, sizes.allSatisfy({ (0...file.bytes.count).contains($0) }),
      start + sizes.reduce(0, +) == file.bytes.count
    else { return nil }
    let tables = zip(sizes, Self.columns).map { size, columns in
      defer { start += size }
      return SortedTable(file: file, range: start..<start + size, columns: columns)
    }
    (nouns, verbs, adjectives) = (tables[0], tables[1], tables[2])
  }

  static func bytes(of rows: LexiconRows, key: [String]) -> [UInt8] {
    let parts = [
      table(rows.nouns.map { ($0, "\($1.gender)\t\($1.plural ?? InstalledLexicon.unknownPlural)\t\($1.genitive)") }),
      table(rows.verbs.map { ($0, "\($1)\t") }),
      table(rows.adjectives.map { ($0, "\t") }),
    ]
    let head = head(key) + parts.map { String($0.count) }.joined(separator: " ") + "\n"
    return parts.reduce(into: Array(head.utf8)) { $0 += $1 }
  }

  /// The lines of words in the order of their bytes.
  private static func table(_ words: [(word: String, cells: String)]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (word, cells) in words.sorted(by: { $0.word.utf8.lexicographicallyPrecedes($1.word.utf8) }) {
      bytes += word.utf8
      bytes.append(0x09)
      bytes += cells.utf8
      bytes.append(0x0A)
    }
    return bytes
  }

  private static func head(_ key: [String]) -> String {
    (["hexapla lexicon \(version)"] + key.map { String($0.map { $0 == "\n" ? " " : $0 }) }).joined(separator: "\n")
      + "\n"
  }

  /// The name of the file of these sources: a hash of them (FNV-1a).
  static func name(of key: [String]) -> String {
    let hash = head(key).utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return String(hash, radix: 16) + ".lexicon"
  }
}
