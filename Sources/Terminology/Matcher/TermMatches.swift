/// The terms found in a document: where, and what stands there, told once for all places of one form.
public struct TermMatches: Sendable {
  /// A place where a form of a term stands.
  public struct Place: Hashable, Sendable {
    private let start: UInt32
    private let end: UInt32
    private let particleStart: UInt32
    private let particleEnd: UInt32
    /// The number of the form: places of one form have the same text and stand for the same.
    public let form: Int32

    init(range: Range<Int>, particle: Range<Int>?, form: Int32) {
      start = UInt32(truncatingIfNeeded: range.lowerBound)
      end = UInt32(truncatingIfNeeded: range.upperBound)
      particleStart = UInt32(truncatingIfNeeded: particle?.lowerBound ?? 0)
      particleEnd = UInt32(truncatingIfNeeded: particle?.upperBound ?? 0)
      self.form = form
    }

    /// UTF-8 bytes of the document.
    public var range: Range<Int> { Int(start)..<Int(end) }
    /// Where a separable prefix stands that belongs to the verb at ``range``.
    public var particle: Range<Int>? { particleEnd == 0 ? nil : Int(particleStart)..<Int(particleEnd) }
  }

  /// The places in order.
  public let places: [Place]
  /// The number of forms; their numbers are those below it.
  public var formCount: Int { forms.count }
  private let forms: [FormTable.Form]
  private let matcher: TermMatcher

  init(places: [Place], forms: [FormTable.Form], matcher: TermMatcher) {
    self.places = places
    self.forms = forms
    self.matcher = matcher
  }

  /// What stands at a place: several hits where a term has several meanings. They are made when they are asked for.
  public func hits(at place: Place) -> [TermHit] {
    let form = forms[Int(place.form)]
    return form.found.map {
      matcher.hit(
        $0, range: place.range, particle: place.particle, targets: matcher.targets(of: $0, modifier: form.modifier))
    }
  }

  /// The hits in order of their place, several at one place where a term has several meanings.
  public var hits: [TermHit] {
    var known: [[TermHit]?] = Array(repeating: nil, count: forms.count)
    var all: [TermHit] = []
    all.reserveCapacity(places.count)
    for place in places {
      let hits = known[Int(place.form)] ?? self.hits(at: place)
      known[Int(place.form)] = hits
      for hit in hits { all.append(hit.placed(at: place.range, particle: place.particle)) }
    }
    return all
  }
}

extension TermHit {
  func placed(at range: Range<Int>, particle: Range<Int>?) -> TermHit {
    TermHit(
      range: range, particle: particle, entry: entry, concept: concept, compound: compound, glossary: glossary,
      targets: targets, isNarrowed: isNarrowed, match: match, confidence: confidence, reason: reason)
  }
}
