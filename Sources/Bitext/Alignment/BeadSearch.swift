/// What a search for beads goes by: a band whose linked beads have scores, and what every bead costs beforehand.
struct BeadSearch {
  let band: SearchBand
  /// For each cell and shape, of the linked bead that ends there.
  let scores: [Float]
  /// What each shape costs, in the order of ``BeadShape/linked``.
  let shapes: [Float]
  let steps: BeadSteps
}

/// What it costs to go on from one bead to the next: logarithms.
///
/// Sentences that either side leaves out between two linked beads come in one order, the source's first, so that no way
/// is counted twice.
struct BeadSteps {
  /// From a linked bead to another.
  var staying = 0.0
  /// From a linked bead to a source sentence that the target omits, and to another one after it.
  var omitting = 0.0
  var omittingMore = 0.0
  /// From a linked bead to a target sentence that was added, and to another one after it.
  var adding = 0.0
  var addingMore = 0.0
  /// From an omitted to an added sentence.
  var switching = 0.0
  /// From an unlinked sentence back to a linked bead.
  var closingOmission = 0.0
  var closingAddition = 0.0

  func scaled(by factor: Double) -> BeadSteps {
    BeadSteps(
      staying: staying * factor, omitting: omitting * factor, omittingMore: omittingMore * factor,
      adding: adding * factor, addingMore: addingMore * factor, switching: switching * factor,
      closingOmission: closingOmission * factor, closingAddition: closingAddition * factor)
  }
}
