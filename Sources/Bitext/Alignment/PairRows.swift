internal import Glibc

/// What the lexicon says about sentences and groups of neighbours on the other side, for the last few source sentences
/// and a window of target sentences each.
///
/// How well a token is explained depends on the sentences of the other side only, not on the token's own neighbours in
/// a bead. So every sentence is scored once for each group of up to ``BeadShape/longest`` sentences that ends at a
/// place of the other side, and a bead's score is the sum of such parts.
struct PairRows {
  private let source: TokenizedText
  private let target: TokenizedText
  private let lexicon: Lexicon
  private let sourceFactors: TokenFactors
  private let targetFactors: TokenFactors
  private var rows: [Row]
  /// For each target type the first of ``hits``, or -1.
  private var heads: [Int32]
  private var hits: [Hit] = []
  /// For each target sentence of the last row's window: its score under the last one to four source sentences.
  private(set) var forward: [SIMD4<Float>] = []

  struct Row {
    var window = 0..<0
    /// The first token of the window.
    fileprivate var base = 0
    /// For each target token of the window the sum over the source sentence's tokens.
    fileprivate var explained: [Float] = []
    /// For each target sentence of the window: the source sentence's score under the one to four target sentences that
    /// end there.
    var backward: [SIMD4<Float>] = []
  }

  /// A link of a source token.
  private struct Hit {
    let next: Int32
    let token: Int32
    let forward: Float
    let backward: Float
  }

  init(source: TokenizedText, target: TokenizedText, lexicon: Lexicon, parameters: AlignerParameters) {
    self.source = source
    self.target = target
    self.lexicon = lexicon
    sourceFactors = TokenFactors(source, lexicon.knowsSource, parameters)
    targetFactors = TokenFactors(target, lexicon.knowsTarget, parameters)
    rows = Array(repeating: Row(), count: BeadShape.longest)
    heads = Array(repeating: -1, count: target.types.count)
  }

  /// The row of one of the last ``BeadShape/longest`` sentences added.
  func row(of sentence: Int) -> Row { rows[sentence % BeadShape.longest] }

  /// Computes a sentence's row; it takes the place of the one that came ``BeadShape/longest`` before it.
  ///
  /// - Parameters:
  ///   - window: Target sentences that beads with this source sentence may hold.
  ///   - ending: Those of them that beads which end with this source sentence may hold.
  mutating func add(sentence: Int, window: Range<Int>, ending: Range<Int>) {
    let tokens = source.range(sentence)
    hits.removeAll(keepingCapacity: true)
    for index in tokens {
      for link in lexicon.links(source.tokens[index]) {
        let type = Int(lexicon.targets[link])
        hits.append(
          Hit(
            next: heads[type], token: Int32(index - tokens.lowerBound),
            forward: lexicon.forward[link], backward: lexicon.backward[link]))
        heads[type] = Int32(hits.count - 1)
      }
    }
    fill(sentence, window: window, tokens: tokens)
    for index in tokens {
      for link in lexicon.links(source.tokens[index]) { heads[Int(lexicon.targets[link])] = -1 }
    }
    scoreForward(sentence, ending)
  }

  /// Spreads the links over the window, and scores the source sentence sentence by sentence of the target.
  private mutating func fill(_ sentence: Int, window: Range<Int>, tokens: Range<Int>) {
    var row = Row()
    swap(&row, &rows[sentence % BeadShape.longest])
    defer { swap(&row, &rows[sentence % BeadShape.longest]) }
    let words = target.range(window)
    row.window = window
    row.base = words.lowerBound
    row.explained.removeAll(keepingCapacity: true)
    row.explained.append(contentsOf: repeatElement(0, count: words.count))
    row.backward.removeAll(keepingCapacity: true)
    // For each source token the sums over the last target sentences; the newest first.
    var last = [SIMD4<Float>](repeating: .zero, count: tokens.count)
    for partner in window {
      for place in last.indices {
        let sums = last[place]
        last[place] = SIMD4(0, sums.x, sums.y, sums.z)
      }
      for index in target.range(partner) {
        var hit = heads[Int(target.tokens[index])]
        while hit >= 0 {
          let link = hits[Int(hit)]
          row.explained[index - words.lowerBound] += link.forward
          last[Int(link.token)].x += link.backward
          hit = link.next
        }
      }
      let shares = target.shares(endingAt: partner)
      var sum = LogarithmSum()
      for place in last.indices {
        sum.add(sourceFactors.values(tokens.lowerBound + place, explained: last[place].cumulated * shares))
      }
      row.backward.append(sum.value)
    }
  }

  /// Scores target sentences under the groups of source sentences that end with `sentence`.
  private mutating func scoreForward(_ sentence: Int, _ ending: Range<Int>) {
    forward.removeAll(keepingCapacity: true)
    let shares = source.shares(endingAt: sentence)
    let before = (0..<BeadShape.longest).map { row(of: max(0, sentence - $0)) }
    let depth = min(BeadShape.longest, sentence + 1)
    for partner in row(of: sentence).window {
      var sum = LogarithmSum()
      if ending.contains(partner) {
        for index in target.range(partner) {
          var explained = SIMD4<Float>.zero
          for offset in 0..<depth { explained[offset] = before[offset].explained[index - before[offset].base] }
          sum.add(targetFactors.values(index, explained: explained.cumulated * shares))
        }
      }
      forward.append(sum.value)
    }
  }
}

/// For each token of a text: what it says that nothing explains, and what its explanation is multiplied with.
private struct TokenFactors {
  private var gains: [Float] = []
  private var slopes: [Float] = []
  private let cap: SIMD4<Float>

  /// - Parameter known: The types that have links; others say nothing.
  init(_ text: TokenizedText, _ known: [Bool], _ parameters: AlignerParameters) {
    let total = Float(max(1, text.tokens.count))
    gains.reserveCapacity(text.tokens.count)
    slopes.reserveCapacity(text.tokens.count)
    for token in text.tokens {
      let type = Int(token)
      gains.append(known[type] ? parameters.smoothing : 1)
      slopes.append(known[type] ? (1 - parameters.smoothing) * total / Float(text.frequency[type]) : 0)
    }
    cap = SIMD4(repeating: expf(parameters.tokenCap))
  }

  @inline(__always)
  func values(_ index: Int, explained: SIMD4<Float>) -> SIMD4<Float> {
    pointwiseMin(cap, gains[index] + slopes[index] * explained)
  }
}

extension SIMD4<Float> {
  /// The first, the first two, the first three, all.
  fileprivate var cumulated: SIMD4<Float> {
    let pairs = self + SIMD4(0, x, y, z)
    return pairs + SIMD4(0, 0, pairs.x, pairs.y)
  }
}

extension TokenizedText {
  /// One over the number of tokens of the one to four sentences that end with a sentence.
  fileprivate func shares(endingAt sentence: Int) -> SIMD4<Float> {
    var shares = SIMD4<Float>.zero
    for offset in 0..<BeadShape.longest {
      let first = max(0, sentence - offset)
      shares[offset] = 1 / Float(max(1, range(first..<sentence + 1).count))
    }
    return shares
  }
}

/// Four sums of logarithms that take few of them: factors are multiplied up first.
private struct LogarithmSum {
  private var product = SIMD4<Float>(repeating: 1)
  private var total = SIMD4<Float>.zero
  private var count = 0

  @inline(__always)
  mutating func add(_ factors: SIMD4<Float>) {
    product *= factors
    count += 1
    // Factors lie between the smoothing and e to the cap: so many of them stay within what a Float holds.
    if count == 16 { fold() }
  }

  private mutating func fold() {
    for lane in 0..<4 { total[lane] += logf(product[lane]) }
    product = SIMD4(repeating: 1)
    count = 0
  }

  var value: SIMD4<Float> {
    var whole = self
    if count > 0 { whole.fold() }
    return whole.total
  }
}
