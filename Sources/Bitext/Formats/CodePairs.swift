/// Which codes of a text open and close pairs, and which pairs nest.
struct CodePairs {
  /// The number of the pair, from one in order of the opening codes, by the place of either end.
  private var numbers: [Int: Int] = [:]
  private var crossing: Set<Int> = []

  init(_ pieces: [InlineText.Piece]) {
    var open: [(place: Int, code: InlineCode)] = []
    var count = 0
    for (place, piece) in pieces.enumerated() {
      guard case .code(let code) = piece, !code.isIsolated, code.kind != .placeholder else { continue }
      if code.kind == .opening {
        open.append((place, code))
        continue
      }
      guard let start = open.lastIndex(where: { $0.code.id == code.id && $0.code.role == code.role }) else { continue }
      count += 1
      numbers[open[start].place] = count
      numbers[place] = count
      // What opened in between and is still open crosses this pair.
      if start < open.count - 1 {
        crossing.insert(open[start].place)
        crossing.insert(place)
      }
      open.remove(at: start)
    }
  }

  /// The number of the pair that a code opens or closes; nil where its other end is missing.
  func number(at place: Int) -> Int? { numbers[place] }

  /// Whether the pair of a code is complete and every pair lies wholly inside it or wholly outside.
  func isNested(_ place: Int) -> Bool { numbers[place] != nil && !crossing.contains(place) }
}
