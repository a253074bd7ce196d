internal import Glibc

/// Why a bead was chosen: its score by parts, in natural logarithms; what is above zero speaks for the bead.
public struct BeadExplanation: Sendable {
  /// A source word and a target word that speak for each other.
  public struct Pair: Sendable {
    /// The word of the source.
    public let source: String
    /// The word of the target.
    public let target: String
    /// What the pair adds to the score of the bead.
    public let score: Double
  }

  /// What the number of sentences on either side costs beforehand.
  public let shape: Double
  /// What the lengths say.
  public let length: Double
  /// Characters of both sides, and what the source's let expect of the target's.
  public let characters: (source: Int, target: Int, expected: Int)
  /// What paragraphs say; nil where the texts have none to compare.
  public let paragraphs: Double?
  /// Numbers that both sides have; the strongest first, as in the other lists.
  public let numbers: [Pair]
  /// Pairs that the caller passed as known.
  public let evidence: [Pair]
  /// Pairs that the aligner learned from the texts.
  public let words: [Pair]
  /// What the words say that nothing on the other side explains.
  public let unexplained: Double

  /// A line for each part.
  public var lines: [String] {
    var lines = ["shape \(signed(shape))"]
    lines.append(
      "length \(signed(length)): \(characters.target) characters, \(characters.expected) expected of \(characters.source)"
    )
    if let paragraphs { lines.append("paragraphs \(signed(paragraphs))") }
    for (title, pairs) in [("numbers", numbers), ("names and terms", evidence), ("words", words)] where !pairs.isEmpty {
      let shown = pairs.prefix(8).map { pair in
        (pair.source == pair.target ? pair.source : "\(pair.source) – \(pair.target)") + " \(signed(pair.score))"
      }
      let more = pairs.count > 8 ? " and \(pairs.count - 8) more" : ""
      lines.append("\(title) \(signed(pairs.reduce(0) { $0 + $1.score })): " + shown.joined(separator: ", ") + more)
    }
    if unexplained < -0.05 { lines.append("unexplained \(signed(unexplained))") }
    return lines
  }
}

/// A number with its sign and one decimal.
private func signed(_ value: Double) -> String {
  let tenths = Int((max(-1e6, min(1e6, value)) * 10).rounded())
  return "\(tenths < 0 ? "−" : "+")\(abs(tenths) / 10).\(abs(tenths) % 10)"
}

/// Takes the scores of beads apart.
struct BeadExplainer {
  let sources: [String]
  let targets: [String]
  let source: TokenizedText
  let target: TokenizedText
  let model: AlignmentModel
  let known: KnownLinks
  let parameters: AlignerParameters

  /// The explanation of a linked bead of units; nil for one side alone.
  func explanation(_ bead: Bead) -> BeadExplanation? {
    guard !bead.source.isEmpty, !bead.target.isEmpty else { return nil }
    let (left, right) = (source.length(bead.source), target.length(bead.target))
    let length = max(parameters.lengthFloor, parameters.lengthGain - model.lengths.deviation(left, right))
    let shape = BeadShape(source: bead.source.count, target: bead.target.count)
    let place = BeadShape.linked.firstIndex(of: shape)
    var sums = PairSums()
    let leftWords = words(bead.source, sources, source)
    let rightWords = words(bead.target, targets, target)
    let unexplained =
      gather(leftWords, rightWords, isForward: true, into: &sums)
      + gather(rightWords, leftWords, isForward: false, into: &sums)
    return BeadExplanation(
      shape: place.map { Double(model.priors.shapes[$0]) } ?? 0, length: Double(parameters.lengthWeight * length),
      characters: (Int(left), Int(right), Int((left * model.lengths.ratio).rounded())),
      paragraphs: model.paragraphs.isSilent ? nil : Double(model.paragraphs.score(bead.source, bead.target)),
      numbers: sums.pairs(.number), evidence: sums.pairs(.known), words: sums.pairs(.word), unexplained: unexplained)
  }

  private struct Word {
    let type: Int32
    let text: String
    let isNumber: Bool
  }

  private enum Kind { case number, known, word }

  private func kind(_ source: Word, _ target: Word) -> Kind {
    if source.isNumber, target.isNumber { return .number }
    return known.contains(source.type, target.type) ? .known : .word
  }

  /// The tokens of units with their words in full.
  private func words(_ range: Range<Int>, _ texts: [String], _ text: TokenizedText) -> [Word] {
    range.flatMap { unit in
      let full = TokenizedText.words(of: texts[unit], parameters: parameters)
      return text.range(unit).enumerated().map { place, index in
        let type = text.tokens[index]
        return Word(
          type: type, text: place < full.count ? full[place] : "",
          isNumber: text.types.bytes(Int(type)).first == UInt8(ascii: "#"))
      }
    }
  }

  /// What the words of `to` say, given those of `from`; returns the part of those that have no partner.
  private func gather(_ from: [Word], _ to: [Word], isForward: Bool, into sums: inout PairSums) -> Double {
    var unexplained = 0.0
    let (text, known) =
      isForward ? (target, model.lexicon.knowsTarget) : (source, model.lexicon.knowsSource)
    for word in to where known[Int(word.type)] {
      var explained: Float = 0
      var best: (probability: Float, word: Word)?
      for other in from {
        let probability =
          isForward
          ? model.lexicon.probabilities(other.type, word.type)?.forward
          : model.lexicon.probabilities(word.type, other.type)?.backward
        guard let probability else { continue }
        explained += probability
        if probability > best?.probability ?? 0 { best = (probability, other) }
      }
      let frequency = Float(text.frequency[Int(word.type)]) / Float(max(1, text.tokens.count))
      let ratio = parameters.smoothing + (1 - parameters.smoothing) * explained / Float(max(1, from.count)) / frequency
      let score = Double(parameters.lexicalWeight * 0.5 * min(parameters.tokenCap, logf(ratio)))
      guard let best else {
        unexplained += score
        continue
      }
      let (one, other) = isForward ? (best.word, word) : (word, best.word)
      sums.add(one.text, other.text, kind(one, other), score)
    }
    return unexplained
  }

  /// Scores by pair of words, in order of first appearance.
  private struct PairSums {
    private var places: [String: Int] = [:]
    private var found: [(source: String, target: String, kind: Kind, score: Double)] = []

    mutating func add(_ source: String, _ target: String, _ kind: Kind, _ score: Double) {
      let key = source + "\t" + target
      if let place = places[key] {
        found[place].score += score
      } else {
        places[key] = found.count
        found.append((source, target, kind, score))
      }
    }

    /// The pairs of a kind, the strongest first.
    func pairs(_ kind: Kind) -> [BeadExplanation.Pair] {
      found.enumerated().filter { $0.element.kind == kind }
        .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
        .map { BeadExplanation.Pair(source: $0.element.source, target: $0.element.target, score: $0.element.score) }
    }
  }
}
