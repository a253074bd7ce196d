/// Writes concepts as bytes: numbers in groups of seven bits, strings behind their length.
struct ConceptEncoder {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ concept: Concept) {
    append(concept.line)
    append(concept.domain)
    append(concept.note)
    append(concept.sections.count)
    for section in concept.sections {
      append(section.tag)
      append(section.terms.count)
      for term in section.terms {
        append(term.text)
        // Zero where the term has its concept's.
        append(term.status.flatMap { Concept.Status.allCases.firstIndex(of: $0) }.map { $0 + 1 } ?? 0)
      }
    }
    append(concept.examples.count)
    for example in concept.examples {
      append(example.texts.count)
      // Sorted, so that the same dictionary gives the same file.
      for (tag, text) in example.texts.sorted(by: { $0.key < $1.key }) {
        append(tag)
        append(text)
      }
    }
  }

  private mutating func append(_ number: Int) {
    var rest = UInt64(max(number, 0))
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  private mutating func append(_ text: String) {
    append(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }
}

/// Reads what ``ConceptEncoder`` wrote. Bytes that mean nothing give empty strings and never an error.
struct ConceptDecoder {
  let bytes: UnsafeRawBufferPointer
  private var place = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  mutating func concept(traits: ConceptTraits) -> Concept {
    let line = number()
    let domain = string()
    let note = string()
    let sections = (0..<count()).map { _ in
      let tag = string()
      return LanguageSection(tag: tag, terms: (0..<count()).map { _ in term() })
    }
    let examples = (0..<count()).map { _ in
      var texts: [String: String] = [:]
      for _ in 0..<count() {
        let tag = string()
        texts[tag] = string()
      }
      return Concept.Example(texts: texts)
    }
    var concept = Concept(
      sections: sections, partOfSpeech: traits.partOfSpeech, domain: domain, status: traits.status,
      isExact: traits.isExact,
      note: note, line: line, examples: examples)
    concept.findsParticiples = traits.findsParticiples
    return concept
  }

  private mutating func term() -> Term {
    let text = string()
    let status = number() - 1
    return Term(text, status: Concept.Status.allCases.indices.contains(status) ? Concept.Status.allCases[status] : nil)
  }

  private mutating func number() -> Int {
    var number = 0
    var shift = 0
    while place < bytes.count, shift < 56 {
      let byte = bytes[place]
      place += 1
      number |= Int(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return number
  }

  /// A number of things that follow, each of a byte at least.
  private mutating func count() -> Int { min(number(), bytes.count - place) }

  private mutating func string() -> String {
    let count = self.count()
    defer { place += count }
    return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[place..<place + count]), as: UTF8.self)
  }
}
