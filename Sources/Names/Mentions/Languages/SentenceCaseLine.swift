internal import Text

/// The names of one line in a language that writes common nouns small.
struct SentenceCaseLine {
  let words: [SentenceCaseWord]
  let types: [SentenceCaseType]
  let document: Document
  let phrases: NamePhrases

  /// Why a word is a name; the raw value is how `names --explain` calls it.
  enum Reason: String {
    case insideSentence = "inside-sentence"
    case known
    case acronym
    case surname
    case seenInside = "seen-inside"
    case beforeName = "before-name"
    case beforeVerb = "before-verb"
    case afterTitle = "after-title"
    case afterGivenName = "after-given-name"
    case besideName = "beside-name"
  }

  private func type(_ place: Int) -> SentenceCaseType { types[words[place].number] }

  /// Whether a word that may be part of a name stands at a place.
  private func isCapital(_ place: Int) -> Bool {
    words.indices.contains(place) && words[place].kind == .word && type(place).isCapitalized
  }

  /// Whether only a blank stands between a word and the next.
  private func meets(_ place: Int) -> Bool {
    guard place + 1 < words.count else { return false }
    let gap = words[place].end..<words[place + 1].range.lowerBound
    let allowed = words[place + 1].isElided ? 5 : 2
    return words[place].end == words[place].range.upperBound && !gap.isEmpty && gap.count <= allowed
  }

  // MARK: Headlines

  /// Whether most words of a line are capitalized, so that capitals say little.
  static func isHeadline(_ words: [SentenceCaseWord], _ types: [SentenceCaseType]) -> Bool {
    var capitals = 0
    var small = 0
    for word in words
    where word.kind == .word && types[word.number].roles.isDisjoint(with: [.function, .particle, .linker]) {
      if types[word.number].isCapitalized { capitals += 1 } else { small += 1 }
    }
    return capitals >= 4 && (small == 0 || (words.last?.kind != .mark && small * 3 < capitals))
  }

  // MARK: Judgement

  private func reasons() -> [Reason?] {
    let isHeadline = Self.isHeadline(words, types)
    var reasons = words.indices.map { reason(at: $0, isHeadline: isHeadline) }
    // Heads of organizations and the like are names beside names only.
    for place in words.indices where reasons[place] == nil && isCapital(place) && isJoiner(place) {
      let isAfter = place > 0 && reasons[place - 1] != nil && meets(place - 1) && !words[place].startsSentence
      let isBefore = next(after: place, reasons) != nil
      if isAfter || isBefore { reasons[place] = .besideName }
    }
    return reasons
  }

  private func isJoiner(_ place: Int) -> Bool {
    let roles = type(place).roles
    return !roles.isDisjoint(with: [.organization, .weak]) && !roles.contains(.common)
  }

  private func reason(at place: Int, isHeadline: Bool) -> Reason? {
    guard isCapital(place) else { return nil }
    let word = words[place]
    let own = type(place)
    let isAfterGiven = place > 0 && isCapital(place - 1) && meets(place - 1) && type(place - 1).isGivenName
    if own.isInitial { return isPartOfName(initial: place) ? .besideName : nil }
    if own.timeOrMoney?.isShort == false { return isAfterGiven ? .afterGivenName : nil }
    if own.roles.contains(.weak) || (own.roles.contains(.common) && (own.known == nil || own.isInflected)) {
      return nil
    }
    if isAfterGiven, !own.roles.contains(.function) { return .afterGivenName }
    if own.roles.contains(.particle), !word.startsSentence, isParticleOfName(place) { return .besideName }
    if own.roles.contains(.article), !isHeadline, isArticleOfName(place) { return .besideName }
    if own.roles.contains(.function) { return nil }
    if own.roles.contains(.title) { return nil }
    if isAfterTitle(place), !own.roles.contains(.class) { return .afterTitle }
    if own.isKnownName { return .known }
    if own.roles.contains(.class), !isAfterParticle(place) { return nil }
    guard word.startsSentence || isHeadline else {
      if own.isSeenLower, !own.isShouted, !isBesideCapital(place) { return nil }
      return .insideSentence
    }
    if own.isSeenLower { return nil }
    if own.isShouted, own.text.count <= 5, !isHeadline { return .acronym }
    if own.isSeenInside { return .seenInside }
    if isHeadline { return own.endsAsSurname ? .surname : nil }
    return startReason(place, own: own)
  }

  /// What speaks for a name at the start of a sentence.
  private func startReason(_ place: Int, own: SentenceCaseType) -> Reason? {
    let isBeforeWord = place + 1 < words.count && words[place + 1].kind == .word
    let isBeforeVerb = isBeforeWord && type(place + 1).roles.contains(.verb)
    let isBeforePast = isBeforeWord && type(place + 1).endsAsVerb
    // What ends so may be an adjective or a common noun as well.
    if own.endsAsSurname, isBeforeVerb || isBeforePast || !own.endsOpen, !own.roles.contains(.organization) {
      return .surname
    }
    if let next = nextCapital(after: place), isJoinedAtStart(own, to: type(next)) { return .beforeName }
    // *is* and the like follow any noun.
    return isBeforeVerb && !type(place + 1).roles.contains(.function) ? .beforeVerb : nil
  }

  /// The next word where it is capitalized, or the one behind particles: *Ludwig van Beethoven*.
  private func nextCapital(after place: Int) -> Int? {
    var next = place + 1
    while next < words.count, next < place + 4, words[next].kind == .word, meets(next - 1) {
      if isCapital(next) { return next }
      guard type(next).roles.contains(.particle) else { return nil }
      next += 1
    }
    return nil
  }

  /// Whether a word that nobody knows, at the start of a sentence, is one name with the capitalized word behind it.
  private func isJoinedAtStart(_ own: SentenceCaseType, to next: SentenceCaseType) -> Bool {
    if next.roles.contains(.organization) { return true }
    guard next.roles.isDisjoint(with: [.function, .title, .common]) else { return false }
    // A person's name begins with the given name; a case form follows the noun that it belongs to.
    return (!next.isGivenName || own.isGivenName) && !next.isInflected && (own.isLexical || !next.mayBeInflected)
  }

  /// Whether a word stands behind a small particle: *van der Berg*.
  private func isAfterParticle(_ place: Int) -> Bool {
    place > 0 && meets(place - 1) && type(place - 1).roles.contains(.particle)
  }

  /// Whether a capitalized particle begins a family name: *Van der Berg*.
  private func isParticleOfName(_ place: Int) -> Bool {
    guard let next = nextCapital(after: place) else { return false }
    return type(next).roles.isDisjoint(with: [.function, .common])
  }

  /// Whether an article has a capital because it is the first word of a name: *Le Monde*, *The Hague*.
  private func isArticleOfName(_ place: Int) -> Bool {
    guard !words[place].startsSentence, place > 0, words[place - 1].kind == .word, meets(place), isCapital(place + 1)
    else { return false }
    return type(place + 1).roles.isDisjoint(with: [.function, .common])
  }

  private func isBesideCapital(_ place: Int) -> Bool {
    (place > 0 && isCapital(place - 1) && meets(place - 1) && !words[place - 1].startsSentence)
      || (isCapital(place + 1) && meets(place))
  }

  private func isAfterTitle(_ place: Int) -> Bool {
    var before = place - 1
    // *Mr. Smith*
    if before > 0, words[before].kind == .mark, document.bytes[words[before].range.lowerBound] == UInt8(ascii: ".") {
      before -= 1
    }
    return before >= 0 && words[before].kind == .word && type(before).roles.contains(.title)
  }

  /// *J.* of *J. Smith*, *В.* of *В. Путин*, *B* of *Anna B Smith*.
  private func isPartOfName(initial place: Int) -> Bool {
    var next = place + 1
    if words.indices.contains(next), words[next].kind == .mark {
      guard document.bytes[words[next].range.lowerBound] == UInt8(ascii: ".") else { return false }
      next += 1
    }
    guard isCapital(next), words[next].range.lowerBound - words[place].end <= 3, next > place + 1 || place > 0 else {
      return false
    }
    return type(next).roles.isDisjoint(with: [.function, .common])
  }

  // MARK: Extent

  /// The place after what joins a name on: the next word, or the one behind particles or the full stop of an initial.
  private func next(after place: Int, _ reasons: [Reason?], from start: Int? = nil) -> Int? {
    guard place + 1 < words.count else { return nil }
    let dot = words[place + 1]
    if dot.kind == .mark, type(place).isInitial, document.bytes[dot.range.lowerBound] == UInt8(ascii: "."),
      place + 2 < words.count, reasons[place + 2] != nil
    {
      return place + 2
    }
    guard meets(place) else { return nil }
    if reasons[place + 1] != nil { return words[place + 1].isElided && !mayLink(place, from: start) ? nil : place + 1 }
    var end = place + 1
    var isSure = true
    while end < words.count, end < place + 4, words[end].kind == .word, !type(end).isCapitalized,
      !type(end).roles.isDisjoint(with: [.particle, .linker]), meets(end)
    {
      if !type(end).roles.contains(.particle) { isSure = false }
      end += 1
    }
    guard end > place + 1, end < words.count, reasons[end] != nil, isSure || mayLink(place, from: start) else {
      return nil
    }
    return end
  }

  /// Whether *de* and the like go on with the name: behind a given name, and inside the name of an organization.
  private func mayLink(_ place: Int, from start: Int?) -> Bool {
    let own = type(place)
    let first = type(start ?? place)
    return own.roles.contains(.organization) || (first.isGivenName && first.known?.kind != .place)
  }

  private func phrase(at place: Int) -> (end: Int, phrase: NamePhrases.Phrase)? {
    guard isCapital(place) else { return nil }
    for phrase in phrases.candidates(for: type(place).text.lowercased()) {
      let end = place + phrase.words.count
      guard end <= words.count, (place..<end - 1).allSatisfy({ meets($0) }) else { continue }
      let holds = (place..<end).allSatisfy { next in
        words[next].kind == .word && phrases.matches(type(next).text.lowercased(), phrase.words[next - place])
      }
      if holds { return (end, phrase) }
    }
    return nil
  }

  // MARK: Making

  func mentions(including kinds: Set<NameKind>) -> [FoundName] {
    let reasons = reasons()
    var mentions: [FoundName] = []
    var place = 0
    /// The first word behind the last mention.
    var free = 0
    while place < words.count {
      if let (end, phrase) = phrase(at: place) {
        let range = words[place].range.lowerBound..<words[end - 1].end
        mentions.append(
          FoundName(
            mention: Mention(
              range: range, text: document.text(range), kind: phrase.name.kind, base: phrase.spelling,
              known: phrase.name, hasTitle: false), case: .any))
        place = end
        free = place
      } else if reasons[place] != nil {
        var last = place
        while let next = next(after: last, reasons, from: place), continues(from: last, to: next) { last = next }
        mentions.append(mention(beginning(at: place, notBefore: free)...last))
        place = last + 1
        free = place
      } else {
        if let name = timeOrMoney(at: place) ?? demonym(at: place), kinds.contains(name.mention.kind) {
          mentions.append(name)
          free = place + 1
        }
        place += 1
      }
    }
    return mentions
  }

  private func demonym(at place: Int) -> FoundName? {
    // Dutch *de* is no form of *Deen*.
    guard words[place].kind == .word, type(place).roles.isDisjoint(with: [.function, .article, .particle]),
      let base = type(place).demonym
    else { return nil }
    let range = words[place].range
    return FoundName(
      mention: Mention(
        range: range, text: document.text(range), kind: .demonym, base: base, known: nil, hasTitle: false),
      case: .nominative)
  }

  /// The weekday, month, feast or currency that a word names. What is another word at the start of a sentence needs a
  /// number behind it there: *May 5*.
  private func timeOrMoney(at place: Int) -> FoundName? {
    guard isCapital(place), let name = type(place).timeOrMoney else { return nil }
    let isCounted =
      place + 1 < words.count && words[place + 1].kind == .number || place > 0 && words[place - 1].kind == .number
    guard isCounted || !name.isShort && (!words[place].startsSentence || !name.isHomograph) else { return nil }
    let range = words[place].range
    return FoundName(
      mention: Mention(
        range: range, text: document.text(range), kind: name.kind, base: document.text(range), known: nil,
        hasTitle: false), case: .nominative)
  }

  /// Two names that meet may be two: the place and then who is spoken of.
  private func continues(from last: Int, to next: Int) -> Bool {
    let before = type(last)
    let after = type(next)
    if before.known?.kind == .place, !before.isGivenName, after.isGivenName || before.isInflected { return false }
    return after.known?.kind != .place || before.isGivenName || before.isShouted
      || before.roles.contains(.organization) || words[next].range.lowerBound > words[last].end + 2
  }

  /// Where a name begins whose first capitalized word stands at `place`: at the particles behind a title.
  private func beginning(at place: Int, notBefore first: Int) -> Int {
    var start = place
    while start > first, words[start - 1].kind == .word, !type(start - 1).isCapitalized, meets(start - 1),
      type(start - 1).roles.contains(.particle)
    {
      start -= 1
    }
    return start < place && isAfterTitle(start) ? start : place
  }

  private func mention(_ places: ClosedRange<Int>) -> FoundName {
    let range = words[places.lowerBound].range.lowerBound..<words[places.upperBound].end
    let base = document.text(words[places.lowerBound].range.lowerBound..<words[places.upperBound].range.upperBound)
    let known = places.count == 1 ? type(places.lowerBound).known : phrases.known(base)
    let hasTitle = isAfterTitle(places.lowerBound)
    return FoundName(
      mention: Mention(
        range: range, text: document.text(range), kind: kind(places, known: known, hasTitle: hasTitle),
        base: nameWords(base).joined(separator: " "), known: known, hasTitle: hasTitle),
      case: grammaticalCase(at: places.lowerBound, hasTitle: hasTitle))
  }

  /// What the word before a name says of its case.
  private func grammaticalCase(at place: Int, hasTitle: Bool) -> FoundName.Case {
    guard place > 0, words[place - 1].kind == .word else { return .any }
    let before = type(place - 1)
    if hasTitle { return before.isInflected ? .any : .nominative }
    if before.roles.contains(.place) { return .place }
    if before.roles.contains(.preposition) { return .oblique }
    if before.roles.contains(.and), place > 1, isCapital(place - 2) {
      return grammaticalCase(at: place - 2, hasTitle: false)
    }
    // A name behind a noun is in the genitive, for the most: *Акции Сбербанка*.
    let isNoun =
      before.roles.isDisjoint(with: [.function, .verb, .class, .particle]) && !before.endsAsVerb
      && !isAfterTitle(place) && (!before.isCapitalized || words[place - 1].startsSentence)
    return isNoun && !type(place).endsAsSurname ? .place : .any
  }

  private func kind(_ places: ClosedRange<Int>, known: KnownName?, hasTitle: Bool) -> NameKind {
    let first = type(places.lowerBound)
    if hasTitle, known?.kind != .organization { return .person }
    if let known, known.kind != .person { return known.kind }
    if places.contains(where: { type($0).roles.contains(.organization) }) { return .organization }
    if first.isGivenName || first.isInitial || known?.kind == .person { return .person }
    if places.count == 1 {
      if first.isPersonWord { return .person }
      if first.isShouted { return .organization }
    }
    if places.lowerBound > 0, words[places.lowerBound - 1].kind == .word {
      let roles = type(places.lowerBound - 1).roles
      if roles.contains(.class) || (roles.contains(.place) && places.count == 1) { return .place }
    }
    if first.endsAsSurname || type(places.upperBound).endsAsSurname { return .person }
    return places.count > 1 && places.allSatisfy({ !type($0).isShouted }) ? .person : .other
  }

  func candidates() -> [MentionCandidate] {
    let reasons = reasons()
    return words.indices.filter(isCapital).map { place in
      let reason = reasons[place]
      return MentionCandidate(
        range: words[place].range, text: type(place).text, evidence: [reason?.rawValue ?? "nothing"],
        score: reason == nil ? -1 : 1)
    }
  }
}

/// A name as the text has it, and what the word before it says of its case.
struct FoundName: Sendable {
  /// `place` is an oblique case of what is no person: behind a preposition of places or a noun.
  enum Case: Sendable { case any, nominative, oblique, place }

  let mention: Mention
  let `case`: Case
}
