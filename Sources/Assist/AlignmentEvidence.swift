public import Bitext
internal import Names
internal import Quantities
internal import Terminology
public import Text

/// What names, terms and numbers say about which words of a document and of its translation stand for each other.
struct AlignmentEvidence {
  private(set) var links: [Aligner.WordLink] = []
  private var known: Set<Aligner.WordLink> = []

  /// Words of fewer letters are mostly articles and prepositions.
  private static let leastLetters = 4

  /// A name as the source spells it and as the translation may: word for word from the last, which all have.
  mutating func addName(_ spelling: String, renderings: [String]) {
    let source = words(of: spelling)
    for rendering in renderings {
      for (one, other) in zip(source.reversed(), words(of: rendering).reversed()) { add(one, other) }
    }
  }

  /// A term as the source writes it and those that may translate it: every word of the one with every word of the other.
  mutating func addTerm(_ spelling: String, targets: [String]) {
    let source = words(of: spelling).filter { $0.count >= Self.leastLetters }
    for target in targets {
      for other in words(of: target) where other.count >= Self.leastLetters {
        for one in source { add(one, other) }
      }
    }
  }

  mutating func add(_ source: String, _ target: String) {
    let link = Aligner.WordLink(source: source, target: target)
    if source != target, known.insert(link).inserted { links.append(link) }
  }

  private func words(of phrase: String) -> [String] {
    phrase.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }.map(String.init)
  }
}

extension Reading {
  /// What the names, terms and numbers of the document say about the words of its translation.
  ///
  /// - Parameter quantities: The numbers of the translation: how each is written, and its value's keys.
  func wordLinks(quantities: WrittenQuantities) -> [Aligner.WordLink] {
    var evidence = AlignmentEvidence()
    for entity in names.entities {
      let renderings = [entity.rendering.text] + entity.rendering.alternatives
      for spelling in Set(entity.mentions.map { names.mentions[$0].base }).sorted() {
        evidence.addName(spelling, renderings: renderings)
      }
    }
    for hit in hits { evidence.addTerm(document.text(hit.range), targets: hit.targets) }
    for quantity in self.quantities {
      guard let written = WrittenQuantities.word(document.text(quantity.range)) else { continue }
      for key in quantity.value.keys {
        for other in quantities.words[key] ?? [] { evidence.add(written, other) }
      }
    }
    return evidence.links
  }
}

/// Numbers of a text that are written as one word, by their values: `12` and `twelve`, `19.30` and `7.30`.
struct WrittenQuantities {
  private(set) var words: [String: Set<String>] = [:]

  init(_ texts: some Sequence<String>, language: Language) {
    let finder = QuantityFinder(language: language)
    for text in texts {
      let document = Document(text: text)
      for line in document.lines {
        for quantity in finder.quantities(of: document, in: line) {
          guard let word = Self.word(document.text(quantity.range)) else { continue }
          for key in quantity.value.keys { words[key, default: []].insert(word) }
        }
      }
    }
  }

  /// The word that a quantity is, or begins with where it is a number with its unit; nil for a longer one, whose words
  /// have values of their own.
  static func word(_ text: String) -> String? {
    let words = text.split(separator: " ")
    guard let first = words.first, words.count == 1 || first.utf8.first.map({ (0x30...0x39).contains($0) }) ?? false
    else { return nil }
    return String(first)
  }
}

extension Assistant {
  /// What names, terms, numbers and paragraphs say about which sentences of two texts belong together.
  ///
  /// - Parameters:
  ///   - document: The source.
  ///   - sources: Its sentences.
  ///   - targets: The sentences of the translation.
  public func alignmentEvidence(
    of document: Document, sources: [SentenceUnit], targets: [SentenceUnit]
  ) -> Aligner.Evidence {
    var evidence = Aligner.Evidence(paragraphsOf: sources, and: targets)
    evidence.links = read(document, sentences: sources.map(\.range))
      .wordLinks(quantities: WrittenQuantities(targets.lazy.map(\.text), language: target))
    return evidence
  }
}
