internal import Glibc

/// What the lexicon says about pairs of sentences: for the last few source sentences and a window of target sentences
/// each, how far each token of either is explained by the other sentence.
struct PairRows {
  private let source: TokenizedText
  private let target: TokenizedText
  private let lexicon: Lexicon
  private var rows: [Row]
  /// For each target type the first of ``hits``, or -1.
  private var heads: [Int32]
  private var hits: [Hit] = []

  private struct Row {
    var window = 0..<0
    /// The first token of the window.
    var base = 0
    /// For each target token of the window the sum over the source sentence's tokens.
    var forward: [Float] = []
    /// For each target sentence of the window and each source token the sum over the target sentence's tokens.
    var backward: [Float] = []
  }

  /// A link of a source token.
  private struct Hit {
    let next: Int32
    let token: Int32
    let forward: Float
    let backward: Float
  }

  init(source: TokenizedText, target: TokenizedText, lexicon: Lexicon) {
    self.source = source
    self.target = target
    self.lexicon = lexicon
    rows = Array(repeating: Row(), count: BeadShape.longest)
    heads = Array(repeating: -1, count: target.types.count)
  }

  /// Computes a sentence's row; it takes the place of the one that came ``BeadShape/longest`` before it.
  mutating func add(sentence: Int, window: Range<Int>) {
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
    fill(sentence % BeadShape.longest, window: window, tokens: tokens.count)
    for index in tokens {
      for link in lexicon.links(source.tokens[index]) { heads[Int(lexicon.targets[link])] = -1 }
    }
  }

  private mutating func fill(_ slot: Int, window: Range<Int>, tokens: Int) {
    let words = target.range(window)
    rows[slot].window = window
    rows[slot].base = words.lowerBound
    rows[slot].forward.removeAll(keepingCapacity: true)
    rows[slot].backward.removeAll(keepingCapacity: true)
    rows[slot].forward.append(contentsOf: repeatElement(0, count: words.count))
    rows[slot].backward.append(contentsOf: repeatElement(0, count: window.count * tokens))
    for sentence in window {
      let base = (sentence - window.lowerBound) * tokens
      for index in target.range(sentence) {
        var hit = heads[Int(target.tokens[index])]
        while hit >= 0 {
          let link = hits[Int(hit)]
          rows[slot].forward[index - words.lowerBound] += link.forward
          rows[slot].backward[base + Int(link.token)] += link.backward
          hit = link.next
        }
      }
    }
  }

  /// The sum over the target tokens of a bead of the logarithm of `gain + slope · mean explanation`.
  func forward(
    _ left: Range<Int>, _ right: Range<Int>, gains: [Float], slopes: [Float], cap: Float
  ) -> Float {
    let share = 1 / Float(max(1, source.range(left).count))
    var sum = LogarithmSum()
    let tokens = target.range(right)
    let row = rows[left.lowerBound % BeadShape.longest]
    for index in tokens {
      let type = Int(target.tokens[index])
      var explained = row.forward[index - row.base]
      for sentence in left.dropFirst() {
        let slot = sentence % BeadShape.longest
        explained += rows[slot].forward[index - rows[slot].base]
      }
      sum.add(min(cap, gains[type] + slopes[type] * explained * share))
    }
    return sum.value
  }

  /// The same over the source tokens.
  func backward(
    _ left: Range<Int>, _ right: Range<Int>, gains: [Float], slopes: [Float], cap: Float
  ) -> Float {
    let share = 1 / Float(max(1, target.range(right).count))
    var sum = LogarithmSum()
    for sentence in left {
      let slot = sentence % BeadShape.longest
      let tokens = source.range(sentence)
      let first = right.lowerBound - rows[slot].window.lowerBound
      for index in tokens {
        let type = Int(source.tokens[index])
        var place = first * tokens.count + index - tokens.lowerBound
        var explained: Float = 0
        for _ in right {
          explained += rows[slot].backward[place]
          place += tokens.count
        }
        sum.add(min(cap, gains[type] + slopes[type] * explained * share))
      }
    }
    return sum.value
  }
}

/// A sum of logarithms that takes few of them: factors are multiplied up first.
private struct LogarithmSum {
  private var product: Double = 1
  private var total: Double = 0

  mutating func add(_ factor: Float) {
    product *= Double(factor)
    if product > 1e200 || product < 1e-200 {
      total += log(product)
      product = 1
    }
  }

  var value: Float { Float(total + log(product)) }
}
