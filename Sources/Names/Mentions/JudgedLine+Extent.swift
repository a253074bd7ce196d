internal import Text

/// How far a name reaches: over known phrases, names that meet, particles and initials.
extension JudgedLine {
  func phrase(at place: Int) -> (end: Int, phrase: KnownPhrases.Phrase)? {
    guard pieces[place].kind == .word else { return nil }
    for phrase in type(place).phrases {
      let end = place + phrase.stems.count
      guard end <= pieces.count else { continue }
      let holds = (place..<end).allSatisfy { next in
        pieces[next].kind == .word && type(next).stem == phrase.stems[next - place]
      }
      if holds, type(end - 1).isCapitalized, areJoined(place..<end) {
        return (end, phrase)
      }
    }
    return nil
  }

  /// Whether the last word is made an adjective of the name's: *New Yorker*.
  func isAdjective(_ place: Int, of phrase: KnownPhrases.Phrase) -> Bool {
    guard type(place).text.hasSuffix("er"), !phrase.spelling.hasSuffix("er"), place + 1 < pieces.count else {
      return false
    }
    return pieces[place + 1].kind == .word && type(place + 1).isCapitalized
  }

  /// Whether only spaces and hyphens stand between the pieces of a range.
  func areJoined(_ range: Range<Int>) -> Bool {
    zip(range, range.dropFirst()).allSatisfy { gap(after: $0) <= 3 && $1 == $0 + 1 }
  }

  func gap(after place: Int) -> Int {
    pieces[place + 1].range.lowerBound - pieces[place].range.upperBound
  }

  /// Where the mention that begins at a piece ends: over names, and over particles and initials between them.
  func end(from start: Int, isName: [Bool], evidence: [EvidenceSet?]) -> Int {
    var end = start + 1
    while end < pieces.count {
      if isName[end], continues(from: end - 1, to: end, start: start) {
        end += 1
        continue
      }
      if isSmallPart(end, of: start) {
        end += 1
        continue
      }
      guard let next = bridge(from: end, start: start, isName: isName, evidence: evidence) else { break }
      end = next
    }
    return end
  }

  /// Whether a piece is the small second part of a given name behind the family name: *Ching-te* of *Lai Ching-te*.
  func isSmallPart(_ place: Int, of start: Int) -> Bool {
    let first = place - 1
    return first > start && pieces[first].isFirst && pieces[first].token == pieces[place].token
      && pieces[place].isLast && !type(place).isCapitalized
  }

  /// Whether a word says where the person comes from whose name follows: *der Serbe Novak Đoković*.
  func isInhabitant(_ place: Int, isName: [Bool], evidence: [EvidenceSet?]) -> Bool {
    guard pieces[place].isFirst, pieces[place].isLast, place + 1 < pieces.count, isName[place + 1],
      gap(after: place) <= 3, !type(place + 1).roles.contains(.head),
      // *der Schweizer Urs Fischer*, though *Schweizer* is a family name too.
      evidence[place]?.contains(.inhabitant) == true
        || type(place + 1).isGivenName && context.isDetermined(place) && lexicon.isInhabitant(type(place).text)
    else { return false }
    return place == 0 || !isName[place - 1] || gap(after: place - 1) > 3
  }

  /// *T* of *Iris-T-Systeme*.
  func isLetterOfCompound(_ place: Int) -> Bool {
    type(place).evidence.contains(.initial) && !(pieces[place].isFirst && pieces[place].isLast)
  }

  func continues(from last: Int, to next: Int, start: Int) -> Bool {
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
  func bridge(from place: Int, start: Int, isName: [Bool], evidence: [EvidenceSet?]) -> Int? {
    // *Karl der Große*
    if place + 1 < pieces.count, evidence[place + 1]?.contains(.epithet) == true, isName[place + 1] { return place + 2 }
    // *Alexander Van der Bellen*, *Bart De Wever*: a particle with a capital has been taken for a name.
    let isBehindParticle =
      place - 1 > start && type(place - 1).isCapitalized && type(place - 1).smallRoles.contains(.foreign)
    if isBehindParticle, pieces[place].kind == .word, type(place).isCapitalized { return place + 1 }
    var next = place
    if pieces[next].kind == .mark, type(next).text == ".",
      type(place - 1).evidence.contains(.initial) || type(place - 1).roles.contains(.opening)
    {
      next += 1
    } else {
      while next < pieces.count, next < place + 3, pieces[next].kind == .word,
        !type(next).isCapitalized, type(next).roles.contains(.particle),
        !type(next).roles.contains(.article) || next > place || isBehindParticle
      {
        next += 1
      }
    }
    guard next > place, next < pieces.count else { return nil }
    // *Marieke van der Linden*: what follows is a name, though it is a noun.
    if type(place).roles.contains(.foreign) && type(place - 1).isGivenName || isBehindParticle,
      pieces[next].kind == .word, type(next).isCapitalized
    {
      return next + 1
    }
    guard isName[next] else { return nil }
    if type(next - 1).roles.contains(.article), isWorkplace(next) { return nil }
    return mayGoOn(from: place, to: next, start: start) ? next + 1 : nil
  }

  /// Whether a German particle may go on with the name before it: it stands behind given names and titles of nobility
  /// (*Otto von Bismarck*, *Nikolaus Graf von Zinzendorf*), not behind a family name (*Ajay Patel von Goldman Sachs*).
  func mayGoOn(from particle: Int, to next: Int, start: Int) -> Bool {
    guard type(particle).roles.contains(.personal) else { return true }
    let before = type(particle - 1)
    if before.isGivenName || before.isTitle { return true }
    // *Ferfried von Hohenzollern*: one word that no table has may be a given name.
    return particle == start + 1 && before.isUnknown && before.known == nil && type(next).known == nil
      && !before.evidence.contains(.knownPerson)
  }

  /// Whether what follows a particle and its article is where somebody works: *Melanie Schmid von der ETH*, *von der
  /// Harvard-Universität*.
  func isWorkplace(_ place: Int) -> Bool {
    let last = pieces[place...].firstIndex(where: \.isLast) ?? place
    return type(place).isAcronym || type(place).known?.kind == .organization || type(last).isOrganizationWord
      || last > place && type(last).isNoun
  }
}
