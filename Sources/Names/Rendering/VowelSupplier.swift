internal import Tables

/// Writes words of scripts that leave short vowels out, with vowels where most words of the language have them.
///
/// A last resort for words that no list knows: *الجولية* becomes *al-Julija* rather than *ljwlyh*. Consonants and long
/// vowels are the source's; a short vowel is put where a syllable would begin with two consonants or end with two. The
/// letters stand in `tables/names/unvowelled-letters.tsv`.
struct VowelSupplier: Sendable {
  private enum Kind: String {
    case consonant, vowel, glide, final, silent, short, article
  }

  private struct Letter {
    let kind: Kind
    let spellings: [String]
    var first: String { spellings.first ?? "" }
    var second: String { spellings.last ?? "" }
  }

  private struct Sound {
    var isVowel: Bool
    var text: String
    /// What a consonant is between vowels.
    var between: String
  }

  private var letters: [Unicode.Scalar: Letter] = [:]
  private var article: (letters: [Unicode.Scalar], text: String)?
  private var short = (usual: "", afterLong: "")

  /// Reads the letters of a language as a target's press writes them, or as the English one does; nil where texts of
  /// the language have its vowels.
  init?(_ language: String, target: String) throws(TableError) {
    let languages = try ConventionRegistry.embedded.get().language(language)?.unvowelledAlphabets ?? []
    guard !languages.isEmpty else { return nil }
    let table = try Table(embedded: "tables/names/unvowelled-letters.tsv", required: ["letter", "kind", "en"])
    let column = table.columns.firstIndex(of: target) ?? table.columns.firstIndex(of: "en") ?? 0
    for wanted in languages {
      for row in table.rows where row["language"] == wanted { try add(row, column, isOwn: wanted == languages[0]) }
    }
  }

  private mutating func add(_ row: Table.Row, _ column: Int, isOwn: Bool) throws(TableError) {
    guard let kind = Kind(rawValue: row["kind"]) else { throw row.bad(2, expected: "a kind of letter") }
    let spellings = row[column].split(separator: "|").map(String.init)
    let scalars = Array(row[0].unicodeScalars)
    switch kind {
    case .short where short.usual.isEmpty: short = (spellings.first ?? "", spellings.last ?? "")
    case .short: break
    case .article: if isOwn { article = (scalars, row[column]) }
    default:
      guard let letter = scalars.first, letters[letter] == nil else { return }
      letters[letter] = Letter(kind: kind, spellings: spellings)
    }
  }

  /// The name with vowels; nil where a letter is none of the language. Vowel signs are passed over.
  func callAsFunction(_ name: String) -> String? {
    var words: [String] = []
    for word in name.split(separator: " ") {
      let letters = word.unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark }
      guard !letters.isEmpty, let text = spell(Array(letters)) else { return nil }
      words.append(text)
    }
    guard !words.isEmpty else { return nil }
    words[0] = words[0].capitalizedFirst
    return words.joined(separator: " ")
  }

  private func spell(_ word: [Unicode.Scalar]) -> String? {
    var rest = word[...]
    var prefix = ""
    if let article, rest.count > article.letters.count + 1, rest.starts(with: article.letters) {
      prefix = article.text
      rest = rest.dropFirst(article.letters.count)
    }
    guard let sounds = sounds(of: Array(rest)) else { return nil }
    return prefix + written(sounds).capitalizedFirst
  }

  /// The sounds of the letters; from the end, because a glide depends on what follows.
  private func sounds(of word: [Unicode.Scalar]) -> [Sound]? {
    var sounds: [Sound] = []
    for (place, scalar) in word.enumerated().reversed() {
      guard let letter = letters[scalar] else { return nil }
      let isVowelNext = sounds.last?.isVowel ?? false
      let isAtEnd = place == word.count - 1
      switch letter.kind {
      case .vowel: sounds.append(Sound(isVowel: true, text: letter.first, between: ""))
      case .glide:
        let before = place > 0 ? letters[word[place - 1]]?.kind : nil
        let isFront = letter.second.hasPrefix("i") || letter.second.hasPrefix("í")
        if before == nil || isVowelNext {
          sounds.append(Sound(isVowel: false, text: letter.first, between: letter.first))
        }
        // Riyad, Surija: between a consonant and a vowel the front one is both.
        if before != nil, !isVowelNext || isFront && (before == .consonant || before == .silent) {
          sounds.append(Sound(isVowel: true, text: letter.second, between: ""))
        }
        // *عين* is Ain.
        if before == .silent, !isVowelNext { sounds.append(Sound(isVowel: true, text: short.usual, between: "")) }
      case .final where isAtEnd && place > 0 && letters[word[place - 1]]?.kind != .vowel:
        sounds.append(Sound(isVowel: true, text: letter.second, between: ""))
      case .consonant: sounds.append(Sound(isVowel: false, text: letter.first, between: letter.second))
      case .final: sounds.append(Sound(isVowel: false, text: letter.first, between: letter.first))
      case .silent: sounds.append(Sound(isVowel: false, text: "", between: ""))
      case .short, .article: return nil
      }
    }
    return sounds.reversed()
  }

  /// The sounds as one word; the second spelling of a consonant between vowels, one of two vowels that are alike.
  private func written(_ sounds: [Sound]) -> String {
    let sounds = supplied(sounds)
    var text = ""
    for (place, sound) in sounds.enumerated() {
      if sound.isVowel {
        if !text.hasSuffix(sound.text) { text += sound.text }
      } else {
        let isBetween = place > 0 && sounds[place - 1].isVowel && place + 1 < sounds.count && sounds[place + 1].isVowel
        text += isBetween ? sound.between : sound.text
      }
    }
    return text
  }

  /// The sounds with short vowels where consonants meet that no syllable holds.
  private func supplied(_ sounds: [Sound]) -> [Sound] {
    var all: [Sound] = []
    var place = 0
    while place < sounds.count {
      guard !sounds[place].isVowel else {
        all.append(sounds[place])
        place += 1
        continue
      }
      let end = sounds[place...].firstIndex { $0.isVowel } ?? sounds.count
      let cluster = Cluster(
        count: end - place, follows: place > 0, isLast: end == sounds.count,
        isAfterLong: place > 1 && sounds[place - 1].text == short.usual)
      for offset in 0..<cluster.count {
        all.append(sounds[place + offset])
        guard let isShortened = cluster.vowel(after: offset) else { continue }
        all.append(Sound(isVowel: true, text: isShortened ? short.afterLong : short.usual, between: ""))
      }
      place = end
    }
    return all
  }
}

/// Consonants that stand together in writing.
private struct Cluster {
  let count: Int
  /// Whether a vowel stands before them, and whether the word ends with them.
  let follows: Bool
  let isLast: Bool
  /// Whether the vowel before is a long *a*, after which most words have a short *i*: Salih, Fatima.
  let isAfterLong: Bool

  /// Whether a vowel follows one of them: nil for none, true for that of words with a long one.
  ///
  /// The first closes the syllable before it, the last opens that of the vowel after it; the others make syllables.
  func vowel(after place: Int) -> Bool? {
    guard place < count - 1 else { return nil }
    if follows, count == 2, isLast || isAfterLong { return isAfterLong }
    let needed =
      switch (follows, isLast) {
      case (true, _): place % 2 == 1
      case (false, true): count == 3 || place % 2 == 0
      case (false, false): place == 0 || place % 2 == 0 && place < count - 2
      }
    return needed ? false : nil
  }
}
