internal import Synchronization
internal import Tables
internal import Text

/// Searches the names of a ``NameIndex``, with working memory of its own: one for each thread.
final class NameSearcher {
  typealias Contents = NameIndex.Contents

  let matcher: NameMatcher
  private let search: VocabularySearch

  /// A word that so many names have is compared in full before they are looked at.
  private static let many = 16

  /// - Parameter words: How many words to remember.
  init(words: Int = NameMatcher.memory) throws(TableError) {
    matcher = try NameMatcher(words: words)
    search = try VocabularySearch(matcher.comparer)
  }

  /// Searchers for whoever needs one, as many as are used at once.
  final class Pool: Sendable {
    /// A searcher that nobody uses.
    private struct Idle: @unchecked Sendable {
      let searcher: NameSearcher
    }

    private let idle = Mutex<[Idle]>([])

    /// Calls with a searcher that nobody else uses at the time.
    func lend<Value>(_ body: (NameSearcher) throws(NameMatchError) -> Value) throws(NameMatchError) -> Value {
      let searcher: NameSearcher
      if let known = idle.withLock({ $0.popLast() }) {
        searcher = known.searcher
      } else {
        // All together remember as much as one alone.
        do { searcher = try NameSearcher(words: NameMatcher.memory / Processors.count) } catch {
          throw .brokenTable(error)
        }
      }
      let returned = Idle(searcher: searcher)
      defer { idle.withLock { $0.append(returned) } }
      return try body(searcher)
    }
  }

  /// The names that may mean the same person, as ``NameIndex/search(_:limit:)`` finds them.
  func search(_ name: String, limit: Int, in contents: Contents) throws(NameMatchError) -> [NameIndex.Hit] {
    let parts = try matcher.parts(of: name)
    guard limit > 0 else { return [] }
    let candidates: [UInt32]
    do { candidates = try self.candidates(parts, contents) } catch { throw .brokenTable(error) }
    var scored: [(number: Int, score: NameScore)] = []
    for candidate in candidates {
      let score = try matcher.score(name, contents.list[Int(candidate)])
      if score.verdict != .different { scored.append((Int(candidate), score)) }
    }
    scored.sort { ($1.score.score, $0.number) < ($0.score.score, $1.number) }
    return try scored.prefix(limit).map { found throws(NameMatchError) in
      let other = contents.list[found.number]
      return NameIndex.Hit(name: other, number: found.number, match: try matcher.match(name, other))
    }
  }

  /// The names that are worth comparing.
  private func candidates(_ parts: NameParts, _ contents: Contents) throws(TableError) -> [UInt32] {
    let (vocabulary, list, postings) = (contents.vocabulary, contents.list, contents.postings)
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
      try compareOthers(of: near, contents)
      for word in near {
        for place in postings.places(of: word) where isViable(place, of: word, contents, initials) {
          found.append(postings.names[place])
        }
      }
    } else {
      for word in near { found += postings.names[postings.places(of: word)] }
    }
    return Set(found).sorted()
  }

  /// Has the other words of the names that hold some words compared.
  private func compareOthers(of words: [UInt32], _ contents: Contents) throws(TableError) {
    let (list, postings) = (contents.list, contents.postings)
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
    try search.compare(others, contents.vocabulary)
  }

  /// Whether a name that holds a word has more in common with the one searched for than the family name, where both have
  /// more.
  private func isViable(_ place: Int, of word: UInt32, _ contents: Contents, _ initials: UInt64) -> Bool {
    let other = contents.postings.others[place]
    if other != IndexedNames.Postings.more {
      let marks = (search.marks(of: word), search.marks(of: other))
      return marks.0 != 0 && marks.1 != 0 && (marks.0 | marks.1).nonzeroBitCount > 1
        || contents.vocabulary.opens(word, with: initials) || contents.vocabulary.opens(other, with: initials)
    }
    let name = contents.postings.names[place]
    if contents.list.isBrief(name) { return true }
    var bits: UInt32 = 0
    var words = 0
    for word in contents.list.words(of: name) {
      let mark = search.marks(of: word)
      if mark != 0 {
        words += 1
        bits |= mark
      }
      if contents.vocabulary.opens(word, with: initials) { return true }
    }
    return words > 1 && bits.nonzeroBitCount > 1
  }
}
