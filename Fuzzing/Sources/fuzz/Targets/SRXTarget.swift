import Text

extension FuzzTarget {
  /// Segmentation rules and a text: sentences lie in order and lose nothing, or the file is refused with its place.
  static let srx = FuzzTarget(name: "srx", summary: "an SRX file, a zero byte, a text") { bytes in
    let parts = parts(bytes, 2)
    let document = Document(text: parts[1])
    do throws(SRXError) {
      let rules = try SRXRules(bytes: Array(parts[0].utf8), file: "f")
      for language in [Language.german, .english] {
        var end = 0
        for sentence in try SRXSegmenter(rules, language: language).sentences(of: document) {
          require(sentence.lowerBound >= end && !sentence.isEmpty, "sentences overlap")
          let gap = String(decoding: document.bytes[end..<sentence.lowerBound], as: UTF8.self)
          require(gap.unicodeScalars.allSatisfy { isBlank($0) }, "lost: \(gap)")
          end = sentence.upperBound
        }
      }
    } catch {
      require(error.description.hasPrefix("f:"), "no place: \(error)")
    }
  }
}
