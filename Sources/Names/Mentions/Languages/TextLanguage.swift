public import Tables
public import Text

/// Tells the language of a text by its small words and verbs of speaking, which every text has.
public struct TextLanguage: Sendable {
  /// The primary subtags of the languages that are told apart, in alphabetical order.
  public static let languages: [String] = EmbeddedFile.all(below: "tables/names/languages/").compactMap {
    let name = $0.path.split(separator: "/").last.map(String.init) ?? ""
    guard name.hasSuffix(".tsv"), name.utf8.count == 6 else { return nil }
    return String(name.dropLast(4))
  }

  private static let sampledBytes = 20_000
  private var words: [String: [Int]] = [:]

  /// - Throws: `TableError` where an embedded table is broken.
  public init() throws(TableError) {
    for (number, language) in Self.languages.enumerated() {
      let table = try Table(embedded: NameWords.path(of: language), required: ["role", "words"])
      for row in table.rows where row[0] == "function" || row[0] == "verb" {
        for word in row[1].split(separator: " ") { words[String(word), default: []].append(number) }
      }
    }
  }

  /// The language whose small words the texts have most; nil where they have none, or too few to tell.
  public func language(of documents: [Document]) -> Language? {
    var counts = Array(repeating: 0.0, count: Self.languages.count)
    var left = Self.sampledBytes
    let tokenizer = Tokenizer()
    for document in documents {
      for line in document.lines where left > 0 {
        left -= line.count
        for token in tokenizer.tokens(of: document, in: line) where token.kind == .word && token.range.count < 24 {
          let found = words[document.text(token.range).lowercased()] ?? []
          // A word that few languages have says more.
          for number in found { counts[number] += 1 / Double(found.count) }
        }
      }
    }
    guard let best = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[best] > 0 else { return nil }
    return Language(tag: Self.languages[best])
  }
}
