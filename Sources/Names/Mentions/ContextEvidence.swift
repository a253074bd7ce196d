internal import Text

/// Collects what the neighbours of a piece say of it.
struct ContextEvidence {
  let pieces: [MentionPiece]
  let types: [WordType]
  let document: Document

  private func type(_ place: Int) -> WordType? {
    pieces.indices.contains(place) ? types[pieces[place].type] : nil
  }

  private func isWord(_ place: Int) -> Bool {
    pieces.indices.contains(place) && pieces[place].kind == .word
  }

  /// All evidence of a capitalized piece.
  func evidence(at place: Int) -> EvidenceSet {
    let piece = pieces[place]
    let own = types[piece.type]
    var evidence = own.evidence
    addPosition(of: piece, own: own, to: &evidence)
    addBefore(place, own: own, to: &evidence)
    addAfter(place, own: own, to: &evidence)
    evidence.insert(.hyphenFirst, if: piece.isFirst && !piece.isLast)
    evidence.insert(.hyphenLast, if: piece.isLast && !piece.isFirst)
    evidence.insert(.shouting, if: isShouted(place))
    evidence.insert(.bareCountry, if: own.known?.isCountry == true && !isDetermined(place))
    evidence.insert(.surnameWordBesideVerb, if: standsAsSurname(place, own: own, evidence: evidence))
    addOpening(at: place, own: own, to: &evidence)
    addParts(at: place, own: own, to: &evidence)
    evidence.insert(.localStreet, if: isLocalStreet(place, own: own))
    evidence.insert(.beforeParty, if: isBeforeParty(place))
    evidence.insert(.givenNameBeforeFamilyName, if: own.isGivenName && isBeforeFamilyName(place))
    evidence.insert(.familyNamePlace, if: isFamilyNamePlace(place))
    evidence.insert(.doubleFamilyName, if: isDoubleFamilyName(place, own: own))
    removeTimeAndMoney(at: place, own: own, from: &evidence)
    let isNoun = own.isNoun
    evidence.insert(.nounAfterGivenName, if: isNoun && evidence.contains(.afterGivenName))
    evidence.insert(.nounAfterTitle, if: isNoun && evidence.contains(.afterTitle))
    return evidence
  }

  // MARK: Time and money

  /// Takes back that a word is of the calendar or a currency where its neighbours make it a name or another word:
  /// *August Macke*, *Herr Sonntag*, *Jan kam*, *Euro Disney*, *in Franken*.
  private func removeTimeAndMoney(at place: Int, own: WordType, from evidence: inout EvidenceSet) {
    if evidence.contains(.calendar) {
      let isPerson =
        evidence.contains(.givenNameBeforeFamilyName) || evidence.contains(.afterAddress)
        || evidence.contains(.afterGivenName)
        || own.isGivenName && evidence.contains(.afterTitle) && isBeforeCapital(place)
      if isPerson || own.timeOrMoney?.isShort == true && !isCounted(place) { evidence.remove(.calendar) }
    } else if evidence.contains(.unit), !isCounted(place) {
      let isNameToo = (own.isGivenName || own.known?.kind == .place) && !isDetermined(place)
      if isNameToo || !own.roles.contains(.denomination) && isBeforeFamilyName(place) { evidence.remove(.unit) }
    }
  }

  private func isBeforeCapital(_ place: Int) -> Bool {
    isWord(place + 1) && type(place + 1)?.isCapitalized == true
  }

  /// Whether a number or a word for one stands before a piece.
  private func isCounted(_ place: Int) -> Bool {
    guard place > 0, let before = type(place - 1) else { return false }
    if pieces[place - 1].kind == .number || before.roles.contains(.amount) { return true }
    // *10. Jan.*, *100,- Euro*, *320 Mio. Franken*
    guard pieces[place - 1].kind == .mark, place > 1 else { return false }
    return pieces[place - 2].kind == .number || before.text == "-" || before.text == "–"
      || isShortened(place - 2) && type(place - 2)?.roles.contains(.amount) == true
  }

  /// Whether an article, numeral, possessive or adjective stands before the piece.
  func isDetermined(_ place: Int) -> Bool {
    guard place > 0, let before = type(place - 1), !pieces[place].startsSentence else { return false }
    let roles = pieces[place - 1].startsSentence ? before.smallRoles : before.roles
    return pieces[place - 1].kind == .number || before.isAdjectiveLike
      || !roles.isDisjoint(with: [.article, .possessive, .fused])
  }

  // MARK: Parts of names

  /// What a word is inside a name of several words.
  private func addParts(at place: Int, own: WordType, to evidence: inout EvidenceSet) {
    let before = isWord(place - 1) && pieces[place].isFirst ? type(place - 1) : nil
    let after = isWord(place + 1) && pieces[place].isLast ? type(place + 1) : nil
    let isInside = !pieces[place].startsSentence
    evidence.insert(.partBeforeCapital, if: own.roles.contains(.part) && after?.isCapitalized == true)
    evidence.insert(
      .properAdjective,
      if: own.isCapitalAdjective && isInside && isQuiet(place - 1)
        && after.map { $0.isCapitalized && $0.isNoun } == true)
    if let before, before.isCapitalized {
      let isBeforeInside = !pieces[place - 1].startsSentence
      evidence.insert(.nounAfterHouse, if: before.isHouse && own.isNoun)
      evidence.insert(
        .afterProperAdjective,
        if: before.isCapitalAdjective && isBeforeInside && isQuiet(place - 2) && own.isNoun)
      let isOwned = before.text.hasSuffix("s") && (!own.isOrganizationWord || before.base != before.text)
      evidence.insert(
        .headAfterName,
        if: (own.roles.contains(.head) || own.isOrganizationWord) && !isOwned && (before.isName || before.isUnknown))
    }
    if own.roles.contains(.epithet), let article = before, article.roles.contains(.article), place > 1,
      let name = type(place - 2), name.isName
    {
      evidence.insert(.epithet)
    }
    if !pieces[place].isFirst, pieces[place].isLast, own.isOrganizationWord || own.roles.contains(.head),
      let first = type(place - 1), first.isName || first.isUnknown
    {
      evidence.insert(.organizationAfterHyphen)
    }
    let isOwner = own.evidence.contains(.listedSurnameWord) && own.base != own.text
    evidence.insert(
      .surnameGenitive, if: isOwner && !isDetermined(place) && after.map { $0.isCapitalized && $0.isNoun } == true)
    let isTitleOnly =
      own.isAddress && isShortened(place)
      || evidence.contains(.title)
        && (evidence.contains(.afterAddress) || evidence.contains(.knownOrganization) && after?.isGivenName == true)
    evidence.insert(.titleOnly, if: isTitleOnly)
  }

  /// Whether nothing at a place makes the next word a noun or the beginning of a quotation.
  private func isQuiet(_ place: Int) -> Bool {
    guard let type = type(place) else { return false }
    return pieces[place].kind == .word && !type.roles.contains(.pronoun)
  }

  /// Whether the full stop of an abbreviation stands behind a piece.
  private func isShortened(_ place: Int) -> Bool {
    guard let after = type(place + 1), after.mark == .fullStop else { return false }
    return pieces[place].range.upperBound == pieces[place + 1].range.lowerBound
  }

  /// Whether a word that ends as streets do stands where places are named: *am …platz*, *in der …allee*.
  private func isLocalStreet(_ place: Int, own: WordType) -> Bool {
    guard !own.evidence.isDisjoint(with: EvidenceSet(.street, .square)), isWord(place - 1),
      let before = type(place - 1)
    else { return false }
    if before.smallRoles.contains(.fused) { return true }
    guard before.roles.contains(.article), isWord(place - 2), let preposition = type(place - 2) else { return false }
    return !preposition.smallRoles.isDisjoint(with: [.place, .preposition])
  }

  /// Whether a word that is a family name too has no article and stands beside a finite verb, in the singular.
  private func standsAsSurname(_ place: Int, own: WordType, evidence: EvidenceSet) -> Bool {
    guard own.evidence.contains(.listedSurnameWord) else { return false }
    if evidence.contains(.afterVerb) { return true }
    let isOpen = pieces[place].startsSentence || type(place - 1)?.roles.contains(.preposition) == true
    return isOpen && isWord(place + 1) && type(place + 1)?.isFiniteVerb == true
  }

  /// Whether a word follows that may be a family name: *August Macke*, but not *August und*.
  private func isBeforeFamilyName(_ place: Int) -> Bool {
    guard isWord(place + 1), let after = type(place + 1), after.isCapitalized else { return false }
    return after.isName || after.isUnknown
      || !after.evidence.isDisjoint(with: EvidenceSet(.listedSurnameWord, .agentNoun))
  }

  /// Whether a word stands where the family name of a person in office does, between title and given name on one side
  /// and no noun on the other: *Staatsrat Stéphane Ganzer kündigte*.
  private func isFamilyNamePlace(_ place: Int) -> Bool {
    guard pieces[place].isFirst, isWord(place - 1), isWord(place - 2), !pieces[place - 1].startsSentence,
      let given = type(place - 1), given.evidence.contains(.givenName), let title = type(place - 2),
      title.isCapitalized, title.isTitle || title.evidence.contains(.agentNoun)
    else { return false }
    return !isWord(place + 1) || type(place + 1)?.isCapitalized == false
  }

  /// Whether a family name stands behind a given name and another one's hyphen: *Karin Keller-Sutter*.
  private func isDoubleFamilyName(_ place: Int, own: WordType) -> Bool {
    pieces[place].isLast && !pieces[place].isFirst && isWord(place - 1) && pieces[place - 1].isFirst
      && isWord(place - 2) && type(place - 2)?.isGivenName == true
      && (own.isUnknown || own.evidence.contains(.listedSurnameWord))
  }

  /// Whether an acronym in parentheses follows, alone or before a comma.
  private func isBeforeParty(_ place: Int) -> Bool {
    guard place + 3 < pieces.count, pieces[place + 1].kind == .mark, type(place + 1)?.text == "(", isWord(place + 2),
      let party = type(place + 2), let end = type(place + 3)?.text
    else { return false }
    return party.isAcronym && (end == ")" || end == ",")
  }

  /// *St. Gallen*, *San Marino*: the word before names, with the full stop where it is shortened, and what follows.
  private func addOpening(at place: Int, own: WordType, to evidence: inout EvidenceSet) {
    func isCapitalized(_ place: Int) -> Bool { isWord(place) && type(place)?.isCapitalized == true }
    func isStop(_ place: Int) -> Bool {
      pieces.indices.contains(place) && pieces[place].kind == .mark && type(place)?.mark == .fullStop
        && place > 0 && pieces[place - 1].range.upperBound == pieces[place].range.lowerBound
    }
    if own.roles.contains(.opening) {
      evidence.insert(.opening, if: isCapitalized(isStop(place + 1) && own.text.utf8.count < 4 ? place + 2 : place + 1))
    }
    let before = isStop(place - 1) ? place - 2 : place - 1
    if let type = type(before), type.roles.contains(.opening), before == place - 1 || type.text.utf8.count < 4 {
      evidence.insert(.afterOpening)
    }
  }

  /// Whether the piece is one of several words in capitals.
  private func isShouted(_ place: Int) -> Bool {
    func shouts(_ place: Int) -> Bool {
      type(place).map { $0.isAcronym && $0.text.utf8.count > 2 || $0.evidence.contains(.longCapitals) } ?? false
    }
    return shouts(place) && (shouts(place - 1) || shouts(place + 1))
  }

  private func addPosition(
    of piece: MentionPiece, own: WordType, to evidence: inout EvidenceSet
  ) {
    guard piece.startsSentence else {
      // Inside a sentence a capital is no reason to think of the small word.
      return
    }
    evidence.insert(.sentenceStart)
    let isLower = own.evidence.contains(.lowerWord) || !own.roles.subtracting(.nouns).isEmpty
    evidence.insert(.startLowerWord, if: isLower)
    evidence.insert(.startNoNoun, if: !isLower && own.isUnknown)
  }

  // MARK: Before

  private func addBefore(_ place: Int, own: WordType, to evidence: inout EvidenceSet) {
    guard let before = type(place - 1) else { return }
    let piece = pieces[place - 1]
    if piece.kind == .number {
      evidence.insert(.afterNumber)
      return
    }
    guard piece.kind == .word else {
      addMarkBefore(place, mark: before.text, to: &evidence)
      return
    }
    if before.isCapitalized {
      evidence.insert(
        .headAfterPlaceAdjective, if: own.roles.contains(.head) && before.evidence.contains(.placeAdjective))
      addCapitalBefore(place, before: before, own: own, to: &evidence)
    }
    addRoles(before, at: place, own: own, to: &evidence)
  }

  private func addMarkBefore(_ place: Int, mark: String, to evidence: inout EvidenceSet) {
    if quotes.contains(mark) {
      evidence.insert(.afterQuote)
      evidence.insert(.quotedAfterHouse, if: isWord(place - 2) && type(place - 2)?.isHouse == true)
      evidence.insert(.quoted, if: closesQuote(from: place))
    } else if mark == ".", let word = type(place - 2), isWord(place - 2) {
      evidence.insert(.afterTitle, if: word.isTitle)
      evidence.insert(.afterAddress, if: word.isAddress)
    }
  }

  /// Whether a closing quote stands within four words, with capitals or small words between.
  private func closesQuote(from place: Int) -> Bool {
    for next in place + 1..<min(place + 5, max(pieces.count, place + 1)) {
      guard let type = type(next) else { return false }
      if pieces[next].kind == .mark { return quotes.contains(type.text) }
    }
    return false
  }

  private func addCapitalBefore(
    _ place: Int, before: WordType, own: WordType, to evidence: inout EvidenceSet
  ) {
    let startsLower =
      pieces[place - 1].startsSentence
      && (before.evidence.contains(.lowerWord) || !before.roles.subtracting(.nouns).isEmpty)
    // *Israels Armee*: what a given name owns is no family name.
    let isOwned = before.base != before.text && own.isNoun
    if before.isGivenName, !startsLower, !isOwned {
      evidence.insert(.afterGivenName)
    } else if before.isName, !startsLower {
      evidence.insert(.afterName)
    } else if before.isTitle {
      evidence.insert(.afterTitle)
      evidence.insert(.afterAddress, if: before.isAddress)
    } else if before.isClassNoun {
      evidence.insert(.afterClassNoun)
    } else if startsLower {
      return
    } else if before.isNoun {
      evidence.insert(.afterNoun)
    } else if before.isUnknown {
      evidence.insert(.afterUnknown)
    }
  }

  private func addRoles(_ before: WordType, at place: Int, own: WordType, to evidence: inout EvidenceSet) {
    // At the start of a sentence small words have a capital.
    let isHidden = pieces[place - 1].startsSentence && before.isCapitalized
    let roles = isHidden ? before.roles.union(before.smallRoles) : before.roles
    let isSmall = !before.isCapitalized || isHidden && !before.smallRoles.isEmpty
    if !roles.contains(.class) {
      evidence.insert(.afterPossessive, if: roles.contains(.possessive))
      evidence.insert(.afterArticle, if: roles.contains(.article))
      evidence.insert(.articleNoNoun, if: roles.contains(.article) && own.isUnknown)
      evidence.insert(.afterFused, if: roles.contains(.fused))
      evidence.insert(.afterPlacePreposition, if: roles.contains(.place))
      evidence.insert(.afterPreposition, if: roles.contains(.preposition))
    }
    evidence.insert(.afterReport, if: roles.contains(.report))
    evidence.insert(.afterParticle, if: roles.contains(.particle) && !roles.contains(.article))
    evidence.insert(.afterAdjective, if: before.isAdjectiveLike)
    // Nouns that can be counted stand without an article in the plural only; names do in the singular.
    let isBare =
      roles.isDisjoint(with: [.article, .possessive, .fused]) && !before.isAdjectiveLike
      && isSmall && !pieces[place].startsSentence
    evidence.insert(.afterVerb, if: isBare && before.isFiniteVerb)
    evidence.insert(.bareNoNoun, if: isBare && own.isUnknown)
    evidence.insert(.bareAgentNoun, if: isBare && own.evidence.contains(.agentNoun))
    evidence.insert(.bareNoun, if: isBare && own.isNoun)
    evidence.insert(.barePlace, if: isBare && own.evidence.contains(.knownPlace))
  }

  // MARK: After

  private func addAfter(_ place: Int, own: WordType, to evidence: inout EvidenceSet) {
    evidence.insert(
      .startBeforeVerb,
      if: evidence.contains(.startNoNoun) && isWord(place + 1)
        && type(place + 1)?.isFiniteVerb == true)
    guard isWord(place + 1), let after = type(place + 1), after.isCapitalized else {
      let isAdjacent =
        type(place + 1)?.text == "-"
        && pieces[place].range.upperBound == pieces[place + 1].range.lowerBound
      evidence.insert(.hangingHyphen, if: isAdjacent)
      return
    }
    evidence.insert(
      .givenNameBeforeCapital, if: own.isGivenName && !after.roles.contains(.possessive))
    evidence.insert(.beforeHead, if: after.roles.contains(.head) && own.evidence.contains(.placeAdjective))
    if after.isGivenName {
      evidence.insert(.beforeGivenName)
    } else if after.isName {
      evidence.insert(.beforeName)
    } else if after.isOrganizationWord {
      evidence.insert(.beforeOrganizationWord)
    } else if after.isNoun {
      evidence.insert(.beforeNoun)
      evidence.insert(.genitiveBeforeNoun, if: own.text.hasSuffix("s") && own.isUnknown)
    } else if after.isUnknown {
      evidence.insert(.beforeUnknown)
    }
  }
}

private let quotes: Set<String> = ["„", "“", "”", "\"", "»", "«", "‚", "‘", "'", "`"]
