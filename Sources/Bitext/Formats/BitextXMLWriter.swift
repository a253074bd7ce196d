internal import Text

/// A writer of a bitext format in XML.
protocol BitextXMLWriter {
  /// - Parameter fallback: The language of the translation where the document names none.
  init(_ document: BitextDocument, fallback: Language)

  /// The whole file.
  mutating func write() -> String
}

extension BitextXMLWriter {
  static func text(of document: BitextDocument, fallback: Language) -> String {
    var writer = Self(document, fallback: fallback)
    return writer.write()
  }
}
