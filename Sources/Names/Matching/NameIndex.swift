public import Tables
internal import Text

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

  /// What is searched, which many searches share.
  struct Contents: Sendable {
    fileprivate(set) var vocabulary: IndexedVocabulary
    fileprivate(set) var list = IndexedNames()
    /// The names that hold each word.
    fileprivate(set) var postings: IndexedNames.Postings
  }

  private let searcher: NameSearcher
  /// Those of other threads.
  private let searchers = NameSearcher.Pool()
  private var contents: Contents
  private var isReady = false

  /// How many names there are.
  public var count: Int { contents.list.count }

  /// An empty list.
  ///
  /// - Throws: `TableError` where an embedded table is broken, which is a fault of the build.
  public init() throws(TableError) {
    searcher = try NameSearcher()
    contents = Contents(
      vocabulary: try IndexedVocabulary(searcher.matcher.comparer.reader), postings: IndexedNames().postings(words: 0))
  }

  /// Adds a name; its number is the count of those before it.
  ///
  /// - Throws: ``NameMatchError`` where the name is empty or too long; it is not added.
  public func add(_ name: String) throws(NameMatchError) {
    let parts = try searcher.matcher.parts(of: name)
    do {
      var words: [UInt32] = []
      for form in parts.forms {
        let kind: IndexedVocabulary.Kind =
          !form.isJoined ? .whole : parts.parts.count > 2 ? .joined : .joinedPair
        let word = try contents.vocabulary.number(of: form.text, kind)
        if !words.contains(word) { words.append(word) }
      }
      contents.list.append(name, words, parts)
    } catch { throw .brokenTable(error) }
    isReady = false
  }

  /// Makes the list ready; the first search does it otherwise.
  public func prepare() {
    guard !isReady else { return }
    contents.vocabulary.prepare()
    contents.postings = contents.list.postings(words: contents.vocabulary.count)
    isReady = true
  }

  /// The names of the list that may mean the same person, the best first; of equals that which stands first.
  ///
  /// - Parameters:
  ///   - name: The name to look for.
  ///   - limit: How many at most.
  /// - Throws: ``NameMatchError`` where the name is empty or too long.
  public func search(_ name: String, limit: Int = 10) throws(NameMatchError) -> [Hit] {
    prepare()
    return try searcher.search(name, limit: limit, in: contents)
  }

  /// The same for many names, which the processors of the machine share.
  ///
  /// - Parameters:
  ///   - names: The names to look for.
  ///   - limit: How many to find of each at most.
  /// - Returns: For each name what ``search(_:limit:)`` finds or throws.
  public func search(_ names: [String], limit: Int = 10) -> [Result<[Hit], NameMatchError>] {
    prepare()
    let work = SharedWork(names, runLength: Self.runLength) { [contents, searchers] name in
      Result { () throws(NameMatchError) in
        try searchers.lend { searcher throws(NameMatchError) in
          try searcher.search(name, limit: limit, in: contents)
        }
      }
    }
    return work.finish()
  }

  /// How many names a thread takes at once.
  private static let runLength = 8
}
