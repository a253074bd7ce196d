import Foundation
import Morphology

/// German text of invented sentences: function words at every turn, nouns, verbs and adjectives of the lexicon in all
/// their forms, a quarter of the vocabulary compounds, each word as frequent as Zipf's law has it. Eight megabytes hold
/// some 52,000 different words; newspapers have more.
struct GermanText {
  /// Dictionary forms, and compounds that no dictionary has.
  let terms: [String]
  let text: String

  init(megabytes: Int) throws {
    var random = SplitMix(state: 17)
    let morphology = try GermanMorphology()
    let nouns = try Self.column("nouns.tsv").filter { $0.utf8.count > 3 }
    let verbs = try Self.column("verbs.tsv")
    let adjectives = try Self.column("adjectives.tsv")
    var terms = Set(nouns + verbs + adjectives)
    while terms.count < 440_000 {
      let (first, second) = (nouns.randomElement(using: &random) ?? "", nouns.randomElement(using: &random) ?? "")
      terms.insert(first + second.lowercased())
    }
    // Those of the lexicon stand first, so that a small glossary has words that texts have.
    let words = Set(nouns + verbs + adjectives)
    self.terms = words.sorted().shuffled(using: &random) + terms.subtracting(words).sorted().shuffled(using: &random)
    var pool: Set<String> = []
    for noun in nouns { pool.formUnion(morphology.paradigm(of: noun, partOfSpeech: .noun)) }
    for verb in verbs { pool.formUnion(morphology.paradigm(of: verb, partOfSpeech: .verb).prefix(9)) }
    for adjective in adjectives {
      pool.formUnion(morphology.paradigm(of: adjective, partOfSpeech: .adjective).prefix(5))
    }
    for _ in 0..<60_000 {
      pool.insert(
        (nouns.randomElement(using: &random) ?? "") + (nouns.randomElement(using: &random) ?? "").lowercased())
    }
    let functionWords = try Self.column("function-words.tsv").shuffled(using: &random).prefix(300)
    text = Self.text(
      megabytes: megabytes, function: Array(functionWords), words: pool.sorted().shuffled(using: &random),
      random: &random)
  }

  /// Sentences of words whose frequency falls with their place.
  private static func text(megabytes: Int, function: [String], words: [String], random: inout SplitMix) -> String {
    var sums: [Double] = []
    var sum = 0.0
    for place in words.indices {
      sum += pow(Double(place) + 2.7, -1.12)
      sums.append(sum)
    }
    var text = ""
    while text.utf8.count < megabytes * 1_000_000 {
      var sentence: [String] = []
      for _ in 0..<Int.random(in: 6...24, using: &random) {
        if Double.random(in: 0..<1, using: &random) < 0.5 {
          sentence.append(function[Int(pow(Double(function.count), Double.random(in: 0..<1, using: &random))) - 1])
          continue
        }
        let mark = Double.random(in: 0..<sum, using: &random)
        var (low, high) = (0, words.count - 1)
        while low < high {
          let middle = (low + high) / 2
          if sums[middle] <= mark { low = middle + 1 } else { high = middle }
        }
        sentence.append(words[low])
      }
      sentence[0] = sentence[0].prefix(1).uppercased() + sentence[0].dropFirst()
      text += sentence.joined(separator: " ") + ".\n"
    }
    return text
  }

  private static func column(_ name: String) throws -> [String] {
    try String(contentsOfFile: "tables/morphology/german/" + name, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.dropFirst().compactMap { $0.split(separator: "\t").first.map(String.init) }
  }
}
