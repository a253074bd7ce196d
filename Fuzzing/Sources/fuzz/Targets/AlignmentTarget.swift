import Bitext

extension FuzzTarget {
  /// Two texts, a sentence a line: beads hold every sentence once and in order.
  static let alignment = FuzzTarget(name: "alignment", summary: "two texts of lines, parted by a zero byte") { bytes in
    let sides = parts(bytes, 2).map { $0.split(separator: "\n").map(String.init) }
    let alignment = Aligner().align(sides[0], sides[1])
    var place = (source: 0, target: 0)
    for bead in alignment.beads {
      require(bead.source.lowerBound == place.source && bead.target.lowerBound == place.target, "out of order")
      require((0...1).contains(bead.confidence), "a confidence out of bounds")
      place = (bead.source.upperBound, bead.target.upperBound)
    }
    require(place == (sides[0].count, sides[1].count), "sentences are lost")
  }
}
