internal import Bitext
internal import Text

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
  mutating func add(sentences: [Int], renderings: [String]) {
    let words = renderings.compactMap { $0.split(whereSeparator: { $0 == " " || $0 == "-" }).last }
    let found = Set(words.flatMap { sentencesOfStem[Self.stem(String($0))] ?? [] })
    guard !found.isEmpty, !sentences.isEmpty else { return }
    count += 1
    for sentence in Set(sentences) { evidence.source[sentence].append(count) }
    for sentence in found { evidence.target[sentence].append(count) }
  }

  /// Enough of a word to know its inflected forms by.
  private static func stem(_ word: String) -> String { String(word.lowercased().prefix(6)) }
}
