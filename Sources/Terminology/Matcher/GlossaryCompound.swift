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
  /// What may stand between modifier and head, and belongs to neither.
  private static let links = ["", "s", "es", "n", "en", "er", "e", "-"]

  /// - Parameter word: A capitalized word, inflected or not. Nil where it has no such cut.
  init?(_ word: String, index: TermIndex, morphology: GermanMorphology) {
    let bytes = Array(word.utf8)
    guard (2 * Self.shortest...Self.longest).contains(bytes.count) else { return nil }
    for start in Self.shortest...(bytes.count - Self.shortest) where bytes[start] & 0xC0 != 0x80 {
      let before = String(decoding: bytes[..<start], as: UTF8.self)
      guard let modifier = Self.modifier(before, index, morphology) else { continue }
      let after = String(decoding: bytes[start...], as: UTF8.self)
      let written = after.prefix(1).uppercased() + after.dropFirst()
      guard let head = Self.head(written, index, morphology), modifier.isTerm || head.isTerm else { continue }
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
    for link in links where text.hasSuffix(link) {
      let stem = String(text.dropLast(link.count))
      guard stem.unicodeScalars.count >= shortest else { continue }
      if isTerm(stem, index) { return (stem, true) }
      if known == nil, morphology.lexiconAnalyses(of: stem).contains(where: { $0.lemma == stem }) { known = stem }
    }
    return known.map { ($0, false) }
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
