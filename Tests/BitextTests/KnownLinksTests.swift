import Testing

@testable import Bitext

@Suite("What the caller knows of words")
struct KnownLinksTests {
  /// The strength of each pair that links make of two texts, by its words' places among the types.
  private func seeds(_ source: [String], _ target: [String], _ links: [(String, String)]) -> [SeedLink] {
    let parameters = AlignerParameters()
    return KnownLinks(
      links.map { Aligner.WordLink(source: $0.0, target: $0.1) },
      source: TokenizedText(source, parameters: parameters), target: TokenizedText(target, parameters: parameters),
      parameters: parameters
    ).seeds
  }

  @Test("A word of each text makes a link, whatever its case and ending")
  func link() {
    let seeds = seeds(["Der Budanows Wagen"], ["The car of Budanov"], [("Budanow", "BUDANOV"), ("Wagen", "lorry")])
    #expect(seeds.map(\.source) == [1] && seeds.map(\.target) == [3])
    #expect(seeds[0].strength == AlignerParameters().knownStrength)
  }

  @Test("What a dozen words may translate says little")
  func fan() {
    let alone = seeds(["aaa"], ["bbb ccc ddd"], [("aaa", "bbb")])
    let many = seeds(["aaa"], ["bbb ccc ddd"], [("aaa", "bbb"), ("aaa", "ccc"), ("aaa", "ddd")])
    #expect(many.count == 3)
    #expect(many.allSatisfy { abs($0.strength - alone[0].strength / 3) < 1e-6 })
  }

  @Test("What is common says nothing, and neither does what one side has far oftener")
  func common() {
    let text = (0..<40).map { $0 < 8 ? "aaa xxx" : "xxx" }
    #expect(seeds(text, text.map { _ in "bbb yyy" }, [("xxx", "yyy")]).isEmpty)
    let rare = seeds(["aaa aaa aaa", "ccc"], ["bbb", "ddd"], [("aaa", "bbb"), ("ccc", "ddd")])
    #expect(rare[0].strength < rare[1].strength)
  }

  @Test("Links known twice, to words that are not there or of no letters, are harmless")
  func odd() {
    #expect(seeds(["aaa"], ["bbb"], [("aaa", "bbb"), ("Aaa", "bbb")]).count == 1)
    #expect(seeds(["aaa"], ["bbb"], [("", ""), ("…", "bbb"), ("zzz", "bbb"), ("aaa", "\u{0}")]).isEmpty)
    #expect(seeds([], [], [("aaa", "bbb")]).isEmpty)
  }
}
