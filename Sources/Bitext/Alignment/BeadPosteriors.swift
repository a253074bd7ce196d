internal import Glibc

/// The probability of every bead of a band, by the forward-backward algorithm over all paths.
///
/// Sums of logarithms run over the whole text and reach hundreds of thousands, where a `Float` no longer tells one bead
/// from another: they are kept as `Double`.
struct BeadPosteriors {
  private let search: BeadSearch
  private let costs: ScaledCosts
  /// For each cell the logarithm of the weight of all paths to it, ready for a linked bead, for an omitted sentence of
  /// the source or for an added one of the target.
  private var toLink: [Double]
  private var toOmit: [Double]
  private var toAdd: [Double]
  /// For each cell the same for all paths from it, after each of these.
  private var afterLink: [Double]
  private var afterOmit: [Double]
  private var afterAdd: [Double]
  private var total = 0.0

  private static let shapes = BeadShape.linked

  init(_ search: BeadSearch, temperature: Float) {
    self.search = search
    costs = ScaledCosts(search, temperature: Double(temperature))
    toLink = Array(repeating: -.infinity, count: search.band.cells)
    (toOmit, toAdd, afterLink, afterOmit, afterAdd) = (toLink, toLink, toLink, toLink, toLink)
    for row in 0..<search.band.lower.count {
      for column in search.band.columns(row) { sumBefore(row, column) }
    }
    for row in (0..<search.band.lower.count).reversed() {
      for column in search.band.columns(row).reversed() { spreadAfter(row, column) }
    }
  }

  private mutating func sumBefore(_ row: Int, _ column: Int) {
    let band = search.band
    let cell = band.cell(row: row, column: column)
    // The text begins as if after a linked bead.
    var linked = cell == 0 ? 0 : -Double.infinity
    for number in Self.shapes.indices {
      guard let score = costs.score(cell, number) else { continue }
      let shape = Self.shapes[number]
      linked = logSum(linked, toLink[band.cell(row: row - shape.source, column: column - shape.target)] + score)
    }
    let omitted =
      band.contains(row: row - 1, column: column)
      ? toOmit[band.cell(row: row - 1, column: column)] : -.infinity
    let added = band.contains(row: row, column: column - 1) ? toAdd[cell - 1] : -.infinity
    let steps = costs.steps
    toLink[cell] = logSum(
      linked + steps.staying, logSum(omitted + steps.closingOmission, added + steps.closingAddition))
    toOmit[cell] = logSum(linked + steps.omitting, omitted + steps.omittingMore)
    toAdd[cell] = logSum(
      linked + steps.adding, logSum(omitted + steps.switching, added + steps.addingMore))
    total = logSum(linked, logSum(omitted, added))
  }

  /// Adds what follows a cell to the cells that its beads begin at. Until a cell's turn comes its arrays hold what
  /// follows its linked beads, its omissions and its additions.
  private mutating func spreadAfter(_ row: Int, _ column: Int) {
    let band = search.band
    let cell = band.cell(row: row, column: column)
    let steps = costs.steps
    let (links, omissions, additions) = (afterLink[cell], afterOmit[cell], afterAdd[cell])
    let isLast = cell == band.cells - 1
    let link =
      isLast
      ? 0 : logSum(links + steps.staying, logSum(omissions + steps.omitting, additions + steps.adding))
    let omission =
      isLast
      ? 0
      : logSum(
        links + steps.closingOmission,
        logSum(omissions + steps.omittingMore, additions + steps.switching))
    let addition = isLast ? 0 : logSum(links + steps.closingAddition, additions + steps.addingMore)
    (afterLink[cell], afterOmit[cell], afterAdd[cell]) = (link, omission, addition)
    for number in Self.shapes.indices {
      guard let score = costs.score(cell, number) else { continue }
      let shape = Self.shapes[number]
      let from = band.cell(row: row - shape.source, column: column - shape.target)
      afterLink[from] = logSum(afterLink[from], link + score)
    }
    if band.contains(row: row - 1, column: column) {
      let from = band.cell(row: row - 1, column: column)
      afterOmit[from] = logSum(afterOmit[from], omission)
    }
    if band.contains(row: row, column: column - 1) {
      afterAdd[cell - 1] = logSum(afterAdd[cell - 1], addition)
    }
  }

  /// The probability of the bead of a shape that ends at a cell.
  private func probability(_ number: Int, endingAt cell: Int, from start: Int) -> Double {
    if number == Self.shapes.count { return exp(min(0, toOmit[start] + afterOmit[cell] - total)) }
    if number > Self.shapes.count { return exp(min(0, toAdd[start] + afterAdd[cell] - total)) }
    guard let score = costs.score(cell, number) else { return 0 }
    return exp(min(0, toLink[start] + score + afterLink[cell] - total))
  }

  /// The beads under which most sentences are expected to stand rightly: fewer wrong ones than the most probable path
  /// has.
  func mostCertainPath() -> [Bead] {
    let band = search.band
    var best = [Double](repeating: -.infinity, count: band.cells)
    var back = [UInt8](repeating: 0, count: band.cells)
    best[0] = 0
    for row in 0..<band.lower.count {
      for column in band.columns(row) where row > 0 || column > 0 {
        let cell = band.cell(row: row, column: column)
        for number in 0..<Self.shapes.count + 2 {
          let shape = Self.shape(number)
          guard column >= shape.target, band.contains(row: row - shape.source, column: column - shape.target)
          else { continue }
          let start = band.cell(row: row - shape.source, column: column - shape.target)
          let gain = probability(number, endingAt: cell, from: start)
          let total = best[start] + gain * Double(shape.source + shape.target)
          if total > best[cell] {
            best[cell] = total
            back[cell] = UInt8(number)
          }
        }
      }
    }
    return trace(back)
  }

  private static func shape(_ number: Int) -> BeadShape {
    if number < shapes.count { return shapes[number] }
    return number == shapes.count
      ? BeadShape(source: 1, target: 0) : BeadShape(source: 0, target: 1)
  }

  private func trace(_ back: [UInt8]) -> [Bead] {
    let band = search.band
    var row = band.lower.count - 1
    var column = Int(band.upper[row])
    var beads: [Bead] = []
    while row > 0 || column > 0 {
      let cell = band.cell(row: row, column: column)
      let number = Int(back[cell])
      let shape = Self.shape(number)
      let start = band.cell(row: row - shape.source, column: column - shape.target)
      beads.append(
        Bead(
          source: row - shape.source..<row, target: column - shape.target..<column,
          confidence: probability(number, endingAt: cell, from: start)))
      row -= shape.source
      column -= shape.target
    }
    return beads.reversed()
  }
}

/// What beads cost beforehand and score, flattened.
private struct ScaledCosts {
  let steps: BeadSteps
  private let scores: [Float]
  private let priors: [Double]
  private let temperature: Double

  init(_ search: BeadSearch, temperature: Double) {
    self.temperature = temperature
    steps = search.steps.scaled(by: temperature)
    scores = search.scores
    priors = search.shapes.map { Double($0) }
  }

  /// The score of the linked bead of a shape that ends at a cell; nil where there is none.
  @inline(__always)
  func score(_ cell: Int, _ number: Int) -> Double? {
    let score = scores[cell * priors.count + number]
    return score > -.infinity ? temperature * (Double(score) + priors[number]) : nil
  }
}

/// The logarithm of the sum of two weights given by their logarithms.
@inline(__always)
private func logSum(_ a: Double, _ b: Double) -> Double {
  let (high, low) = a > b ? (a, b) : (b, a)
  guard low > -.infinity, high - low < 30 else { return high }
  return high + log1p(exp(low - high))
}
