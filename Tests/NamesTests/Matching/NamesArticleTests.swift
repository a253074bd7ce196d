import Names
import Testing

/// The code of the article “Matching a list”, as it stands there: what another package may do with the public library.
@Suite("The article on matching a list")
struct NamesArticleTests {
  @Test("Two names are compared")
  func comparing() throws {
    let matcher = try NameMatcher()
    let match = try matcher.match("Kyrylo Budanow", "Кирилл Буданов")
    #expect(match.verdict == .same)
    #expect(try matcher.score("Kyrylo Budanow", "Кирилл Буданов").score == match.score)
  }

  @Test("A list is searched")
  func searching() throws {
    let index = try NameIndex()
    for name in ["Vladimir Putin", "Володимир Зеленський", "김정은"] { try index.add(name) }

    let hits = try index.search("Wolodymyr Selenskyj", limit: 5)
    #expect(hits.map(\.number) == [1])
    #expect(hits.first?.match.verdict == .same)
  }
}
