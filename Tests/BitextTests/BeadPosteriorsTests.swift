import Testing

@testable import Bitext

@Suite("Probabilities of beads")
struct BeadPosteriorsTests {
  @Test("Texts of any length: sums of many thousand scores still tell one bead from another")
  func long() {
    let count = 4_000
    let diagonal = (0..<count).map { Bead(source: $0..<$0 + 1, target: $0..<$0 + 1, confidence: 1) }
    let band = SearchBand(
      path: AlignmentPath(beads: diagonal, sourceCount: count, targetCount: count), targetCount: count,
      halfWidths: Array(repeating: 2, count: count + 1), detours: .none,
      constraints: SearchConstraints(.none, sourceCount: count, targetCount: count))
    let shapes = BeadShape.linked.count
    var scores = [Float](repeating: -.infinity, count: band.cells * shapes)
    for row in 1...count {
      for column in band.columns(row) where column > 0 && band.contains(row: row - 1, column: column - 1) {
        scores[band.cell(row: row, column: column) * shapes] = row == column ? 3_000 : 2_999
      }
    }
    let priors = SearchPriors(AlignerParameters())
    let search = BeadSearch(
      band: band, scores: scores, shapes: priors.shapes, steps: priors.steps(AlignerParameters()))
    let beads = BeadPosteriors(search, temperature: 0.6).mostCertainPath()
    #expect(beads.map(\.target) == diagonal.map(\.target))
    #expect(beads.allSatisfy { $0.confidence > 0.99 })
  }

  @Test("What either side leaves out between two beads is one way, the source's first")
  func order() {
    let source = ["Der Brief kam am 3. Mai 1911 an.", "Niemand las ihn.", "1912 brannte das Archiv."]
    let target = ["The letter arrived on 3 May 1911.", "xyzzy plugh 77 88 99 quux", "In 1912 the archive burned."]
    let kinds = Aligner().align(source, target).beads.map(\.kind)
    #expect(kinds.first == .one && kinds.last == .one)
    #expect(!kinds.contains(.added) || kinds.firstIndex(of: .omitted) ?? 0 < kinds.firstIndex(of: .added) ?? 9)
  }
}
