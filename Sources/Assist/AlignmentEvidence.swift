public import Bitext
internal import Names
internal import Terminology
public import Text

/// What names, terms and numbers say about which sentences belong together: a sentence of the target that holds the
/// rendering of a name shares the name's number with the source sentences that mention it.
struct AlignmentEvidence {
  private(set) var evidence: Aligner.Evidence
  private let sentencesOfStem: [String: [Int]]
  private var count = 0

  /// - Parameter targets: The sentences of the translation.
  init(sourceCount: Int, targets: [String]) {
    evidence = Aligner.Evidence(
      source: Array(repeating: [], count: sourceCount), target: Array(repeating: [], count: targets.count))
    var sentencesOfStem: [String: [Int]] = [:]
    for (place, target) in targets.enumerated() {
      let document = Document(text: target)
      for token in Tokenizer().tokens(of: document, in: 0..<document.bytes.count) where token.kind == .word {
        let stem = Self.stem(document.text(token.range))
        if sentencesOfStem[stem]?.last != place { sentencesOfStem[stem, default: []].append(place) }
      }
    }
    self.sentencesOfStem = sentencesOfStem
  }

  /// Adds a subject that source sentences mention and that the target may write in these ways.
  ///
  /// The aligner sees by itself where a word begins alike in both languages; and words that one side has far oftener
  /// than the other mean something else too.
  ///
  /// - Parameter spelling: The subject as the source writes it.
  mutating func add(sentences: [Int], renderings: [String], spelling: String) {
    let start = Self.lastWord(spelling).map { Self.stem($0).prefix(Self.sharedLetters) }
    let words = renderings.compactMap(Self.lastWord).map(Self.stem).filter {
      $0.prefix(Self.sharedLetters) != start
    }
    let found = Set(words.flatMap { sentencesOfStem[$0] ?? [] })
    let mentioning = Set(sentences)
    guard !found.isEmpty, !mentioning.isEmpty,
      max(found.count, mentioning.count) <= 2 * min(found.count, mentioning.count)
    else { return }
    count += 1
    evidence.labels[count] = spelling
    for sentence in mentioning { evidence.source[sentence].append(count) }
    for sentence in found { evidence.target[sentence].append(count) }
  }

  private static let sharedLetters = 4

  private static func lastWord(_ name: String) -> String? {
    name.split(whereSeparator: { $0 == " " || $0 == "-" }).last.map(String.init)
  }

  /// Enough of a word to know its inflected forms by.
  private static func stem(_ word: String) -> String { String(word.lowercased().prefix(6)) }
}

extension Reading {
  /// What the names and terms of the document say about the sentences of its translation.
  func alignmentEvidence(targets: [String]) -> Aligner.Evidence {
    var evidence = AlignmentEvidence(sourceCount: sentences.count, targets: targets)
    for entity in names.entities {
      evidence.add(
        sentences: entity.mentions.compactMap { sentence(of: names.mentions[$0].range) },
        renderings: [entity.rendering.text] + entity.rendering.alternatives,
        spelling: entity.mentions.first.map { names.mentions[$0].base } ?? entity.rendering.text)
    }
    let terms = Dictionary(grouping: hits, by: \.concept)
    for hit in hits {
      guard let same = terms[hit.concept], same.first?.range == hit.range else { continue }
      evidence.add(
        sentences: same.compactMap { sentence(of: $0.range) }, renderings: hit.targets,
        spelling: document.text(hit.range))
    }
    return evidence.evidence
  }
}

extension Assistant {
  /// What names, terms and paragraphs say about which sentences of two texts belong together.
  ///
  /// - Parameters:
  ///   - document: The source.
  ///   - sources: Its sentences.
  ///   - targets: The sentences of the translation.
  public func alignmentEvidence(
    of document: Document, sources: [SentenceUnit], targets: [SentenceUnit]
  ) -> Aligner.Evidence {
    let found = read(document, sentences: sources.map(\.range)).alignmentEvidence(targets: targets.map(\.text))
    var evidence = Aligner.Evidence(paragraphsOf: sources, and: targets)
    (evidence.source, evidence.target, evidence.labels) = (found.source, found.target, found.labels)
    return evidence
  }
}
