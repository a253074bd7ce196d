internal import ICU
public import Tables

/// Tells whether two names may mean the same person, whatever scripts and conventions they are spelled by.
///
/// A matcher keeps working memory and the words that it has read; use one for many pairs, and one for each thread.
public final class NameMatcher {
  /// The scalars that a name may have.
  public static let limit = 400

  private let reader: NameReader
  private var words: WordMatcher
  private var cache: [String: NameWord] = [:]

  /// - Throws: ``TableError`` where an embedded table is broken, which is a fault of the build.
  public init() throws(TableError) {
    reader = try NameReader()
    words = WordMatcher(try SoundInventory.embedded.get())
  }

  /// Compares two names.
  ///
  /// - Throws: ``NameMatchError`` where a name is empty or too long.
  public func match(_ first: String, _ second: String) throws(NameMatchError) -> NameMatch {
    try Self.check(first)
    try Self.check(second)
    let left = try word(first)
    let right = try word(second)
    let outcome = words.match(left, right)
    let reason = reason(left, right, outcome)
    return NameMatch(
      score: outcome.score, verdict: Self.verdict(outcome), relation: nil,
      reason: reason.text,
      source: reason.source, conventions: reason.conventions)
  }

  private static func check(_ name: String) throws(NameMatchError) {
    let scalars = name.unicodeScalars.count
    guard scalars <= limit else { throw .tooLong(scalars: scalars, limit: limit) }
    guard scalars > 0 else { throw .empty }
  }

  private func word(_ text: String) throws(NameMatchError) -> NameWord {
    if let known = cache[text] { return known }
    if cache.count > 20_000 { cache.removeAll(keepingCapacity: true) }
    do {
      let word = try reader.read(text)
      cache[text] = word
      return word
    } catch { throw .brokenTable(error) }
  }

  private static func verdict(_ outcome: WordMatcher.Outcome) -> NameMatch.Verdict {
    let short = max(0, Double(500 - outcome.length) / 100)
    let same = 0.8 + 0.03 * short
    if outcome.score >= min(same, 0.96) { return .same }
    return outcome.score >= 0.68 ? .possible : .different
  }

  private func reason(
    _ first: NameWord, _ second: NameWord, _ outcome: WordMatcher.Outcome
  ) -> (text: String, source: String?, conventions: NameMatch.Pair?) {
    guard let variants = outcome.variants,
      let left = try? NameReader.reader(of: first.script),
      let right = try? NameReader.reader(of: second.script)
    else { return (outcome.score == 1 ? "written alike" : "no reading in common", nil, nil) }
    let pair = NameMatch.Pair(
      first: left.readings[first.variants[variants.first].reading].name,
      second: right.readings[second.variants[variants.second].reading].name)
    let sources = words.sources(first, second, variants, (left, right))
    let source = (sources.first ?? sources.second).map { $0.mapped(to: .title) }
    let text = (source.map { "by \($0), " } ?? "read as ") + "\(pair.first) and \(pair.second)"
    return (text, source, pair)
  }
}

extension NameMatcher {
  /// How either name is read, a line a step.
  public func explain(_ first: String, _ second: String) throws(NameMatchError) -> [String] { [] }
}
