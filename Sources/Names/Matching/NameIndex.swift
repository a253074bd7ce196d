public import Tables

/// A list of names made ready for searching: which of them may mean the same person as a given name?
///
/// A search finds the names that ``NameMatcher`` calls *same* or *possible*, and compares only a few of them in full. A
/// name of the list is passed over where none of its words can sound like the family name that is searched for, or where
/// that is all that both have in common; what words can sound like is bounded from below by all their readings at once,
/// so that no pair is lost. An index holds a million names in some hundred megabytes.
public final class NameIndex {
  /// A name of the list that may mean the same person.
  public struct Hit: Hashable, Sendable {
    /// The name as the list has it.
    public let name: String
    /// Its place in the list, from zero.
    public let number: Int
    /// How the two names match.
    public let match: NameMatch
  }

  private let matcher: NameMatcher
  private let search: VocabularySearch
  private var vocabulary: IndexedVocabulary
  private var list = IndexedNames()
  /// The names that hold each word; made by the first search after a name was added.
  private var postings: IndexedNames.Postings?

  /// A word that so many names have is compared in full before they are looked at.
  private static let many = 16

  /// How many names there are.
  public var count: Int { list.count }

  /// An empty list.
  ///
  /// - Throws: `TableError` where an embedded table is broken, which is a fault of the build.
  public init() throws(TableError) {
    matcher = try NameMatcher()
    vocabulary = try IndexedVocabulary(matcher.comparer.reader)
    search = try VocabularySearch(matcher.comparer)
  }

  /// Adds a name; its number is the count of those before it.
  ///
  /// - Throws: ``NameMatchError`` where the name is empty or too long; it is not added.
  public func add(_ name: String) throws(NameMatchError) {
    let parts = try matcher.parts(of: name)
    do {
      var words: [UInt32] = []
      for form in parts.forms {
        let kind: IndexedVocabulary.Kind =
          !form.isJoined ? .whole : parts.parts.count > 2 ? .joined : .joinedPair
        let word = try vocabulary.number(of: form.text, kind)
        if !words.contains(word) { words.append(word) }
      }
      list.append(name, words, parts)
    } catch { throw .brokenTable(error) }
    postings = nil
  }

  /// Makes the list ready; the first search does it otherwise.
  public func prepare() {
    guard postings == nil else { return }
    vocabulary.prepare()
    postings = list.postings(words: vocabulary.count)
  }

  /// The names of the list that may mean the same person, the best first; of equals that which stands first.
  ///
  /// - Parameters:
  ///   - name: The name to look for.
  ///   - limit: How many at most.
  /// - Throws: ``NameMatchError`` where the name is empty or too long.
  public func search(_ name: String, limit: Int = 10) throws(NameMatchError) -> [Hit] {
    let parts = try matcher.parts(of: name)
    prepare()
    guard let postings, limit > 0 else { return [] }
    let candidates: [UInt32]
    do { candidates = try self.candidates(parts, postings) } catch { throw .brokenTable(error) }
    var scored: [(number: Int, score: NameScore)] = []
    for candidate in candidates {
      let score = try matcher.score(name, list[Int(candidate)])
      if score.verdict != .different { scored.append((Int(candidate), score)) }
    }
    scored.sort { ($1.score.score, $0.number) < ($0.score.score, $1.number) }
    return try scored.prefix(limit).map { found throws(NameMatchError) in
      let other = list[found.number]
      return Hit(name: other, number: found.number, match: try matcher.match(name, other))
    }
  }

  /// The names that are worth comparing.
  private func candidates(
    _ parts: NameParts, _ postings: IndexedNames.Postings
  ) throws(TableError) -> [UInt32] {
    let forms = parts.forms
    var family: UInt32 = 0
    var initials: UInt64 = 0
    // What is made one of a name's words stands only against names of fewer words.
    let kinds: [IndexedVocabulary.Kind] =
      parts.parts.count > 1
      ? list.mostParts > parts.parts.count ? [.whole, .joined] : [.whole] : IndexedVocabulary.Kind.allCases
    search.begin(vocabulary)
    for (number, form) in forms.enumerated() where !form.isJoined || list.fewestParts < parts.parts.count {
      if form.isInitial {
        initials |= try search.openings(like: form.text)
      } else {
        try search.mark(form.text, bit: 1 << UInt32(number), among: form.isFamily ? kinds : [], vocabulary)
        if form.isFamily { family |= 1 << UInt32(number) }
      }
    }
    var near: [UInt32] = []
    for word in search.marked where search.marks(of: word) & family != 0 {
      if postings.places(of: word).count >= Self.many, try search.confirm(word, vocabulary) & family == 0 { continue }
      near.append(word)
    }
    var found: [UInt32] = parts.parts.isEmpty ? list.signs : []
    if parts.parts.count > 1 {
      try compareOthers(of: near, postings)
      for word in near {
        for place in postings.places(of: word) where isViable(place, of: word, postings, initials) {
          found.append(postings.names[place])
        }
      }
    } else {
      for word in near { found += postings.names[postings.places(of: word)] }
    }
    return Set(found).sorted()
  }

  /// Has the other words of the names that hold some words compared.
  private func compareOthers(of words: [UInt32], _ postings: IndexedNames.Postings) throws(TableError) {
    var others: [UInt32] = []
    for word in words {
      if search.isNew(word) { others.append(word) }
      for place in postings.places(of: word) {
        let other = postings.others[place]
        if other != IndexedNames.Postings.more {
          if search.isNew(other) { others.append(other) }
        } else if !list.isBrief(postings.names[place]) {
          for other in list.words(of: postings.names[place]) where search.isNew(other) { others.append(other) }
        }
      }
    }
    try search.compare(others, vocabulary)
  }

  /// Whether a name that holds a word has more in common with the one searched for than the family name, where both have
  /// more.
  private func isViable(
    _ place: Int, of word: UInt32, _ postings: IndexedNames.Postings, _ initials: UInt64
  ) -> Bool {
    let other = postings.others[place]
    if other != IndexedNames.Postings.more {
      let marks = (search.marks(of: word), search.marks(of: other))
      return marks.0 != 0 && marks.1 != 0 && (marks.0 | marks.1).nonzeroBitCount > 1
        || vocabulary.opens(word, with: initials) || vocabulary.opens(other, with: initials)
    }
    let name = postings.names[place]
    if list.isBrief(name) { return true }
    var bits: UInt32 = 0
    var words = 0
    for word in list.words(of: name) {
      let mark = search.marks(of: word)
      if mark != 0 {
        words += 1
        bits |= mark
      }
      if vocabulary.opens(word, with: initials) { return true }
    }
    return words > 1 && bits.nonzeroBitCount > 1
  }
}
