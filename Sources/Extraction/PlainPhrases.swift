internal import Tables
internal import Text

/// Phrases of a language without morphology here: up to four words between stop words and marks. Words that are
/// capitalized inside sentences are names, and no terms.
struct PlainPhrases: PhraseFinder {
  private let text: RowText
  private let words: PlainWords

  /// The most words of a phrase.
  private static let longest = 4

  init(_ text: RowText, words: PlainWords) {
    self.text = text
    self.words = words
  }

  func phrases() -> [Phrase] {
    let names = names()
    var phrases: [Phrase] = []
    for (row, tokens) in text.sentences {
      var run: [String] = []
      func finish() {
        phrases += self.phrases(of: run, row: row)
        run = []
      }
      for token in tokens {
        let word = text.text(token)
        let form = word.lowercased()
        guard token.kind == .word, form.utf8.count > 1, !words.isStop(form), !names.contains(form),
          word.utf8.count < 60
        else {
          finish()
          continue
        }
        run.append(form)
      }
      finish()
    }
    return phrases
  }

  private func phrases(of run: [String], row: Int) -> [Phrase] {
    var phrases: [Phrase] = []
    for start in run.indices {
      for end in start..<min(run.count, start + Self.longest) where run[end].utf8.count > 2 {
        let head = words.base(of: run[end])
        let key = run[start..<end] + [head]
        phrases.append(
          Phrase(key: Array(key), citation: key.joined(separator: " "), size: key.count, row: row))
      }
    }
    return phrases
  }

  /// The words that have a capital in most places where it says something.
  private func names() -> Set<String> {
    var counts: [String: (all: Int, capitalized: Int)] = [:]
    for (_, tokens) in text.sentences {
      for (place, token) in tokens.enumerated().dropFirst()
      where token.kind == .word && tokens[place - 1].kind != .mark {
        let word = text.text(token)
        let isCapitalized = word.unicodeScalars.first?.properties.isUppercase ?? false
        counts[word.lowercased(), default: (0, 0)].all += 1
        if isCapitalized { counts[word.lowercased(), default: (0, 0)].capitalized += 1 }
      }
    }
    return Set(counts.filter { $0.value.capitalized * 2 > $0.value.all }.keys)
  }
}

/// The words of `tables/extraction/words.tsv` for one language.
struct PlainWords {
  private var stops: Set<String> = []
  private var endings: [(form: String, base: String)] = []

  init(language: Language) throws(TableError) {
    let table = try Table(embedded: "tables/extraction/words.tsv", minimumCells: 3)
    for row in table.rows where row[0] == language.primary {
      if row[2] == "stop" { stops.insert(row[1]) } else { endings.append((row[1], row[3])) }
    }
    endings.sort { $0.form.utf8.count > $1.form.utf8.count }
  }

  func isStop(_ word: String) -> Bool { stops.contains(word) }

  /// A word of small letters without the ending of the plural.
  func base(of word: String) -> String {
    guard word.utf8.count > 3, let ending = endings.first(where: { word.hasSuffix($0.form) }) else { return word }
    return word.dropLast(ending.form.count) + ending.base
  }
}
