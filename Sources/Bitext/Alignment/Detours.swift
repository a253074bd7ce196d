/// Stretches where beads leave many sentences of both sides out: the sign that the search looked in the wrong place, as
/// it may where a text omits pages and names that recur elsewhere led it astray.
///
/// What a text omits and what its translation adds seldom stand close together, so in such a stretch every pairing is
/// worth a look.
struct Detours {
  /// A stretch of the grid: the source sentences and the target sentences that are to be tried with each other.
  struct Stretch {
    var source: Range<Int>
    var target: Range<Int>

    var cells: Int { source.count * target.count }
  }

  private(set) var stretches: [Stretch] = []

  /// The sentences in one place that count as many.
  private static let fewestMissing = 5
  /// Linked sentences between two places that are too few to tell that what lies between them is right.
  private static let widestIsland = 40
  /// Sentences around a stretch that are looked at too.
  private static let margin = 5

  static let none = Detours()

  private init() {}

  /// - Parameter budget: The most cells that all stretches may have together; the smallest are kept.
  init(_ beads: [Bead], sourceCount: Int, targetCount: Int, budget: Int) {
    var clusters: [Cluster] = []
    var place = 0
    while place < beads.count {
      var end = place
      while end < beads.count, beads[end].isOneSided { end += 1 }
      if end > place {
        let run = Cluster(beads[place..<end])
        if run.omitted + run.added >= Self.fewestMissing {
          if let last = clusters.last, run.source.lowerBound - last.source.upperBound <= Self.widestIsland {
            clusters[clusters.count - 1].join(run)
          } else {
            clusters.append(run)
          }
        }
      }
      place = end + 1
    }
    let found = clusters.filter { min($0.omitted, $0.added) >= Self.fewestMissing }.map { cluster in
      Stretch(
        source: Self.widened(cluster.source, count: sourceCount),
        target: Self.widened(cluster.target, count: targetCount))
    }
    var left = budget
    for stretch in found.sorted(by: { $0.cells < $1.cells }) where stretch.cells <= left {
      left -= stretch.cells
      stretches.append(stretch)
    }
  }

  private static func widened(_ range: Range<Int>, count: Int) -> Range<Int> {
    max(0, range.lowerBound - margin)..<min(count, range.upperBound + margin)
  }

  /// Sentences without a counterpart that stand close together.
  private struct Cluster {
    var source: Range<Int>
    var target: Range<Int>
    var omitted: Int
    var added: Int

    init(_ beads: ArraySlice<Bead>) {
      let (first, last) = (beads[beads.startIndex], beads[beads.endIndex - 1])
      source = first.source.lowerBound..<last.source.upperBound
      target = first.target.lowerBound..<last.target.upperBound
      omitted = source.count
      added = target.count
    }

    mutating func join(_ next: Cluster) {
      source = source.lowerBound..<next.source.upperBound
      target = target.lowerBound..<next.target.upperBound
      omitted += next.omitted
      added += next.added
    }
  }
}

extension Bead {
  fileprivate var isOneSided: Bool { source.isEmpty || target.isEmpty }
}
