import TestSupport
import Testing
import Text

@testable import Terminology

@Suite("Hostile glossaries")
struct HostileGlossaryTests {
  @Test("A damaged file is read or refused with its place", arguments: FormatSamples.all.map(\.name), 0..<30)
  func mutated(name: String, seed: Int) throws {
    let sample = try #require(FormatSamples.all.first { $0.name == name })
    var generator = SeededGenerator(seed: UInt64(seed))
    let bytes = Mutation.mutated(sample.bytes, using: &generator)
    do {
      let glossary = try Glossary(file: name, bytes: bytes, options: RoundTripTests.pair)
      // What was read can be written and read again.
      _ = try glossary.text(as: .tbx)
      _ = try glossary.text(as: .tsv)
    } catch {
      #expect(error.description.contains(name), "\(error)")
    }
  }

  @Test("Noise is refused", arguments: GlossaryFormat.allCases, 0..<8)
  func noise(format: GlossaryFormat, seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let bytes = Mutation.noise(count: 2_000, using: &generator)
    var options = RoundTripTests.pair
    options.format = format
    _ = try? Glossary(file: "noise", bytes: bytes, options: options)
  }

  @Test(
    "Huge lines and cells end in time",
    arguments: [
      ("g.csv", "de,en\n" + String(repeating: ",", count: 300_000)),
      ("g.csv", "de,en\n\"" + String(repeating: "\"\"", count: 300_000)),
      ("g.tsv", "de\ten\n" + String(repeating: "a|", count: 100_000) + "\tb"),
      ("g.tsv", "de\ten\n" + String(repeating: "\\|", count: 200_000) + "\tb"),
      ("g.txt", String(repeating: "\t", count: 300_000)),
      ("g.txt", (0..<20_000).map { "Hund\tdog\($0)\n" }.joined()),
      ("g.utx", "#UTX 1.11; de/en\n#src\ttgt\tconcept ID\n" + (0..<20_000).map { "Hund\tdog\($0)\tC\n" }.joined()),
      ("g.utx", "#UTX 1.11; de/en\n#src\ttgt\n" + String(repeating: "x\t", count: 50_000)),
      ("g.tbx", "<martif><text><body>" + String(repeating: "<termEntry>", count: 100_000)),
    ])
  func huge(name: String, text: String) {
    _ = try? FormatSamples.glossary(name, text)
  }

  @Test("An archive that claims more than it holds is refused")
  func bomb() throws {
    var bytes = FormatSamples.xlsx
    let signature: [UInt8] = [0x50, 0x4B, 1, 2]
    // The size of each member in the directory.
    for place in bytes.indices.dropLast(46) where Array(bytes[place..<place + 4]) == signature {
      bytes.replaceSubrange(place + 24..<place + 28, with: [0xFF, 0xFF, 0xFF, 0x0F])
    }
    let error = #expect(throws: GlossaryError.self) { try Glossary(file: "g.xlsx", bytes: bytes) }
    #expect(error?.description.contains("the member is broken") == true, "\(error?.description ?? "")")
  }
}
