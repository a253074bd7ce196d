import Foundation
import Names
import Testing
import Text

/// German sentences of our own with the names in them: `Texts/de.txt`.
@Suite("Names in German sentences of news, reviews, history and sports")
struct GermanTextsTests {
  enum Mark: Character {
    case name = "["
    case timeOrMoney = "{"
  }

  struct Sentence {
    var text = ""
    /// UTF-8 bytes of the text.
    var marks: [(range: Range<Int>, mark: Mark)] = []

    init(_ line: Substring) {
      var open: (start: Int, mark: Mark)?
      for character in line {
        if let mark = Mark(rawValue: character) {
          open = (text.utf8.count, mark)
        } else if character == "]" || character == "}", let (start, mark) = open {
          marks.append((start..<text.utf8.count, mark))
          open = nil
        } else {
          text.append(character)
        }
      }
    }

    func mark(of range: Range<Int>) -> Mark? { marks.first { $0.range.overlaps(range) }?.mark }
  }

  static func sentences() throws -> [Sentence] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Texts")
    let lines = try String(contentsOf: folder.appending(path: "de.txt"), encoding: .utf8)
    return lines.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(Sentence.init)
  }

  /// Counts capitalized words, as treebanks do.
  @Test("F1 by words", arguments: [(Mark.name, 0.93), (.timeOrMoney, 0.92)])
  func figures(mark: Mark, least: Double) throws {
    let sentences = try Self.sentences()
    let finder = try MentionFinderTests.finder.get()
    let document = Document(text: sentences.map { $0.text + "\n" }.joined())
    let mentions = finder.mentions(in: document, including: [.calendar, .currency])
    let tokenizer = Tokenizer()
    var (right, found, expected) = (0.0, 0.0, 0.0)
    for (sentence, line) in zip(sentences, document.lines) {
      for token in tokenizer.tokens(of: document, in: line)
      where token.kind == .word && document.text(token.range).first?.isUppercase == true {
        let mention = mentions.first { $0.range.overlaps(token.range) }
        let isFound = mention.map { ([.calendar, .currency].contains($0.kind)) == (mark == .timeOrMoney) } ?? false
        let start = token.range.lowerBound - line.lowerBound
        let isExpected = sentence.mark(of: start..<start + token.range.count) == mark
        if isFound { found += 1 }
        if isExpected { expected += 1 }
        if isFound, isExpected { right += 1 }
      }
    }
    let figure = 2 * right / (found + expected)
    #expect(figure >= least, "F1 \(figure): precision \(right / found), recall \(right / expected)")
  }
}
