import ICU
import Testing

@Suite("Transforms")
struct TransformTests {
  @Test("ICU's own transforms", arguments: [("Хрущёв", "Hruŝëv"), ("Москва", "Moskva"), ("", "")])
  func system(source: String, expected: String) throws {
    #expect(try Transform(identifier: "Cyrillic-Latin")(source) == expected)
  }

  @Test("Rules compile, and grow the text beyond the first buffer")
  func rules() throws {
    let transform = try Transform(name: "test", rules: "щ > schtsch; ь > ;")
    #expect(
      try transform(String(repeating: "щь", count: 500)) == String(repeating: "schtsch", count: 500)
    )
  }

  @Test("An unknown transform and a bad rule say what is wrong")
  func faults() {
    #expect(throws: ICUError.unknown(name: "No-Such")) { try Transform(identifier: "No-Such") }
    let error = #expect(throws: ICUError.self) {
      try Transform(name: "test", rules: "а > a; [б > b;")
    }
    #expect(error?.description.contains("ICU refused the rules") == true)
  }

  @Test("One transform serves many tasks")
  func shared() async throws {
    let transform = try Transform(identifier: "Cyrillic-Latin")
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask { (0..<100).allSatisfy { _ in (try? transform("Никита")) == "Nikita" } }
      }
      for await result in group { #expect(result) }
    }
  }
}
