internal import Morphology

/// A compound of which only the glossary knows a part: *Zwibbelkuchen*, where *Zwibbel* is a term.
///
/// What the lexicon can cut is not cut here. Of the cuts that leave a term on one side and a term or a noun of the
/// lexicon on the other the one with the longest head counts.
struct GlossaryCompound {
  /// The dictionary form of the whole.
  let lemma: String
  let modifier: String
  let head: String

  /// Shorter parts stand in too many words by chance.
  private static let shortest = 4
  /// Longer words are not cut; German compounds in use stay below.
  private static let longest = 80

  /// - Parameter word: A capitalized word, inflected or not. Nil where it has no such cut.
  init?(_ word: String, index: TermIndex, morphology: GermanMorphology) {
    let bytes = Array(word.utf8)
    guard (2 * Self.shortest...Self.longest).contains(bytes.count) else { return nil }
    for start in Self.shortest...(bytes.count - Self.shortest) where bytes[start] & 0xC0 != 0x80 {
      let after = String(decoding: bytes[start...], as: UTF8.self)
      let written = after.prefix(1).uppercased() + after.dropFirst()
      // Most words have no term on either side; that is seen without knowing what the sides are.
      guard Self.mayBeTerm(bytes[..<start], index) || Self.mayBeTerm(written, index, morphology) else { continue }
      let before = String(decoding: bytes[..<start], as: UTF8.self)
      let known = Self.modifier(before, index, morphology)
      guard let head = Self.head(written, index, morphology),
        let modifier = known ?? Self.name(before, of: head.lemma, index), modifier.isTerm || head.isTerm
      else { continue }
      self.modifier = modifier.lemma
      self.head = head.lemma
      lemma = before + (before.hasSuffix("-") ? head.lemma : head.lemma.lowercased())
      return
    }
    return nil
  }

  private typealias Part = (lemma: String, isTerm: Bool)

  private static func modifier(_ text: String, _ index: TermIndex, _ morphology: GermanMorphology) -> Part? {
    var known: String?
    for link in GermanMorphology.linkingElements where text.hasSuffix(link) {
      let stem = String(text.dropLast(link.count))
      guard stem.unicodeScalars.count >= shortest else { continue }
      if isTerm(stem, index) { return (stem, true) }
      if known == nil, morphology.lexiconAnalyses(of: stem).contains(where: { $0.lemma == stem }) { known = stem }
    }
    return known.map { ($0, false) }
  }

  /// A name before a head that takes names, which no lexicon has: *Karlspreis*.
  private static func name(_ text: String, of head: String, _ index: TermIndex) -> Part? {
    guard index.senses.takesNames(head) else { return nil }
    let stem = text.hasSuffix("s") || text.hasSuffix("-") ? String(text.dropLast()) : text
    return stem.unicodeScalars.count >= shortest ? (stem, false) : nil
  }

  /// Whether a modifier, with or without what may stand behind it, is a term.
  private static func mayBeTerm(_ modifier: ArraySlice<UInt8>, _ index: TermIndex) -> Bool {
    modifier.withUnsafeBytes { bytes in
      GermanMorphology.linkingElements.contains { link in
        bytes.count > link.utf8.count && bytes.suffix(link.utf8.count).elementsEqual(link.utf8)
          && !index.entries(ofWord: UnsafeRawBufferPointer(rebasing: bytes.dropLast(link.utf8.count))).isEmpty
      }
    }
  }

  /// Whether a head may be a form of a term by its ending.
  private static func mayBeTerm(_ head: String, _ index: TermIndex, _ morphology: GermanMorphology) -> Bool {
    var isFound = false
    morphology.visitCandidates(of: head, partOfSpeech: .noun) { candidate in
      isFound = isFound || !index.entries(ofWord: candidate).isEmpty
    }
    return isFound
  }

  private static func head(_ text: String, _ index: TermIndex, _ morphology: GermanMorphology) -> Part? {
    if isTerm(text, index) { return (text, true) }
    if let noun = morphology.lexiconAnalyses(of: text).first(where: { $0.partOfSpeech == .noun }) {
      return (noun.lemma, isTerm(noun.lemma, index))
    }
    let entry = TermForms(index: index, morphology: morphology, form: text).found().first?.entry
    return entry.map { (index.term(of: $0), true) }
  }

  private static func isTerm(_ word: String, _ index: TermIndex) -> Bool {
    index.entries(ofWord: word).contains { !index.traits(of: $0).isExact }
  }
}
