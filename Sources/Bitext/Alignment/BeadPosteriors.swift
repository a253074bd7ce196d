internal import Glibc

/// The probability of every bead of a band, by the forward-backward algorithm over all paths.
struct BeadPosteriors {
  private let search: BeadSearch
  private let temperature: Float
  /// For each cell and state the logarithm of the weight of all paths to it, and from it.
  private var before: [Float]
  private var after: [Float]
  private let total: Float

  private static let shapes = BeadShape.linked

  init(_ search: BeadSearch, temperature: Float) {
    self.search = search
    self.temperature = temperature
    let band = search.band
    before = Array(repeating: -.infinity, count: band.cells * 2)
    after = before
    before[0] = 0
    for row in 0..<band.lower.count {
      for column in band.columns(row) where row > 0 || column > 0 {
        Self.sumBefore(row, column, search, temperature, &before)
      }
    }
    let last = (band.cells - 1) * 2
    after[last] = 0
    after[last + 1] = 0
    for row in (0..<band.lower.count).reversed() {
      for column in band.columns(row).reversed() {
        Self.spreadAfter(row, column, search, temperature, &after)
      }
    }
    total = Self.logSum(before[last], before[last + 1])
  }

  private static func sumBefore(
    _ row: Int, _ column: Int, _ search: BeadSearch, _ temperature: Float, _ before: inout [Float]
  ) {
    let band = search.band
    let cell = band.cell(row: row, column: column)
    var linked = -Float.infinity
    for (number, shape) in shapes.enumerated() {
      let score = search.scores[cell * shapes.count + number] + search.priors.shapes[number]
      guard score > -.infinity else { continue }
      let from = band.cell(row: row - shape.source, column: column - shape.target) * 2
      let way = logSum(
        before[from] + temperature * search.priors.staying,
        before[from + 1] + temperature * search.priors.closing)
      linked = logSum(linked, way + temperature * score)
    }
    var unlinked = -Float.infinity
    for (row, column) in [(row - 1, column), (row, column - 1)]
    where column >= 0 && band.contains(row: row, column: column) {
      let from = band.cell(row: row, column: column) * 2
      let way = logSum(
        before[from] + temperature * (search.priors.opening + search.nullCost),
        before[from + 1] + temperature * (search.priors.extending + search.nullExtensionCost))
      unlinked = logSum(unlinked, way)
    }
    before[cell * 2] = linked
    before[cell * 2 + 1] = unlinked
  }

  /// Adds what follows a cell to the cells that its beads begin at.
  private static func spreadAfter(
    _ row: Int, _ column: Int, _ search: BeadSearch, _ temperature: Float, _ after: inout [Float]
  ) {
    let band = search.band
    let cell = band.cell(row: row, column: column)
    let (linked, unlinked) = (after[cell * 2], after[cell * 2 + 1])
    for (number, shape) in shapes.enumerated() {
      let score = search.scores[cell * shapes.count + number] + search.priors.shapes[number]
      guard score > -.infinity else { continue }
      let from = band.cell(row: row - shape.source, column: column - shape.target) * 2
      let way = linked + temperature * score
      after[from] = logSum(after[from], way + temperature * search.priors.staying)
      after[from + 1] = logSum(after[from + 1], way + temperature * search.priors.closing)
    }
    for (row, column) in [(row - 1, column), (row, column - 1)]
    where column >= 0 && band.contains(row: row, column: column) {
      let from = band.cell(row: row, column: column) * 2
      after[from] = logSum(
        after[from], unlinked + temperature * (search.priors.opening + search.nullCost))
      after[from + 1] = logSum(
        after[from + 1],
        unlinked + temperature * (search.priors.extending + search.nullExtensionCost))
    }
  }

  private static func logSum(_ a: Float, _ b: Float) -> Float {
    let (high, low) = a > b ? (a, b) : (b, a)
    guard low > -.infinity, high - low < 16 else { return high }
    return high + log1pf(expf(low - high))
  }

  /// The probability of a bead of the band.
  func probability(_ source: Range<Int>, _ target: Range<Int>) -> Double {
    let band = search.band
    guard band.contains(row: source.upperBound, column: target.upperBound),
      band.contains(row: source.lowerBound, column: target.lowerBound)
    else { return 0 }
    let from = band.cell(row: source.lowerBound, column: target.lowerBound) * 2
    let cell = band.cell(row: source.upperBound, column: target.upperBound)
    let priors = search.priors
    if source.isEmpty || target.isEmpty {
      let way = Self.logSum(
        before[from] + temperature * (priors.opening + search.nullCost),
        before[from + 1] + temperature * (priors.extending + search.nullExtensionCost))
      return Double(min(1, expf(way + after[cell * 2 + 1] - total)))
    }
    let shape = BeadShape(source: source.count, target: target.count)
    guard let number = Self.shapes.firstIndex(of: shape) else { return 0 }
    return linked(cell, number, from)
  }

  private func linked(_ cell: Int, _ number: Int, _ from: Int) -> Double {
    let priors = search.priors
    let score = search.scores[cell * Self.shapes.count + number] + priors.shapes[number]
    guard score > -.infinity else { return 0 }
    let way = Self.logSum(
      before[from] + temperature * priors.staying, before[from + 1] + temperature * priors.closing)
    return Double(min(1, expf(way + temperature * score + after[cell * 2] - total)))
  }

  /// The beads under which most sentences are expected to stand rightly: fewer wrong ones than the most probable path
  /// has.
  func mostCertainPath() -> [Bead] {
    let band = search.band
    var best = [Float](repeating: -.infinity, count: band.cells)
    var back = [UInt8](repeating: 0, count: band.cells)
    best[0] = 0
    for row in 0..<band.lower.count {
      for column in band.columns(row) where row > 0 || column > 0 {
        let cell = band.cell(row: row, column: column)
        for number in 0..<Self.shapes.count + 2 {
          let shape = Self.shape(number)
          guard column >= shape.target,
            band.contains(row: row - shape.source, column: column - shape.target)
          else { continue }
          let start = band.cell(row: row - shape.source, column: column - shape.target)
          let gain = probability(
            row - shape.source..<row, column - shape.target..<column)
          let total = best[start] + Float(gain) * Float(shape.source + shape.target)
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
    var row = search.band.lower.count - 1
    var column = Int(search.band.upper[row])
    var beads: [Bead] = []
    while row > 0 || column > 0 {
      let shape = Self.shape(Int(back[search.band.cell(row: row, column: column)]))
      let source = row - shape.source..<row
      let target = column - shape.target..<column
      beads.append(
        Bead(source: source, target: target, confidence: probability(source, target)))
      row -= shape.source
      column -= shape.target
    }
    return beads.reversed()
  }
}
