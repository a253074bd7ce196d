public import Text

extension Glossary {
  /// The renderings that the user's own glossaries give to names; the first glossary has priority.
  ///
  /// - Parameters:
  ///   - glossaries: In the order of their priority; those of the program are passed over.
  ///   - source: The language of the spellings.
  ///   - target: The language of the renderings.
  ///   - includingUnmarked: Whether a concept without part of speech is a name too, as in a file that holds names only.
  /// - Returns: The targets by the spelling in the source language, preferred first.
  public static func nameRenderings(
    in glossaries: [Glossary], from source: Language, to target: Language, includingUnmarked: Bool = false
  ) -> [String: [String]] {
    var renderings: [String: [String]] = [:]
    for concept in glossaries.lazy.filter({ !$0.isEmbedded }).flatMap(\.concepts)
    where concept.partOfSpeech == .name || includingUnmarked && concept.partOfSpeech == nil {
      let targets = concept.targets(in: target)
      for term in concept.terms(in: source) where renderings[term] == nil { renderings[term] = targets }
    }
    return renderings
  }
}
