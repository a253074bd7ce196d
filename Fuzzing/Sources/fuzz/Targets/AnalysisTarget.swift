import Morphology

extension FuzzTarget {
  private static let morphology = made { try GermanMorphology() }

  /// A word: its analyses, and its parts as a compound.
  static let analysis = FuzzTarget(name: "analysis", summary: "a German word") { bytes in
    let word = String(decoding: bytes, as: UTF8.self)
    _ = morphology.analyses(of: word)
    require(!morphology.decomposition(of: word).parts.isEmpty, "a word without parts")
  }
}
