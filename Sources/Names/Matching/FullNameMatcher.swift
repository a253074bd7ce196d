internal import Tables

/// Compares names of several words: the best assignment of words, judged by their parts in the name.
struct FullNameMatcher {
  /// Two words that stand for each other.
  struct Pair {
    let first: Int
    let second: Int
    let comparison: WordComparer.Comparison
    /// The comparison's score, or what an initial or a variant of a given name is worth.
    let score: Double
    let isInitial: Bool
  }

  let comparer: WordComparer
  let variants: GivenNameVariants
  let given: GivenNames
  /// Words with a lower score do not stand for each other.
  static let matching = 0.72
  private static let initialScore = 0.85
  private static let variantScore = 0.9
  private static let otherGenderScore = 0.6

  /// A judgement on two names and the words that it was made on.
  struct Judged {
    let judgement: FullNameJudgement
    let pairs: [Pair]

    var score: NameScore {
      NameScore(score: judgement.score, verdict: judgement.verdict, relation: judgement.relation)
    }
  }

  func match(_ first: NameParts, _ second: NameParts) throws(TableError) -> NameMatch {
    let judged = try judge(first, second)
    let reason = try reason(judged.judgement, judged.pairs)
    return NameMatch(
      score: judged.judgement.score, verdict: judged.judgement.verdict, relation: judged.judgement.relation,
      reason: reason.text, source: reason.source, conventions: reason.conventions)
  }

  func judge(_ first: NameParts, _ second: NameParts) throws(TableError) -> Judged {
    let (first, second) = Self.split(first, second)
    var best = try judged(first, second)
    // “Jong Un” and “Jongun”, “Mc Donald” and “McDonald”.
    if best.judgement.verdict != .same, first.parts.count != second.parts.count {
      let isFirstLonger = first.parts.count > second.parts.count
      let longer = isFirstLonger ? first : second
      for place in longer.joints {
        let joined = longer.joining(place)
        let match = try judged(isFirstLonger ? joined : first, isFirstLonger ? second : joined)
        if match.judgement.score > best.judgement.score { best = match }
      }
    }
    return best
  }

  /// Chinese and Korean names are written without a space.
  private static func split(_ first: NameParts, _ second: NameParts) -> (NameParts, NameParts) {
    (
      second.parts.count > 1 ? first.splittingFamilyName() : first,
      first.parts.count > 1 ? second.splittingFamilyName() : second
    )
  }

  func assignment(
    splitting first: NameParts, _ second: NameParts
  ) throws(TableError) -> [Pair] {
    let (first, second) = Self.split(first, second)
    return try assignment(first, second)
  }

  /// The pairs of words that fit best, each word once.
  func assignment(_ first: NameParts, _ second: NameParts) throws(TableError) -> [Pair] {
    var pairs: [Pair] = []
    for left in first.parts.indices.prefix(NameParts.limit) {
      for right in second.parts.indices.prefix(NameParts.limit) {
        pairs.append(try pair(left, right, first, second))
      }
    }
    // Words in the same part of the name go first where scores are equal.
    let bonus = { (pair: Pair) in
      pair.score + (first.parts[pair.first].role == second.parts[pair.second].role ? 0.02 : 0)
    }
    // Among equals the order of the two names must not matter.
    let rank = { (pair: Pair) in
      (-bonus(pair), pair.first + pair.second, abs(pair.first - pair.second))
    }
    var result: [Pair] = []
    for pair in pairs.sorted(by: { rank($0) < rank($1) })
    where !result.contains(where: { $0.first == pair.first || $0.second == pair.second }) {
      result.append(pair)
    }
    return result
  }

  private func pair(
    _ left: Int, _ right: Int, _ first: NameParts, _ second: NameParts
  ) throws(TableError) -> Pair {
    let (one, other) = (first.parts[left], second.parts[right])
    let comparison = try comparer.compare(one.text, other.text)
    if one.isInitial || other.isInitial {
      let isFamily = one.role == .family && !one.isInitial || other.role == .family && !other.isInitial
      let fits = isFamily ? false : try comparer.beginAlike(one.text, other.text)
      return Pair(
        first: left, second: right, comparison: comparison, score: fits ? Self.initialScore : 0,
        isInitial: true)
    }
    var score = comparison.score
    if score < Self.variantScore, one.role == .given || other.role == .given,
      variants.areVariants(one.text, other.text)
    {
      score = Self.variantScore
    }
    // However near they are: Robert is not Roberta.
    if score >= Self.matching, one.role == .given, other.role == .given, !variants.areVariants(one.text, other.text),
      given.differInGender(one.text, other.text)
    {
      score = Self.otherGenderScore
    }
    return Pair(
      first: left, second: right, comparison: comparison, score: score, isInitial: false)
  }

  private func judged(_ first: NameParts, _ second: NameParts) throws(TableError) -> Judged {
    let pairs = try assignment(first, second)
    let fitting = pairs.filter { $0.score >= Self.matching || $0.comparison.relation != nil }
    var judgement = FullNameJudgement(first, second, fitting: fitting, nearest: pairs)
    judgement.decide()
    if let ceiling = try ceiling(judgement, fitting, first, second) { judgement.temper(to: ceiling) }
    return Judged(judgement: judgement, pairs: pairs)
  }

  /// What the score may be at most where the family name is many persons' and nothing but a given name confirms it.
  private func ceiling(
    _ judgement: FullNameJudgement, _ fitting: [Pair], _ first: NameParts, _ second: NameParts
  ) throws(TableError) -> CommonFamilyNames.Ceiling? {
    guard judgement.score > CommonFamilyNames.lowest, first.parts.count > 1, second.parts.count > 1,
      let family = judgement.family
    else { return nil }
    let names = try CommonFamilyNames.embedded.get()
    let common = fitting.first { pair in
      mayBeFamily(pair, first, second)
        && (names.isCommon(pair.comparison.first) || names.isCommon(pair.comparison.second))
    }
    let confirming = fitting.filter { pair in
      !pair.isInitial && pair.first != (common ?? family).first
        && pair.comparison.first.outline.length >= CommonFamilyNames.confirming
    }
    guard confirming.count < 2 else { return nil }
    let comparison = (common ?? family).comparison
    return names.ceiling(comparison.first, comparison.second)
  }

  /// Where the order of neither name is known the family name may be any of the words.
  private func mayBeFamily(_ pair: Pair, _ first: NameParts, _ second: NameParts) -> Bool {
    let isKnown = (first.isOrderKnown, second.isOrderKnown)
    return isKnown.0 && first.parts[pair.first].role == .family
      || isKnown.1 && second.parts[pair.second].role == .family || !isKnown.0 && !isKnown.1
  }

  private func reason(
    _ judgement: FullNameJudgement, _ pairs: [Pair]
  ) throws(TableError) -> (text: String, source: String?, conventions: NameMatch.Pair?) {
    guard let family = judgement.family ?? pairs.first else {
      return (judgement.note, nil, nil)
    }
    // A family name that is written alike explains nothing.
    let isPlain = family.comparison.outcome.readings == nil
    let other = pairs.first { !$0.isInitial && $0.comparison.outcome.readings != nil }
    let told = try comparer.reason(isPlain ? (other ?? family).comparison : family.comparison)
    let text = [judgement.note, told.text, judgement.caution].filter { !$0.isEmpty }.joined(separator: "; ")
    return (text, told.source, told.conventions)
  }
}

/// The verdict on an assignment of words.
struct FullNameJudgement {
  private let first: NameParts
  private let second: NameParts
  private let fitting: [FullNameMatcher.Pair]
  private let nearest: [FullNameMatcher.Pair]

  private(set) var score = 0.0
  private(set) var verdict = NameMatch.Verdict.different
  private(set) var relation: NameMatch.Relation?
  /// What is to be said besides the readings.
  private(set) var note = ""
  /// Why the names do not go for the same with certainty.
  private(set) var caution = ""
  /// What the words in common are worth where one name goes on behind them.
  private static let beginningShare = 0.78
  /// What family names must score where the rest is written alike: spellings of one name differ by less.
  private static let nearlyAlike = 0.925
  /// The pair that holds the family names.
  private(set) var family: FullNameMatcher.Pair?

  init(
    _ first: NameParts, _ second: NameParts, fitting: [FullNameMatcher.Pair],
    nearest: [FullNameMatcher.Pair]
  ) {
    self.first = first
    self.second = second
    self.fitting = fitting
    self.nearest = nearest
  }

  mutating func decide() {
    let lone = first.parts.count == 1 || second.parts.count == 1
    family = fitting.first { pair in
      first.parts[pair.first].role == .family || second.parts[pair.second].role == .family
    }
    guard let family, let veto = familyScore() else {
      if settleAsBeginning() { return }
      score = 0.4 * (nearest.map(\.score).max() ?? 0)
      note = "family names differ"
      return
    }
    let others = fitting.filter { !($0.first == family.first && $0.second == family.second) }
    let open = (unmatched(first, \.first), unmatched(second, \.second))
    if open.0.contains(where: isGiven), open.1.contains(where: isGiven) {
      score = 0.55 * veto
      note = "given names differ"
      return
    }
    settle(veto, others, open, lone: lone)
  }

  /// Lowers the score to what names of many persons may have.
  mutating func temper(to ceiling: CommonFamilyNames.Ceiling) {
    guard score > ceiling.score else { return }
    score = ceiling.score
    caution = ceiling.note
  }

  /// Two names are possibly one where the longer begins with all that the shorter has: the last word may be a second
  /// family name, as in Spain, or that of a grandfather, as in Egypt, which texts leave out.
  private mutating func settleAsBeginning() -> Bool {
    let isFirstLonger = first.parts.count > second.parts.count
    let (short, long) = isFirstLonger ? (second, first) : (first, second)
    guard short.parts.count > 1, short.parts.count < long.parts.count, !long.isOrderKnown else { return false }
    let scores = short.parts.indices.compactMap { place in
      fitting.first { $0.first == place && $0.second == place && !$0.isInitial }?.score
    }
    guard scores.count == short.parts.count, let least = scores.min(), Self.beginningShare * least >= 0.7 else {
      return false
    }
    family = fitting.first { $0.first == short.parts.count - 1 && $0.second == $0.first }
    relation = .lastNameLeftOut
    note = "one name goes on where the other ends"
    score = Self.beginningShare * least
    verdict = .possible
    return true
  }

  /// The score of the family names; nil where one has no counterpart.
  private func familyScore() -> Double? {
    var scores: [Double] = []
    for (parts, side) in [(first, \FullNameMatcher.Pair.first), (second, \.second)] {
      guard parts.parts.count > 1 else { continue }
      for place in parts.parts.indices where parts.parts[place].role == .family {
        guard let pair = fitting.first(where: { $0[keyPath: side] == place }), !pair.isInitial
        else { return nil }
        scores.append(pair.score)
      }
    }
    return scores.min() ?? family?.score
  }

  private func unmatched(
    _ parts: NameParts, _ side: KeyPath<FullNameMatcher.Pair, Int>
  ) -> [NameParts.Part] {
    parts.parts.indices.filter { place in
      !fitting.contains { $0[keyPath: side] == place }
    }.map { parts.parts[$0] }
  }

  private func isGiven(_ part: NameParts.Part) -> Bool { part.role == .given }

  private mutating func settle(
    _ veto: Double, _ others: [FullNameMatcher.Pair], _ open: ([NameParts.Part], [NameParts.Part]),
    lone: Bool
  ) {
    let scores = others.map(\.score)
    let mean = ([veto] + scores).reduce(0, +) / Double(scores.count + 1)
    score = (mean + ([veto] + scores).reduce(1, min)) / 2
    let left = open.0 + open.1
    if left.contains(where: { $0.role == .patronymic }) {
      relation = .patronymicLeftOut
      note = "a patronymic is left out"
      score -= 0.02
    }
    let extra = left.filter { $0.role == .given }.count
    score -= 0.05 * Double(extra)
    if first.particles != second.particles { score -= 0.02 }
    swapped()
    let initials = others.filter(\.isInitial).count
    if initials > 0 {
      relation = .initial
      note = "an initial stands for a name"
    }
    verdict = score >= 0.8 ? .same : score >= 0.7 ? .possible : .different
    if fitting.contains(where: { $0.comparison.relation == .otherGender }) {
      relation = .otherGender
      note = ""
      verdict = .different
    } else if lone || initials > 0 && initials == others.count && initials < 2 {
      // A family name alone, or with one initial, is many persons'.
      score = min(score, 0.7 + max(0, score - 0.7) * 0.3)
      note = lone ? "one name has the family name alone" : note
      if verdict == .same { verdict = .possible }
    }
    holdToOneSpelling(veto, others)
    score = max(0, min(1, score))
  }

  /// Who writes the rest of a name alike writes in one convention, and then a family name that is spelled otherwise is
  /// mostly another: *Gerhard Schröder* and *Gerhard Schrader*. Where one orthography reads both, as that of Arabic names in
  /// Latin letters, spellings may vary more: *Abdel Nasser*, *Abd an-Nasir*.
  private mutating func holdToOneSpelling(_ veto: Double, _ others: [FullNameMatcher.Pair]) {
    guard verdict == .same, veto < Self.nearlyAlike, !others.isEmpty,
      let readings = family?.comparison.outcome.readings, readings.first != readings.second,
      others.allSatisfy({ !$0.isInitial && $0.score == 1 && $0.comparison.outcome.readings == nil })
    else { return }
    verdict = .possible
    score = min(score, 0.79)
  }

  private mutating func swapped() {
    guard let family else { return }
    let roles = (first.parts[family.first].role, second.parts[family.second].role)
    guard roles.0 != roles.1, first.parts.count > 1, second.parts.count > 1,
      // “Xi Jinping” and “习近平” have their words in one order, whichever of them is the family name.
      fitting.contains(where: { ($0.first < family.first) != ($0.second < family.second) })
    else { return }
    relation = .orderSwapped
    note = "family name and given name have changed places"
    // Without a comma or a patronymic nobody knows which is which.
    if !first.isOrderKnown, !second.isOrderKnown { score -= 0.06 }
  }
}
