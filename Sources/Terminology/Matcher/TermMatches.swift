/// The terms found in a document: where, and what stands there, told once for all places of one form.
public struct TermMatches: Sendable {
  /// A place where a form of a term stands.
  public struct Place: Hashable, Sendable {
    /// UTF-8 bytes of the document.
    public let range: Range<Int>
    /// Where a separable prefix stands that belongs to the verb at ``range``.
    public let particle: Range<Int>?
    /// The form, as a place in ``TermMatches/forms``.
    public let form: Int32
  }

  /// The places in order.
  public let places: [Place]
  /// What each form stands for: several hits where a term has several meanings. Their ranges are of its first place.
  public let forms: [[TermHit]]

  /// The hits in order of their place, several at one place where a term has several meanings.
  public var hits: [TermHit] {
    places.flatMap { place in
      forms[Int(place.form)].map { $0.placed(at: place.range, particle: place.particle) }
    }
  }
}

extension TermHit {
  func placed(at range: Range<Int>, particle: Range<Int>?) -> TermHit {
    TermHit(
      range: range, particle: particle, entry: entry, concept: concept, glossary: glossary, targets: targets,
      match: match, confidence: confidence, reason: reason)
  }
}
