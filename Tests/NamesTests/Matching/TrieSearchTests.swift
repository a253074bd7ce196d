import TestSupport
import Testing

@testable import Names

/// What a search of many words at once finds is held to what comparing them one by one finds.
@Suite("Comparing a word with many at once")
struct TrieSearchTests {
  private let inventory: SoundInventory
  private let sounds: SoundCosts
  private let words: [NameWord]

  init() throws {
    inventory = try SoundInventory.embedded.get()
    sounds = SoundCosts(inventory)
    let reader = try NameReader()
    var random = SeededGenerator(seed: 23)
    words = try (0..<160).map { number throws in
      try reader.read(number % 8 == 0 ? random.name() : random.spelling())
    }.filter { !$0.outline.isEmpty && $0.outline.nodeCount < 200 }
  }

  @Test("Halves together find every word below the limit, at its cost", arguments: [40, 70, 110, 180])
  func halves(limit: Int32) throws {
    var rows = WordHalves.Rows()
    for word in words { rows.add(word.outline) }
    let halves = WordHalves(rows, 0..<UInt32(words.count))
    let (aligner, search) = (OutlineAligner(sounds), TrieSearch())
    // Every third word, as places.
    let some = halves.words.indices.filter { halves.words[$0] % 3 == 0 }.map { UInt32($0) }
    var count = 0
    for word in words.prefix(60) {
      guard let sought = TrieSearch.Sought(word.outline, inventory, sounds, below: limit) else { continue }
      var expected: [UInt32: Int32] = [:]
      for (number, other) in words.enumerated() {
        expected[UInt32(number)] = aligner.cost(word.outline, other.outline, below: limit)
      }
      var found: [UInt32: Int32] = [:]
      search.words(of: halves, rows, near: sought) { found[$0] = $1 }
      #expect(found == expected, "\(word.text)")
      found = [:]
      search.words(of: halves, at: some, rows, near: sought) { found[$0] = $1 }
      #expect(found == expected.filter { $0.key % 3 == 0 }, "\(word.text)")
      count += expected.count
    }
    #expect(count > 60)
  }

  @Test("A profile costs what its outline costs", arguments: [30, 94, 254])
  func profiles(limit: Int32) throws {
    let (single, aligner) = (OutlineAligner(sounds), ProfileAligner())
    var count = 0
    for word in words.prefix(40) {
      for outline in [word.outline] + word.variants.prefix(4).map(\.outline) {
        guard let profile = WordProfile(outline, sounds, below: 254) else { continue }
        for other in words {
          let expected = single.cost(outline, other.outline, below: limit)
          #expect(aligner.cost(profile, other.outline, below: limit) == expected, "\(word.text) | \(other.text)")
          count += expected == nil ? 0 : 1
        }
      }
    }
    #expect(count > 100)
  }

  @Test("Neither a census nor the sounds at the edges lie above the cost", arguments: [true, false])
  func bounds(isCensus: Bool) throws {
    let aligner = OutlineAligner(sounds)
    let distance = { (word: NameWord, other: NameWord) in
      isCensus ? word.census.distance(to: other.census) : word.edges.distance(to: other.edges, sounds)
    }
    var told = 0
    for word in words {
      for other in words {
        let bound = distance(word, other)
        #expect(bound == distance(other, word))
        guard bound > 0 else { continue }
        told += 1
        #expect(aligner.cost(word.outline, other.outline, below: bound) == nil, "\(word.text) | \(other.text)")
      }
    }
    #expect(told > 1_000)
  }

  @Test("A word that is no name has no profile")
  func profile() throws {
    let long = try NameReader().read(String(repeating: "ab", count: 200))
    #expect(WordProfile(long.outline, sounds, below: 100) == nil)
    let word = try #require(words.first)
    #expect(WordProfile(word.outline, sounds, below: 255) == nil)
  }
}

extension SeededGenerator {
  /// A family name of some origin in a spelling of some kind, now and then with a letter changed or left out.
  fileprivate mutating func spelling() -> String {
    let stems = [
      "Зинов", "Петр", "Щербак", "Хрущ", "Sinow", "Schtscherbak", "Kovač", "Γεωργ", "შევარდ", "Müll", "Nguy", "Ibrah",
    ]
    let endings = [
      "ьев", "ов", "ёв", "енко", "jew", "iew", "ow", "enko", "ić", "ίου", "ნაძე", "er", "ễn", "im", "owski",
    ]
    var letters = Array(
      stems[Int.random(in: 0..<stems.count, using: &self)] + endings[Int.random(in: 0..<endings.count, using: &self)])
    switch Int.random(in: 0..<5, using: &self) {
    case 0: letters.remove(at: Int.random(in: 0..<letters.count, using: &self))
    case 1: letters.insert("h", at: Int.random(in: 0...letters.count, using: &self))
    case 2: letters[Int.random(in: 0..<letters.count, using: &self)] = "e"
    default: break
    }
    return String(letters)
  }
}
