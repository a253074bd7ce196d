/// A part of speech, as far as recognition needs to tell them apart.
public enum PartOfSpeech: String, Hashable, Sendable, CaseIterable {
  case noun, verb, adjective, adverb
  /// Articles, pronouns, prepositions, conjunctions, particles, numerals.
  case function
  /// A proper name.
  case name
}

/// One way to read a word: what it is a form of.
public struct Analysis: Hashable, Sendable {
  /// How the reading was found, the surest first.
  public enum Evidence: Int, Hashable, Sendable, Comparable {
    /// The lexicon has the lemma and its paradigm has the form.
    case lexicon
    /// A regular ending of derivation (*-ung*, *-heit*, *-ieren*) on a word that the lexicon lacks.
    case derivation
    /// A compound whose parts the lexicon has.
    case compound

    /// Less sure evidence stands after surer.
    public static func < (left: Evidence, right: Evidence) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// The dictionary form.
  public let lemma: String
  /// The part of speech of the lemma.
  public let partOfSpeech: PartOfSpeech
  /// What the reading rests on.
  public let evidence: Evidence
  /// The parts of a compound, the head last, linking elements left out and the head as its lemma; one part otherwise.
  public let parts: [String]

  /// - Parameter parts: Of a compound, in order; nil where the word is none.
  public init(lemma: String, partOfSpeech: PartOfSpeech, evidence: Evidence, parts: [String]? = nil) {
    self.lemma = lemma
    self.partOfSpeech = partOfSpeech
    self.evidence = evidence
    self.parts = parts ?? [lemma]
  }
}
