internal import Names
internal import Text

/// `name-missing`: the source names somebody or something, and the translation has no rendering of the name.
struct NameMissing: RowRule {
  let id = "name-missing"
  let severity = Finding.Severity.warning
  let summary = "a name of the source is not in the translation, or is spelled another way"
  let explanation = """
    A name of the source must be in the translation in one of the spellings that the target language uses for it; of a
    person the last word, mostly the family name, is enough. A pronoun or a role in its place is reported too: it may
    be right. Where the translation has a name that is nearly it, that one is shown.
    Wrong: “Budanow sagte” – “Budanow said”, where English writes Budanov.
    Right: “Kyrylo Budanow sagte” – “Budanov said”.
    Spell the name as the sheet shows it, or add your spelling to a glossary.
    """

  func check(_ row: CheckContext.Row, in context: CheckContext) -> [Remark] {
    guard !row.names.isEmpty, !row.target.isBlank else { return [] }
    let search = NameSearch(row.target, in: context)
    var reported: Set<Int> = []
    var remarks: [Remark] = []
    // A long row has few names, many times.
    var known: [[String]: Bool] = [:]
    for name in row.names where !name.renderings.isEmpty && !reported.contains(name.person) {
      let isThere = known[name.renderings] ?? (search.rendering(of: name) != nil)
      known[name.renderings] = isThere
      if isThere { continue }
      reported.insert(name.person)
      let written = row.source.text(name.range)
      if let near = search.near(name) {
        remarks.append(
          Remark(
            "“\(written)” is spelled “\(row.target.text(near))”, not \(Self.list(name.renderings.map(NameSearch.last)))",
            Finding.Span(.target, near)))
      } else {
        let wanted = name.renderings.first == written ? "" : " as \(Self.list(name.renderings))"
        remarks.append(
          Remark("“\(written)” is not in the translation\(wanted)", Finding.Span(.source, name.range)))
      }
    }
    return remarks
  }

  /// The first two of several spellings.
  private static func list(_ spellings: [String]) -> String {
    var different: [String] = []
    for spelling in spellings where !different.contains(spelling) { different.append(spelling) }
    return different.prefix(2).map { "“\($0)”" }.joined(separator: " or ")
  }
}

/// Finds names in a target passage.
struct NameSearch {
  private let passage: CheckContext.Passage
  private let possessives: PossessiveEndings
  private let relatives: CountryRelatives?
  /// Capitalized words, with their place and without a possessive ending.
  private let words: [(text: String, range: Range<Int>)]
  /// The places of words, in order, by the word in small letters, with its possessive ending and without.
  private let places: [String: [Int]]

  /// - Parameters:
  ///   - passage: The target of a row.
  ///   - context: Knows the endings that its language adds to the names of owners, and its words for peoples.
  init(_ passage: CheckContext.Passage, in context: CheckContext) {
    self.passage = passage
    possessives = context.possessives
    relatives = context.relatives
    words = passage.tokens.filter { $0.kind != .mark }.flatMap { token in
      Self.words(passage.text(token), from: token.range.lowerBound)
    }
    var places: [String: [Int]] = [:]
    for (place, word) in words.enumerated() {
      for form in possessives.bases(of: word.text.lowercased()) { places[form, default: []].append(place) }
    }
    self.places = places
  }

  /// The rendering of a name that stands in the passage, whole or by its last word; nil where none does.
  func rendering(of name: CheckContext.Name) -> String? {
    name.renderings.first { contains($0) } ?? name.renderings.first { contains(Self.last($0)) }
      ?? (name.isPlace ? name.renderings.first(where: containsRelative) : nil)
  }

  /// Whether the words of a name stand in the passage one after the other.
  private func contains(_ name: String) -> Bool {
    let sought = Self.words(of: name).map { $0.lowercased() }
    guard let beginning = sought.first else { return false }
    return (places[beginning] ?? []).contains { start in
      start + sought.count <= words.count
        && sought.indices.allSatisfy { possessives.bases(of: words[start + $0].text.lowercased()).contains(sought[$0]) }
    }
  }

  /// Whether the table has a word of the passage for the things or people of a country (French), or a capitalized word has
  /// the first letters of a place: African, Pole, Polish.
  private func containsRelative(of place: String) -> Bool {
    if relatives?[place].contains(where: contains) == true { return true }
    let place = Self.words(of: place).first?.lowercased() ?? ""
    let head = place.prefix(max(3, place.count / 2))
    return words.contains {
      $0.text.first?.isUppercase == true && $0.text.lowercased().hasPrefix(head)
    }
  }

  /// A capitalized word that is nearly the last word of a rendering or of the source's own spelling.
  func near(_ name: CheckContext.Name) -> Range<Int>? {
    let spellings = (name.renderings + [name.spelling]).map(Self.last)
    return words.first { word in
      word.text.first?.isUppercase == true
        && spellings.contains { Self.isNear(word.text.lowercased(), $0.lowercased()) }
    }?.range
  }

  static func last(_ name: String) -> String { words(of: name).last ?? name }

  private static func words(of name: String) -> [String] {
    let document = Document(text: name)
    return Tokenizer().tokens(of: document, in: 0..<document.bytes.count)
      .filter { $0.kind != .mark }.flatMap { words(document.text($0.range), from: 0).map(\.text) }
  }

  private static func words(_ token: String, from start: Int) -> [(
    text: String, range: Range<Int>
  )] {
    var parts: [(text: String, range: Range<Int>)] = []
    var place = start
    for part in token.split(separator: "-", omittingEmptySubsequences: false) {
      let end = place + part.utf8.count
      if !part.isEmpty { parts.append((String(part), place..<end)) }
      place = end + 1
    }
    return parts
  }

  /// Whether few letters differ: one in five, at least one and at most three.
  private static func isNear(_ word: String, _ name: String) -> Bool {
    let (first, second) = (Array(word.unicodeScalars), Array(name.unicodeScalars))
    let limit = min(3, max(1, second.count / 4))
    guard first.first == second.first, second.count > 3, abs(first.count - second.count) <= limit,
      first.count < 60
    else { return false }
    var row = Array(0...second.count)
    for (place, scalar) in first.enumerated() {
      var diagonal = row[0]
      row[0] = place + 1
      for column in second.indices {
        let replaced = diagonal + (scalar == second[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, row[column] + 1, row[column + 1] + 1)
      }
    }
    return row[second.count] <= limit
  }
}
