internal import Text

/// The names of one line, put together from its pieces.
struct JudgedLine {
  let context: ContextEvidence
  let known: KnownNames
  let lexicon: MentionLexicon
  let weights: MentionWeights
  /// For each word type of the document whether it is a person's name elsewhere.
  var namedElsewhere: [Bool] = []

  /// The evidence of each capitalized piece, without that of the rest of the document and of what was found.
  private var gathered: [EvidenceSet?] = []
  /// The phrases, by where they begin.
  private var phrases: [Int: (end: Int, phrase: KnownPhrases.Phrase)] = [:]

  init(context: ContextEvidence, known: KnownNames, lexicon: MentionLexicon, weights: MentionWeights) {
    self.context = context
    self.known = known
    self.lexicon = lexicon
    self.weights = weights
    gathered = pieces.indices.map { place in
      pieces[place].kind == .word && type(place).isCapitalized ? context.evidence(at: place) : nil
    }
    for place in pieces.indices {
      if let found = self.phrase(at: place) { phrases[place] = found }
    }
    var place = 0
    while place < pieces.count {
      let end = phrases[place]?.end ?? place
      for next in place..<end { gathered[next]?.insert(.knownPhrase) }
      place = max(end, place + 1)
    }
  }

  private var pieces: [MentionPiece] { context.pieces }

  private func type(_ place: Int) -> WordType { context.types[pieces[place].type] }

  func mentions(includingDemonyms: Bool) -> [Mention] {
    let (evidence, isName) = judgement()
    var mentions: [Mention] = []
    var place = 0
    while place < pieces.count {
      if let (end, phrase) = phrases[place] {
        mentions.append(mention(place..<end, phrase: phrase))
        place = end
      } else if isName[place] {
        let end = self.end(from: place, isName: isName, evidence: evidence)
        mentions.append(mention(place..<end, evidence: evidence))
        place = end
      } else {
        if includingDemonyms, let demonym = demonym(at: place) { mentions.append(demonym) }
        place += 1
      }
    }
    return mentions
  }

  /// The evidence of each capitalized piece, and whether it is a name. What the first look finds is evidence for the
  /// neighbours in the second.
  func judgement() -> (evidence: [EvidenceSet?], isName: [Bool]) {
    var evidence = gathered
    if !namedElsewhere.isEmpty {
      for place in pieces.indices {
        evidence[place]?.insert(.namedElsewhere, if: namedElsewhere[pieces[place].type])
      }
    }
    let first = evidence.map { $0.map { weights.score($0) > 0 } ?? false }
    for place in pieces.indices {
      let isAfter = place > 0 && first[place - 1] && gap(after: place - 1) <= 3
      let isBefore = place + 1 < pieces.count && first[place + 1] && gap(after: place) <= 3
      evidence[place]?.insert(.afterFoundName, if: isAfter)
      evidence[place]?.insert(.beforeFoundName, if: isBefore)
    }
    return (evidence, evidence.map { $0.map { weights.score($0) > 0 } ?? false })
  }

  /// The word types that follow a given name or a title here and are names.
  var personTypes: [Int] {
    let mayBe = gathered.contains { $0?.contains(.afterGivenName) == true || $0?.contains(.afterTitle) == true }
    guard mayBe else { return [] }
    return zip(pieces, judgement().evidence).compactMap { piece, evidence in
      guard let evidence, evidence.contains(.afterGivenName) || evidence.contains(.afterTitle),
        weights.score(evidence) > 1
      else { return nil }
      return piece.type
    }
  }

  // MARK: Extent

  private func phrase(at place: Int) -> (end: Int, phrase: KnownPhrases.Phrase)? {
    guard pieces[place].kind == .word else { return nil }
    for phrase in type(place).phrases {
      let end = place + phrase.stems.count
      guard end <= pieces.count else { continue }
      let holds = (place..<end).allSatisfy { next in
        pieces[next].kind == .word && type(next).stem == phrase.stems[next - place]
      }
      if holds, type(end - 1).isCapitalized, areJoined(place..<end) { return (end, phrase) }
    }
    return nil
  }

  /// Whether only spaces and hyphens stand between the pieces of a range.
  private func areJoined(_ range: Range<Int>) -> Bool {
    zip(range, range.dropFirst()).allSatisfy { gap(after: $0) <= 3 && $1 == $0 + 1 }
  }

  private func gap(after place: Int) -> Int {
    pieces[place + 1].range.lowerBound - pieces[place].range.upperBound
  }

  /// Where the mention that begins at a piece ends: over names, and over particles and initials between them.
  private func end(from start: Int, isName: [Bool], evidence: [EvidenceSet?]) -> Int {
    var end = start + 1
    while end < pieces.count {
      if isName[end], continues(from: end - 1, to: end, start: start) {
        end += 1
        continue
      }
      guard let next = bridge(from: end, isName: isName) else { break }
      end = next
    }
    return end
  }

  private func continues(from last: Int, to next: Int, start: Int) -> Bool {
    guard gap(after: last) <= 3 else { return false }
    if pieces[last].token == pieces[next].token { return true }
    if !pieces[next].isFirst || !pieces[last].isLast { return pieces[next].isFirst }
    // Two names that meet: the place and then who is spoken of, the genitive and then its noun.
    let before = type(last)
    let after = type(next)
    if before.base != before.text, before.known != nil { return false }
    if after.isGivenName, before.evidence.contains(.knownPlace), !before.isGivenName { return false }
    if before.known?.kind == .place, after.known?.kind == .place { return false }
    return true
  }

  /// The place after a particle (up to three small words) or the full stop of an initial, where a name goes on there.
  private func bridge(from place: Int, isName: [Bool]) -> Int? {
    var next = place
    if pieces[next].kind == .mark, type(next).text == ".",
      type(place - 1).evidence.contains(.initial) || type(place - 1).roles.contains(.opening)
    {
      next += 1
    } else {
      while next < pieces.count, next < place + 3, pieces[next].kind == .word,
        !type(next).isCapitalized, type(next).roles.contains(.particle),
        !type(next).roles.contains(.article) || next > place
      {
        next += 1
      }
    }
    guard next > place, next < pieces.count, isName[next] else { return nil }
    let isPerson = type(place - 1).isGivenName || type(place - 1).evidence.contains(.knownPerson)
    let isPlain = type(place).roles.contains(.particle) && type(place).text.utf8.count <= 3
    return isPerson || !isPlain || type(place).text != "zu" ? next + 1 : nil
  }

  // MARK: Making

  private func mention(_ range: Range<Int>, phrase: KnownPhrases.Phrase) -> Mention {
    let bytes = pieces[range.lowerBound].range.lowerBound..<pieces[range.upperBound - 1].range.upperBound
    return Mention(
      range: bytes, text: context.document.text(bytes), kind: phrase.name.kind, base: phrase.spelling,
      known: phrase.name,
      hasTitle: false)
  }

  private func mention(_ range: Range<Int>, evidence: [EvidenceSet?]) -> Mention {
    let last = range.upperBound - 1
    let bytes = pieces[range.lowerBound].range.lowerBound..<pieces[last].range.upperBound
    let text = context.document.text(bytes)
    let known = range.count == 1 ? type(last).known : lexiconName(text)
    let ending = genitiveEnding(at: last, known: known)
    let base = ending > 0 ? String(decoding: text.utf8.dropLast(ending), as: UTF8.self) : text
    let first = evidence[range.lowerBound]
    let hasTitle = first?.contains(.afterTitle) ?? false
    return Mention(
      range: bytes, text: text, kind: kind(range, evidence: evidence, known: known, hasTitle: hasTitle), base: base,
      known: known, hasTitle: hasTitle)
  }

  /// The bytes of a genitive ending: where the word without it is known, or where a noun follows that the name owns.
  private func genitiveEnding(at place: Int, known: KnownName?) -> Int {
    let type = type(place)
    if type.base != type.text { return type.text.utf8.count - type.base.utf8.count }
    guard known == nil, type.text.utf8.count > 4, type.text.hasSuffix("s"), place + 1 < pieces.count,
      pieces[place + 1].kind == .word, pieces[place].token != pieces[place + 1].token,
      self.type(place + 1).isNoun, let before = type.text.dropLast().last,
      !"aeiouyäöüsxzß".contains(before)
    else { return 0 }
    return 1
  }

  private func lexiconName(_ text: String) -> KnownName? {
    for base in genitiveBases(of: text) {
      if let name = known[base] { return name }
    }
    return nil
  }

  private func kind(
    _ range: Range<Int>, evidence: [EvidenceSet?], known: KnownName?, hasTitle: Bool
  ) -> NameKind {
    if hasTitle, known?.kind != .organization { return .person }
    if let known, known.kind != .person, range.count == 1 || !type(range.lowerBound).isGivenName { return known.kind }
    let types = range.map { type($0) }
    if types.contains(where: \.isOrganizationWord) { return .organization }
    if types.dropLast().contains(where: \.isGivenName) { return .person }
    if let only = types.first, types.count == 1 {
      if only.isAcronym { return .organization }
      if only.isGivenName || only.evidence.contains(.knownPerson) || only.evidence.contains(.listedSurname) {
        return .person
      }
    }
    if known?.kind == .person { return .person }
    guard let first = evidence[range.lowerBound] else { return .other }
    if first.contains(.street) || first.contains(.compassPlace) { return .place }
    if first.contains(.afterPlacePreposition), types.count <= 2 { return .place }
    let isSurname = first.contains(.surname)
    if first.contains(.settlement), !isSurname, types.count == 1 { return .place }
    if isSurname, !first.contains(.settlement), types.count == 1 { return .person }
    return .other
  }

  private func demonym(at place: Int) -> Mention? {
    guard pieces[place].kind == .word else { return nil }
    let text = type(place).text
    let base =
      type(place).isCapitalized && !pieces[place].startsSentence
      ? lexicon.inhabitant(of: text) ?? lexicon.countryAdjective(of: text)
      : lexicon.countryAdjective(of: text) ?? lexicon.inhabitant(of: text)
    return base.map {
      Mention(
        range: pieces[place].range, text: text, kind: .demonym, base: $0, known: nil, hasTitle: false)
    }
  }
}
