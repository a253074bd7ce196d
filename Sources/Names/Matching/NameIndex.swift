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
    vocabulary = try IndexedVocabulary(matcher.comparer)
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
    for (number, form) in forms.enumerated() where !form.isJoined || list.fewestParts < parts.parts.count {
      if form.isInitial {
        initials |= try vocabulary.openings(like: form.text)
      } else {
        try vocabulary.mark(form.text, bit: 1 << UInt32(number), among: form.isFamily ? kinds : [])
        if form.isFamily { family |= 1 << UInt32(number) }
      }
    }
    defer { vocabulary.unmark() }
    var found: [UInt32] = []
    for word in vocabulary.marked where vocabulary.isMarked(word, with: family) {
      let names = postings.names(of: word)
      guard names.count < Self.many || vocabulary.confirm(word) & family != 0 else { continue }
      for name in names where isViable(name, parts, initials) { found.append(name) }
    }
    if parts.parts.isEmpty { found += list.signs }
    return Set(found).sorted()
  }

  /// Whether a name has more in common with the one searched for than the family name, where both have more.
  private func isViable(_ name: UInt32, _ parts: NameParts, _ initials: UInt64) -> Bool {
    if parts.parts.count == 1 || list.isOneWord(name) || list.hasInitial(name) { return true }
    var bits: UInt32 = 0
    var words = 0
    for word in list.words(of: name) {
      let mark = vocabulary.marks(of: word)
      if mark != 0 {
        words += 1
        bits |= mark
      }
      if vocabulary.opens(word, with: initials) { return true }
    }
    return words > 1 && bits.nonzeroBitCount > 1
  }
}
