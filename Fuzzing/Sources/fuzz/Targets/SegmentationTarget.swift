import Text

extension FuzzTarget {
  /// A language tag and a text: sentences lie in order, and nothing but white space lies between them.
  static let segmentation = FuzzTarget(name: "segmentation", summary: "a language tag, a zero byte, a text") { bytes in
    let parts = parts(bytes, 2)
    guard let language = Language(tag: parts[0]) else { return }
    let document = Document(text: parts[1])
    var end = 0
    for sentence in Segmenter(language: language).sentences(of: document) {
      require(sentence.lowerBound >= end && !sentence.isEmpty, "sentences overlap")
      let gap = String(decoding: document.bytes[end..<sentence.lowerBound], as: UTF8.self)
      require(gap.unicodeScalars.allSatisfy { isBlank($0) }, "lost: \(gap)")
      end = sentence.upperBound
    }
  }
}

/// White space, a byte order mark or a control character: what a sentence need not hold.
func isBlank(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar.properties.generalCategory == .control
}
