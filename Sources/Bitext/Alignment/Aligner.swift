public import Text

/// Which sentences of two texts belong together.
public struct Alignment: Sendable {
  /// Every sentence of both sides once, in order.
  public let beads: [Bead]
  /// Whether the texts look like translations at all.
  public let kinship: Kinship
  /// Why each bead was chosen, where that was asked for; nil for sentences of one side alone.
  public let explanations: [BeadExplanation?]
}

/// Finds which sentences of a text and of its translation belong together, from the texts alone.
///
/// Dynamic programming over beads of up to four sentences a side (Gale and Church 1993), scored by lengths and by a
/// lexicon that starts with numbers, names and words of one origin and grows from the text's own beads (Moore 2002,
/// Varga et al. 2005). Time and memory grow with the length of the texts, not with its square.
public struct Aligner: Sendable {
  private let parameters: AlignerParameters

  /// An aligner with the costs that the program uses.
  public init() { parameters = AlignerParameters() }

  init(parameters: AlignerParameters) { self.parameters = parameters }

  /// A word of the source and one of the translation that may stand for each other.
  public struct WordLink: Hashable, Sendable {
    /// The word of the source.
    public let source: String
    /// What translates it.
    public let target: String

    /// A word of the source and one of the target that translates it, each as its text has it.
    public init(source: String, target: String) {
      self.source = source
      self.target = target
    }
  }

  /// What the caller knows about the texts.
  public struct Evidence: Sendable {
    /// Words that the caller's names, terms, numbers and dictionaries let expect of each other, in any order. They are
    /// where the aligner's own lexicon starts: rare words count, common ones do not.
    public var links: [WordLink]
    /// Whether each sentence begins a paragraph or heading; empty where that is not known.
    public var sourceParagraphs: [Bool]
    /// Whether a paragraph begins at each sentence of the target; empty where that is not known.
    public var targetParagraphs: [Bool]

    /// - Parameters:
    ///   - links: Words known to be translations of each other.
    ///   - sourceParagraphs: For each source sentence whether it begins a paragraph; empty where unknown.
    ///   - targetParagraphs: The same of the target.
    public init(
      links: [WordLink] = [], sourceParagraphs: [Bool] = [], targetParagraphs: [Bool] = []
    ) {
      self.links = links
      self.sourceParagraphs = sourceParagraphs
      self.targetParagraphs = targetParagraphs
    }

    /// What the paragraphs of two lists of sentences say.
    public init(paragraphsOf source: [SentenceUnit], and target: [SentenceUnit]) {
      self.init(sourceParagraphs: source.map(\.startsParagraph), targetParagraphs: target.map(\.startsParagraph))
    }
  }

  /// Aligns two lists of sentences.
  ///
  /// - Parameters:
  ///   - source: The sentences of the source.
  ///   - target: Those of the translation.
  ///   - evidence: What the caller knows about them.
  ///   - corrections: Beads that must hold; the rest is aligned around them.
  ///   - explaining: Whether the alignment says why each bead was chosen.
  ///   - progress: Told now and then which share of the work is done, in 0…1.
  /// - Returns: Beads that hold every sentence of both sides once and in order.
  public func align(
    _ source: [String], _ target: [String], evidence: Evidence = Evidence(), corrections: Corrections = .none,
    explaining: Bool = false, progress: (Double) -> Void = { _ in }
  ) -> Alignment {
    let constraints = SearchConstraints(corrections, sourceCount: source.count, targetCount: target.count)
    let (sources, targets) = (joined(source, constraints.source), joined(target, constraints.target))
    let left = TokenizedText(sources, parameters: parameters)
    let right = TokenizedText(targets, parameters: parameters)
    guard left.count > 0, right.count > 0 else { return unlinked(left, right) }
    let known = KnownLinks(evidence.links, source: left, target: right, parameters: parameters)
    let seeds = SeedFinder(source: left, target: right).links(and: known.seeds)
    var model = AlignmentModel(
      source: left, target: right, seeds: seeds,
      paragraphs: ParagraphHints(
        source: starts(evidence.sourceParagraphs, constraints.source),
        target: starts(evidence.targetParagraphs, constraints.target)),
      parameters: parameters)
    let beads = align(left, right, seeds, constraints, &model, progress)
    var explanations: [BeadExplanation?] = []
    if explaining {
      let explainer = BeadExplainer(
        sources: sources, targets: targets, source: left, target: right, model: model,
        known: known, parameters: parameters)
      explanations = beads.map(explainer.explanation)
    }
    return Alignment(
      beads: beads.map(constraints.bead),
      kinship: Kinship(source: left, target: right, seeds: seeds, beads: beads), explanations: explanations)
  }

  /// The beads of texts of which one is empty.
  private func unlinked(_ left: TokenizedText, _ right: TokenizedText) -> Alignment {
    let beads =
      (0..<left.count).map { Bead(source: $0..<$0 + 1, target: 0..<0, confidence: 1) }
      + (0..<right.count).map { Bead(source: left.count..<left.count, target: $0..<$0 + 1, confidence: 1) }
    return Alignment(
      beads: beads, kinship: Kinship(source: left, target: right, seeds: [], beads: beads), explanations: [])
  }

  private func joined(_ sentences: [String], _ units: [Range<Int>]) -> [String] {
    units.map { $0.count == 1 ? sentences[$0.lowerBound] : sentences[$0].joined(separator: " ") }
  }

  private func starts(_ isStart: [Bool], _ units: [Range<Int>]) -> [Bool] {
    units.map { isStart.indices.contains($0.lowerBound) && isStart[$0.lowerBound] }
  }

  private func align(
    _ source: TokenizedText, _ target: TokenizedText, _ seeds: [SeedLink], _ constraints: SearchConstraints,
    _ model: inout AlignmentModel, _ progress: (Double) -> Void
  ) -> [Bead] {
    // The first search is about as long as two of the others.
    let steps = Double(parameters.passes + 2)
    var path = AlignmentPath(seeds: seeds, source: source, target: target, constraints: constraints)
    var beads = search(source, target, model, constraints, path: path, halfWidth: parameters.wideBand, .none)
    for pass in 0..<parameters.passes {
      progress(Double(pass + 2) / steps)
      let detours = Detours(
        beads, sourceCount: source.count, targetCount: target.count, budget: parameters.cellBudget / 4)
      model.learn(beads, source: source, target: target, seeds: seeds, parameters: parameters)
      path = AlignmentPath(beads: beads, sourceCount: source.count, targetCount: target.count)
      beads = search(
        source, target, model, constraints, path: path, halfWidth: parameters.narrowBand, detours)
    }
    progress(1)
    return beads
  }

  /// Searches around a path; where the beads run along the edge of the band, it is widened there and searched again.
  private func search(
    _ source: TokenizedText, _ target: TokenizedText, _ model: AlignmentModel, _ constraints: SearchConstraints,
    path: AlignmentPath, halfWidth: Int, _ detours: Detours
  ) -> [Bead] {
    let scorer = BeadScorer(
      source: source, target: target, model: model, constraints: constraints, parameters: parameters)
    let affordable = max(4, (parameters.cellBudget - target.count) / (2 * (source.count + 1)))
    var width = min(halfWidth, affordable)
    var halfWidths = Array(repeating: width, count: source.count + 1)
    while true {
      let band = SearchBand(
        path: path, targetCount: target.count, halfWidths: halfWidths, detours: detours, constraints: constraints)
      let search = BeadSearch(
        band: band, scores: scorer.scores(band), shapes: model.priors.shapes, steps: model.priors.steps(parameters))
      let beads = BeadPosteriors(search, temperature: parameters.temperature).mostCertainPath()
      let touched = band.touchedRows(by: beads, constraints: constraints)
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

/// What an alignment goes by, learned anew from the beads of each pass.
struct AlignmentModel {
  private(set) var lexicon: Lexicon
  private(set) var lengths: LengthModel
  private(set) var priors: SearchPriors
  private(set) var paragraphs: ParagraphHints

  init(
    source: TokenizedText, target: TokenizedText, seeds: [SeedLink], paragraphs: ParagraphHints,
    parameters: AlignerParameters
  ) {
    lexicon = Lexicon(seeds: seeds, sourceTypes: source.types.count, targetTypes: target.types.count)
    lengths = LengthModel(source: source, target: target)
    priors = SearchPriors(parameters)
    self.paragraphs = paragraphs
  }

  mutating func learn(
    _ beads: [Bead], source: TokenizedText, target: TokenizedText, seeds: [SeedLink], parameters: AlignerParameters
  ) {
    lexicon = LexiconLearner(source: source, target: target, seeds: seeds, parameters: parameters)
      .lexicon(beads: beads)
    lengths = LengthModel(source: source, target: target, beads: beads)
    priors = SearchPriors(parameters, beads: beads)
    paragraphs.learn(beads)
  }
}
