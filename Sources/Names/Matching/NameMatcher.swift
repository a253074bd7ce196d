public import Tables

/// Tells whether two names may mean the same person, whatever scripts and conventions they are spelled by.
///
/// A matcher keeps working memory and the words that it has read; use one for many pairs, and one for each thread.
public final class NameMatcher {
  /// The scalars that a name may have.
  public static let limit = 400

  private let lists: NamePartLists
  private let memory = NameWordMemory()
  let comparer: WordComparer
  /// The names read last.
  private var names: [ExactText: ReadName] = [:]
  /// How many names and words to remember.
  static let memory = 20_000

  /// - Throws: `TableError` where an embedded table is broken, which is a fault of the build.
  public convenience init() throws(TableError) { try self.init(words: Self.memory) }

  /// - Parameter words: How many words to remember, some ten kilobytes each.
  init(words: Int) throws(TableError) {
    lists = try NamePartLists.embedded.get()
    comparer = try WordComparer(words: words)
  }

  /// Compares two names without saying why, which is faster: score, verdict and relation as of ``match(_:_:)``.
  ///
  /// - Throws: ``NameMatchError`` where a name is empty or too long.
  public func score(_ first: String, _ second: String) throws(NameMatchError) -> NameScore {
    let left = try read(first)
    let right = try read(second)
    if first == second, try !isCommon(left.parts) { return NameScore(score: 1, verdict: .same, relation: nil) }
    guard !left.parts.parts.isEmpty, !right.parts.parts.isEmpty else {
      return NameScore(score: 0, verdict: .different, relation: nil)
    }
    do {
      guard let one = left.word, let other = right.word else {
        return try full().judge(left.parts, right.parts).score
      }
      let comparison = try comparer.compare(one, other)
      return NameScore(score: comparison.score, verdict: comparison.verdict, relation: comparison.relation)
    } catch { throw .brokenTable(error) }
  }

  /// Compares two names.
  ///
  /// - Throws: ``NameMatchError`` where a name is empty or too long.
  public func match(_ first: String, _ second: String) throws(NameMatchError) -> NameMatch {
    let left = try read(first)
    let right = try read(second)
    if first == second, try !isCommon(left.parts) {
      return NameMatch(
        score: 1, verdict: .same, relation: nil, reason: "written alike", source: nil,
        conventions: nil)
    }
    guard !left.parts.parts.isEmpty, !right.parts.parts.isEmpty else { return Self.matchSigns(first, second) }
    do {
      if let one = left.word, let other = right.word { return try matchWords(one, other) }
      return try full().match(left.parts, right.parts)
    } catch { throw .brokenTable(error) }
  }

  /// Whether a name of several words is many persons', so that not even the same letters make it certain.
  private func isCommon(_ parts: NameParts) throws(NameMatchError) -> Bool {
    guard parts.parts.count > 1 else { return false }
    do {
      let names = try CommonFamilyNames.embedded.get()
      for part in parts.parts where part.role == .family || !parts.isOrderKnown {
        if names.isCommon(try comparer.word(part.text)) { return true }
      }
    } catch { throw .brokenTable(error) }
    return false
  }

  private func full() throws(TableError) -> FullNameMatcher {
    FullNameMatcher(
      comparer: comparer, variants: try GivenNameVariants.embedded.get(), given: try GivenNames.embedded.get())
  }

  /// A name cut into its parts, and its word where it has only one.
  private final class ReadName {
    let parts: NameParts
    let word: NameWord?

    init(_ parts: NameParts, _ word: NameWord?) {
      self.parts = parts
      self.word = word
    }
  }

  /// The parts of a name.
  func parts(of name: String) throws(NameMatchError) -> NameParts {
    try Self.check(name)
    return NameParts(name, lists: lists, memory: memory)
  }

  private func read(_ name: String) throws(NameMatchError) -> ReadName {
    let key = ExactText(name)
    if let known = names[key] { return known }
    try Self.check(name)
    let parts = NameParts(name, lists: lists, memory: memory)
    do {
      let word = parts.parts.count == 1 ? try comparer.word(parts.parts[0].text) : nil
      let read = ReadName(parts, word)
      if names.count >= Self.memory { names.removeAll(keepingCapacity: true) }
      names[key] = read
      return read
    } catch { throw .brokenTable(error) }
  }

  private static func check(_ name: String) throws(NameMatchError) {
    guard name.utf8.count > limit else {
      if name.allSatisfy(\.isWhitespace) { throw .empty }
      return
    }
    let scalars = name.unicodeScalars.count
    guard scalars <= limit else { throw .tooLong(scalars: scalars, limit: limit) }
  }

  private func matchWords(_ first: NameWord, _ second: NameWord) throws(TableError) -> NameMatch {
    let comparison = try comparer.compare(first, second)
    let reason = try comparer.reason(comparison)
    return NameMatch(
      score: comparison.score, verdict: comparison.verdict, relation: comparison.relation,
      reason: reason.text, source: reason.source,
      conventions: reason.conventions)
  }

  /// Names without a letter or digit are the same where they are written so.
  private static func matchSigns(_ first: String, _ second: String) -> NameMatch {
    let isSame = first == second
    return NameMatch(
      score: isSame ? 1 : 0, verdict: isSame ? .same : .different, relation: nil,
      reason: isSame ? "written alike" : "no letters to compare", source: nil, conventions: nil)
  }

  /// How either name is read, a line a step: the word, its reading, each grapheme with its source and sounds.
  ///
  /// - Throws: ``NameMatchError`` as ``match(_:_:)`` does.
  public func explain(_ first: String, _ second: String) throws(NameMatchError) -> [String] {
    try Self.check(first)
    try Self.check(second)
    do {
      let left = NameParts(first, lists: lists)
      let right = NameParts(second, lists: lists)
      var lines: [String] = []
      for pair in try full().assignment(splitting: left, right) {
        lines += try comparer.explain(pair.comparison)
      }
      return lines
    } catch { throw .brokenTable(error) }
  }
}
