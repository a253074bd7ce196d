public import Tables
public import Text

/// Puts one spelling of each name throughout texts.
///
/// What is preferred by name holds; then the convention of the language that is asked for; where none is, the spelling
/// that the texts have most often, for names that they spell in several ways. Established names of places and
/// organizations are changed only where they are preferred otherwise or spelled in several ways. A word is changed only
/// where it surely is a word of the name; endings stay as the language needs them.
public final class SpellingUnifier {
  private let source: Language
  private let target: Language?
  private let preferred: PreferredSpellings
  private let matcher: NameMatcher
  private let endings: PossessiveEndings
  /// The established names of the language that is asked for, as it spells them.
  private let established: KnownNames?

  /// - Parameters:
  ///   - source: The language of the texts.
  ///   - target: The language whose spelling is wanted; nil for the texts' most frequent.
  ///   - preferred: Spellings that go before it.
  /// - Throws: `TableError` where an embedded table is broken.
  public init(source: Language, target: Language?, preferred: PreferredSpellings) throws(TableError) {
    self.source = source
    self.target = target
    self.preferred = preferred
    matcher = try NameMatcher()
    endings = try PossessiveEndings(language: source.primary)
    if let target { established = try KnownNames(from: target, to: target) } else { established = nil }
  }

  /// Finds the names of documents and what to change of them.
  ///
  /// - Returns: The edits, a document after the other, in text order.
  /// - Throws: `TableError` where an embedded table is broken.
  public func edits(in documents: [Document]) throws(TableError) -> [SpellingEdit] {
    // The source itself has no rendering, but what another language makes of a name tells its native form.
    let other: Language = source.primary == Language.english.primary ? .german : .english
    let target = target.flatMap { $0.primary == source.primary ? nil : $0 } ?? other
    let renderer = try NameRenderer(from: source, to: target)
    let finder = try MentionFinder(known: renderer.known)
    let names = try EntityGrouper(renderer: renderer).group(documents: documents.map { finder.mentions(in: $0) })
    return edits(of: names, in: documents)
  }

  /// What to change, in the order of the mentions.
  ///
  /// - Parameters:
  ///   - names: The names of the documents; their renderings are for the target, or for any other language than the
  ///     source where the target is the source.
  ///   - documents: In the order in which the names were grouped.
  public func edits(of names: NamedDocument, in documents: [Document]) -> [SpellingEdit] {
    let words = names.entities.map { entity in
      wanted(for: entity).map { replacements(of: entity, by: $0) } ?? [:]
    }
    return names.mentions.indices.flatMap { place in
      let words = words[names.entityOfMention[place]]
      return words.isEmpty
        ? []
        : edits(
          of: names.mentions[place], spelled: names.spellingOfMention[place], by: words,
          in: documents[names.documentOfMention[place]], number: names.documentOfMention[place])
    }
  }

  // MARK: The spelling that is wanted

  private func wanted(for entity: NamedEntity) -> String? {
    guard entity.kind != .demonym else { return nil }
    if let preferred = preferredSpelling(of: entity) { return preferred }
    let isSpelledInSeveralWays = !entity.inconsistent.isEmpty
    guard let target else { return isSpelledInSeveralWays ? mostFrequent(of: entity) : nil }
    let rendering = entity.rendering
    let isConvention = rendering.basis == .convention || rendering.basis == .glossary || entity.kind == .person
    guard isConvention || isSpelledInSeveralWays else { return nil }
    if target.primary == source.primary {
      return ownSpelling(of: entity) ?? (isSpelledInSeveralWays ? mostFrequent(of: entity) : nil)
    }
    return rendering.basis == .unchanged ? nil : rendering.text
  }

  private func preferredSpelling(of entity: NamedEntity) -> String? {
    for spelling in entity.spellings { if let text = preferred[spelling.text] { return text } }
    let words = nameWords(entity.canonical)
    let alike = preferred.spellings.filter { spelling in
      let others = nameWords(spelling)
      return others.count == words.count && others.count > 1 && matches(spelling, entity.canonical)
        || words.count == 1 && entity.kind == .person && others.last.map { matches($0, entity.canonical) } == true
    }
    return alike.count == 1 ? alike[0] : nil
  }

  /// The form that is established in the source's own language, else the one by its convention.
  private func ownSpelling(of entity: NamedEntity) -> String? {
    for spelling in entity.spellings where nameWords(spelling.text).count == nameWords(entity.canonical).count {
      if let text = established?[spelling.text]?.targets.first { return text }
    }
    guard let native = entity.rendering.native, let language = entity.rendering.nativeLanguage,
      let write = try? Transliterations.named(nil, from: language, to: source.primary)
    else { return nil }
    return write(native)
  }

  /// The name with each of its words as the texts have it most often; of several the first.
  private func mostFrequent(of entity: NamedEntity) -> String {
    let canonical = nameWords(entity.canonical)
    var forms: [[(word: String, count: Int)]] = canonical.map { _ in [] }
    for spelling in entity.spellings {
      let words = nameWords(spelling.text)
      for (place, word) in words.enumerated() {
        guard let position = position(of: word, at: place, of: words.count, in: canonical) else { continue }
        if let known = forms[position].firstIndex(where: { $0.word == word }) {
          forms[position][known].count += spelling.count
        } else {
          forms[position].append((word, spelling.count))
        }
      }
    }
    return zip(canonical, forms).map { word, forms in
      forms.reduce((word: word, count: 0)) { $1.count > $0.count ? $1 : $0 }.word
    }.joined(separator: " ")
  }

  // MARK: Words

  /// What each word of the entity's spellings becomes, by the word.
  private func replacements(of entity: NamedEntity, by text: String) -> [String: String] {
    let wanted = nameWords(text)
    let canonical = nameWords(entity.canonical)
    let isOpen = preferred[text] != nil || entity.rendering.basis == .established
    var replacements: [String: String] = [:]
    for spelling in entity.spellings {
      let words = nameWords(spelling.text)
      for (place, word) in words.enumerated() where replacements[word] == nil {
        // By the fullest spelling, which the wanted one is of, or else by the wanted spelling itself.
        let position =
          canonical.count == wanted.count
          ? self.position(of: word, at: place, of: words.count, in: canonical)
          : self.position(of: word, at: place, of: words.count, in: wanted)
        guard let position, !isInitial(word), isOpen || !isEstablished(word) else { continue }
        replacements[word] = wanted[position]
      }
    }
    return replacements.filter { $0.key != $0.value }
  }

  /// The place of a word of a spelling in the full name: the same where both have as many words, else that of the only
  /// word that it is another spelling of.
  private func position(of word: String, at place: Int, of count: Int, in name: [String]) -> Int? {
    if count == name.count { return place }
    if let equal = name.firstIndex(of: word) { return equal }
    let alike = name.indices.filter { matches(word, name[$0]) }
    return alike.count == 1 ? alike[0] : nil
  }

  /// Whether the language that is asked for has persons whose name has this very word, be it with a genitive -s.
  private func isEstablished(_ word: String) -> Bool {
    guard target?.primary != source.primary, let words = established?.personWords else { return false }
    return genitiveBases(of: word).contains { words[nameKey($0)] != nil }
  }

  private func isInitial(_ word: String) -> Bool { word.hasSuffix(".") || word.count < 2 }

  private func matches(_ first: String, _ second: String) -> Bool {
    guard first != second, let match = try? matcher.match(first, second) else { return first == second }
    return match.verdict == .same && match.relation != .otherGender
  }

  // MARK: Edits

  private func edits(
    of mention: Mention, spelled spelling: String, by words: [String: String], in document: Document, number: Int
  ) -> [SpellingEdit] {
    var edits: [SpellingEdit] = []
    let ranges = wordRanges(of: mention.range, in: document)
    let bases = nameWords(spelling)
    guard ranges.count == bases.count else { return [] }
    for (place, base) in bases.enumerated() {
      guard let word = words[base] else { continue }
      let text = document.text(ranges[place])
      guard text.hasPrefix(base) else { continue }
      let old = String(text.dropFirst(base.count))
      let (range, ending) =
        place == bases.count - 1
        ? outer(ranges[place], ending: old, base: base, in: document) : (ranges[place], old)
      guard let new = endings.ending(of: word, insteadOf: ending, behind: base) else { continue }
      let isShouted = base.count > 1 && base == base.uppercased()
      edits.append(
        SpellingEdit(document: number, range: range, replacement: (isShouted ? word.uppercased() : word) + new))
    }
    return edits
  }

  /// The word with the apostrophe that stands behind it as an ending: *Marx’*.
  private func outer(
    _ range: Range<Int>, ending: String, base: String, in document: Document
  ) -> (Range<Int>, String) {
    guard ending.isEmpty, endings.endsWithApostrophe(base) else { return (range, ending) }
    for apostrophe in ["’", "'"] {
      let end = range.upperBound + apostrophe.utf8.count
      guard end <= document.bytes.count, document.bytes[range.upperBound..<end].elementsEqual(apostrophe.utf8) else {
        continue
      }
      return (range.lowerBound..<end, apostrophe)
    }
    return (range, ending)
  }

  /// The words of a mention, parted by blanks.
  private func wordRanges(of range: Range<Int>, in document: Document) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = range.lowerBound
    var place = start
    for scalar in document.text(range).unicodeScalars {
      let next = place + UTF8.width(scalar)
      if scalar.properties.isWhitespace {
        if start < place { ranges.append(start..<place) }
        start = next
      }
      place = next
    }
    if start < place { ranges.append(start..<place) }
    return ranges
  }
}
