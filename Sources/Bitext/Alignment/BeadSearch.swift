/// What a search for beads goes by: a band whose linked beads have scores, and what every bead costs beforehand.
struct BeadSearch {
  let band: SearchBand
  /// For each cell and shape, of the linked bead that ends there.
  let scores: [Float]
  let priors: SearchPriors
  /// The scores of an unlinked sentence after a linked bead, and after an unlinked sentence.
  let nullCost: Float
  let nullExtensionCost: Float
}
