internal import Text

/// What all lines of a document are judged by. A class, because each line would copy a value.
final class JudgementBasis {
  let known: KnownNames
  let lexicon: MentionLexicon
  let weights: MentionWeights

  init(known: KnownNames, lexicon: MentionLexicon, weights: MentionWeights) {
    self.known = known
    self.lexicon = lexicon
    self.weights = weights
  }
}

/// The names of one line, put together from its pieces.
struct JudgedLine {
  let context: ContextEvidence
  private let basis: JudgementBasis
  /// What the rest of the document says of each of its word types.
  var elsewhere: [EvidenceSet] = []

  /// The evidence of each capitalized piece, without that of the rest of the document and of what was found.
  private var gathered: [EvidenceSet?] = []
  /// The phrases, by where they begin.
  private var phrases: [Int: (end: Int, phrase: KnownPhrases.Phrase)] = [:]

  init(context: ContextEvidence, basis: JudgementBasis) {
    self.context = context
    self.basis = basis
    gathered = pieces.indices.map { place in
      pieces[place].kind == .word && type(place).isCapitalized ? context.evidence(at: place) : nil
    }
    for place in pieces.indices {
      guard let (end, phrase) = self.phrase(at: place) else { continue }
      if isAdjective(end - 1, of: phrase) {
        for next in place..<end { gathered[next] = nil }
      } else {
        phrases[place] = (end, phrase)
      }
    }
    var place = 0
    while place < pieces.count {
      let end = phrases[place]?.end ?? place
      for next in place..<end { gathered[next]?.insert(.knownPhrase) }
      place = max(end, place + 1)
    }
  }

  var pieces: [MentionPiece] { context.pieces }
  private var weights: MentionWeights { basis.weights }
  var lexicon: MentionLexicon { basis.lexicon }

  func type(_ place: Int) -> WordType { context.types[pieces[place].type] }

  func mentions(including kinds: Set<NameKind>) -> [Mention] {
    let (evidence, isName) = judgement()
    var mentions: [Mention] = []
    var place = 0
    while place < pieces.count {
      if let (end, phrase) = phrases[place] {
        mentions.append(mention(place..<end, phrase: phrase))
        place = end
      } else if isName[place], !isLetterOfCompound(place), !isInhabitant(place, isName: isName, evidence: evidence) {
        let end = self.end(from: place, isName: isName, evidence: evidence)
        mentions.append(mention(place..<end, evidence: evidence))
        place = end
      } else {
        if let mention = onRequest(at: place, evidence: evidence[place], of: kinds) { mentions.append(mention) }
        place += 1
      }
    }
    return mentions
  }

  /// The evidence of each capitalized piece, and whether it is a name. What the first look finds is evidence for the
  /// neighbours in the second.
  func judgement() -> (evidence: [EvidenceSet?], isName: [Bool]) {
    var evidence = gathered
    if !elsewhere.isEmpty {
      for place in pieces.indices {
        var other = elsewhere[pieces[place].type]
        if context.isDetermined(place) { other.remove(.namedElsewhere) }
        if !pieces[place].startsSentence { other.remove(.lowerElsewhere) }
        evidence[place]?.formUnion(other)
      }
    }
    let first = evidence.map { $0.map { weights.score($0) > 0 } ?? false }
    for place in pieces.indices {
      // What a name owns is no part of it: *Prigoschins Truppe*.
      let isAfter = place > 0 && first[place - 1] && gap(after: place - 1) <= 3 && !isOwner(place - 1)
      let isBefore = place + 1 < pieces.count && first[place + 1] && gap(after: place) <= 3
      evidence[place]?.insert(.afterFoundName, if: isAfter)
      evidence[place]?.insert(.beforeFoundName, if: isBefore)
      evidence[place]?.insert(.besideListedName, if: isListed(place, beside: first))
    }
    return (evidence, evidence.map { $0.map { weights.score($0) > 0 } ?? false })
  }

  private func isOwner(_ place: Int) -> Bool {
    type(place).base != type(place).text || type(place).text.hasSuffix("’s") || type(place).text.hasSuffix("'s")
  }

  /// Whether a name stands on the other side of *und* or a comma.
  private func isListed(_ place: Int, beside names: [Bool]) -> Bool {
    func joins(_ place: Int) -> Bool {
      pieces.indices.contains(place)
        && (type(place).mark == .comma || type(place).roles.contains(.joining))
    }
    return joins(place - 1) && place > 1 && names[place - 2]
      || joins(place + 1) && place + 2 < pieces.count && names[place + 2]
  }

  /// Whether each capitalized piece inside a sentence is a name at first look, by word type.
  var firstLook: [(type: Int, isName: Bool)] {
    pieces.indices.compactMap { place in
      guard let evidence = gathered[place], !pieces[place].startsSentence else { return nil }
      return (pieces[place].type, weights.score(evidence) > 0)
    }
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
    let base =
      range.count == 1 && type(last).base != type(last).text
      ? type(last).base : withoutHyphens(String(decoding: text.utf8.dropLast(ending), as: UTF8.self), in: range)
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
    // *Moody’s* is no genitive.
    if type.known != nil || type.isListed { return 0 }
    for ending in ["’s", "'s"] where type.text.hasSuffix(ending) { return ending.utf8.count }
    if type.isOrganizationWord, let base = genitiveBases(of: type.text).first(where: lexicon.organizationWords.contains)
    {
      return type.text.utf8.count - base.utf8.count
    }
    guard known == nil, type.text.utf8.count > 4, type.text.hasSuffix("s"), place + 1 < pieces.count,
      pieces[place + 1].kind == .word, pieces[place].token != pieces[place + 1].token,
      self.type(place + 1).isNoun, let before = type.text.dropLast().last,
      !"aeiouyäöüsxzß".contains(before)
    else { return 0 }
    return 1
  }

  /// A person's name that a compound has joined is two words without it: *James-Webb-Teleskop*.
  private func withoutHyphens(_ name: String, in range: Range<Int>) -> String {
    let last = range.upperBound - 1
    guard range.count > 1, pieces[range.lowerBound].isFirst, !pieces[last].isLast,
      range.allSatisfy({ pieces[$0].token == pieces[last].token }), type(range.lowerBound).isGivenName
    else { return name }
    return name.split(separator: "-").joined(separator: " ")
  }

  private func lexiconName(_ text: String) -> KnownName? {
    for base in genitiveBases(of: text) {
      if let name = basis.known[base] { return name }
    }
    return nil
  }

  private func kind(
    _ range: Range<Int>, evidence: [EvidenceSet?], known: KnownName?, hasTitle: Bool
  ) -> NameKind {
    if hasTitle, known?.kind != .organization { return .person }
    if let known, known.kind != .person, range.count == 1 || !type(range.lowerBound).isGivenName { return known.kind }
    let types = range.map { type($0) }
    // *ETH Zürich*, *FC Bayern*
    if types.contains(where: \.isOrganizationWord) || types.count > 1 && types[0].isAcronym { return .organization }
    // *Monte Rosa*, *Bad Aussee*, though *Monte* is a given name too.
    if evidence[range.lowerBound]?.contains(.opening) == true { return .place }
    if types.dropLast().contains(where: \.isGivenName) { return .person }
    if let only = types.first, types.count == 1 {
      if only.isAcronym { return .organization }
      if range.lowerBound > 0, type(range.lowerBound - 1).roles.contains(.inside) { return known?.kind ?? .place }
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

  /// What is found only where its kind is asked for.
  private func onRequest(at place: Int, evidence: EvidenceSet?, of kinds: Set<NameKind>) -> Mention? {
    guard !kinds.isEmpty, pieces[place].kind == .word else { return nil }
    if let evidence, !evidence.isDisjoint(with: EvidenceSet(.calendar, .unit)) {
      guard let name = type(place).timeOrMoney, kinds.contains(name.kind) else { return nil }
      return Mention(
        range: pieces[place].range, text: type(place).text, kind: name.kind, base: type(place).base, known: nil,
        hasTitle: false)
    }
    return kinds.contains(.demonym) ? demonym(at: place) : nil
  }

  private func demonym(at place: Int) -> Mention? {
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
