/// Which sentences of two texts belong together.
public struct Alignment: Sendable {
  /// Every sentence of both sides once, in order.
  public let beads: [Bead]
  /// Whether the texts look like translations at all.
  public let kinship: Kinship
}

/// Finds which sentences of a text and of its translation belong together, from the texts alone.
///
/// Dynamic programming over beads of up to four sentences a side (Gale and Church 1993), scored by lengths and by a
/// lexicon that starts with numbers, names and words of one origin and grows from the text's own beads (Moore 2002,
/// Varga et al. 2005). Time and memory grow with the length of the texts, not with its square.
public struct Aligner: Sendable {
  private let parameters: AlignerParameters

  public init() { parameters = AlignerParameters() }

  init(parameters: AlignerParameters) { self.parameters = parameters }

  /// What the caller knows about sentences: equal numbers on both sides speak for a link, as for a name in two
  /// spellings or a term and its translation. A row for each sentence; empty where nothing is known.
  public struct Evidence: Sendable {
    public var source: [[Int]]
    public var target: [[Int]]

    public init(source: [[Int]] = [], target: [[Int]] = []) {
      self.source = source
      self.target = target
    }
  }

  /// Aligns two lists of sentences.
  ///
  /// - Returns: Beads that hold every sentence of both sides once and in order.
  public func align(_ source: [String], _ target: [String], evidence: Evidence = Evidence())
    -> Alignment
  {
    let left = TokenizedText(source, evidence: evidence.source, parameters: parameters)
    let right = TokenizedText(target, evidence: evidence.target, parameters: parameters)
    guard left.count > 0, right.count > 0 else {
      let beads =
        (0..<left.count).map { Bead(source: $0..<$0 + 1, target: 0..<0, confidence: 1) }
        + (0..<right.count).map {
          Bead(source: left.count..<left.count, target: $0..<$0 + 1, confidence: 1)
        }
      return Alignment(
        beads: beads, kinship: Kinship(source: left, target: right, seeds: [], beads: beads))
    }
    let seeds = SeedFinder(source: left, target: right).links()
    let beads = align(left, right, seeds)
    return Alignment(
      beads: beads, kinship: Kinship(source: left, target: right, seeds: seeds, beads: beads))
  }

  private func align(_ source: TokenizedText, _ target: TokenizedText, _ seeds: [SeedLink])
    -> [Bead]
  {
    var lexicon = Lexicon(
      seeds: seeds, sourceTypes: source.types.count, targetTypes: target.types.count)
    var lengths = LengthModel(source: source, target: target)
    var priors = SearchPriors(parameters)
    var path = AlignmentPath(seeds: seeds, source: source, target: target)
    var beads = search(
      source, target, lexicon, lengths, priors, path: path, halfWidth: parameters.wideBand)
    for _ in 0..<parameters.passes {
      lexicon = LexiconLearner(
        source: source, target: target, seeds: seeds, parameters: parameters
      ).lexicon(beads: beads)
      lengths = LengthModel(source: source, target: target, beads: beads)
      priors = SearchPriors(parameters, beads: beads)
      path = AlignmentPath(beads: beads, sourceCount: source.count, targetCount: target.count)
      beads = search(
        source, target, lexicon, lengths, priors, path: path, halfWidth: parameters.narrowBand)
    }
    return beads
  }

  /// Searches around a path; where the beads run along the edge of the band, it is widened there and searched again.
  private func search(
    _ source: TokenizedText, _ target: TokenizedText, _ lexicon: Lexicon, _ lengths: LengthModel,
    _ priors: SearchPriors, path: AlignmentPath, halfWidth: Int
  ) -> [Bead] {
    let scorer = BeadScorer(
      source: source, target: target, lexicon: lexicon, lengths: lengths, parameters: parameters)
    let affordable = max(4, (parameters.cellBudget - target.count) / (2 * (source.count + 1)))
    var width = min(halfWidth, affordable)
    var halfWidths = Array(repeating: width, count: source.count + 1)
    while true {
      let band = SearchBand(path: path, targetCount: target.count, halfWidths: halfWidths)
      let search = BeadSearch(
        band: band, scores: scorer.scores(band), priors: priors, nullCost: parameters.nullCost,
        nullExtensionCost: parameters.nullExtensionCost)
      let beads = BeadPosteriors(search, temperature: parameters.temperature).mostCertainPath()
      let touched = band.touchedRows(by: beads, targetCount: target.count)
      guard !touched.isEmpty, width * 2 <= min(affordable, halfWidth * parameters.mostWidening)
      else { return beads }
      for row in touched {
        for near in max(0, row - width)...min(source.count, row + width) {
          halfWidths[near] = width * 2
        }
      }
      width *= 2
    }
  }
}
