/// Which codes of a text open and close pairs, and which pairs nest.
struct CodePairs {
  /// The number of the pair, from one in order of the opening codes, by the place of either end.
  private var numbers: [Int: Int] = [:]
  private var crossing: Set<Int> = []

  init(_ pieces: [InlineText.Piece]) {
    // The places of codes that are open, in order; those that were closed since are taken off when they come to the top.
    var open: [Int] = []
    var isClosed = Array(repeating: false, count: pieces.count)
    var places: [String: [Int]] = [:]
    var count = 0
    for (place, piece) in pieces.enumerated() {
      guard case .code(let code) = piece, !code.isIsolated, code.kind != .placeholder else { continue }
      let key = "\(code.role) \(code.id)"
      if code.kind == .opening {
        open.append(place)
        places[key, default: []].append(place)
        continue
      }
      guard let start = places[key]?.popLast() else { continue }
      count += 1
      numbers[start] = count
      numbers[place] = count
      while let top = open.last, isClosed[top] { open.removeLast() }
      // What opened in between and is still open crosses this pair.
      if open.last != start {
        crossing.insert(start)
        crossing.insert(place)
      }
      isClosed[start] = true
    }
  }

  /// The number of the pair that a code opens or closes; nil where its other end is missing.
  func number(at place: Int) -> Int? { numbers[place] }

  /// Whether the pair of a code is complete and every pair lies wholly inside it or wholly outside.
  func isNested(_ place: Int) -> Bool { numbers[place] != nil && !crossing.contains(place) }
}
