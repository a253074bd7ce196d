import TestSupport
import Testing

@testable import Morphology

@Suite("Letters and tables of words")
struct WordTests {
  @Test(
    "Capitals of first letters",
    arguments: [
      ("haus", "Haus"), ("über", "Über"), ("ärzte", "Ärzte"), ("ß", "ß"), ("×2", "×2"), ("÷2", "÷2"), ("ÿ", "ÿ"),
      ("1.", "1."), ("[", "["), ("", ""), ("жук", "жук"),
    ])
  func capitals(small: String, capital: String) {
    small.withLetters { letters in
      letters.withCapital { #expect($0.string == capital) }
      letters.withSmallFirst { #expect($0.string == small) }
    }
  }

  @Test("Pieces are put together, and compared without that")
  func pieces() {
    let joined = JoinedLetters("H", "äu", "s", "er", "n")
    #expect(joined == "Häusern")
    #expect(!(joined == "Häuser"))
    #expect(joined.last == UInt8(ascii: "n"))
    #expect(joined.rest(of: "Häusernot")?.string == "ot")
    #expect(joined.rest(of: "Haus") == nil)
    #expect(Letters.join("Häus", "er", "n") { $0.string } == "Häusern")
    #expect(Letters.join("", "") { $0.string } == "")
  }

  @Test("A list has its words, not their beginnings or ends")
  func list() {
    let list = WordList(["ging", "gegangen", ""])
    for word: Letters in ["ging", "gegangen"] { #expect(list.contains(word)) }
    for word: Letters in ["gin", "ing", "gegangeng", "x"] { #expect(!list.contains(word)) }
  }

  @Test("A map of words answers as a dictionary does")
  func map() {
    var generator = SeededGenerator(seed: 11)
    var map = WordMap<Int>()
    var known: [String: Int] = [:]
    for number in 0..<3_000 {
      let length = Int.random(in: 0...6, using: &generator)
      let word = String((0..<length).map { _ in "abcdäß".randomElement(using: &generator) ?? "a" })
      map.update(word, initial: 0) { $0 += number }
      known[word, default: 0] += number
    }
    for (word, value) in known { word.withLetters { #expect(map[$0] == value) } }
    #expect(map.values.count == known.count)
    for word: Letters in ["abcdabcd", "x", "abx"] { #expect(map[word] == nil) }
  }
}
