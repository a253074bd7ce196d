internal import Tables
internal import Text

/// Persons of the glossary whom a text of another script spells by sound: *Трамп*, *Νετανιάχου*, *ماكرون*.
///
/// A convention would write *Tramp* and *Netaniachu*. A name counts only where ``NameMatcher`` calls it the same as a
/// person's and nobody else's comes near; persons whose form in the text's own language is in the table are not asked
/// for, as they are looked up.
final class ForeignPersons {
  private struct Person {
    let english: String
    let text: String
  }

  private let names: NameIndex
  private var persons: [Person] = []
  /// The family names of those who put them last.
  private let familyNames: NameIndex
  private var families: [Person] = []

  /// The scores from which a full name and a family name alone are the person's, and how far others stay behind.
  private static let (fullName, familyName, lead) = (0.8, 0.88, 0.04)
  /// Family names of fewer letters are too many people's: *Ли*; consonants alone are so sooner.
  private let shortest: Int

  init(from source: Language, to target: Language) throws {
    names = try NameIndex()
    familyNames = try NameIndex()
    let language = try ConventionRegistry.embedded.get().language(source.primary)
    shortest = language?.unvowelledAlphabets.isEmpty == false ? 5 : 4
    let table = try Table(embedded: "glossaries/persons.tsv", required: ["en", "ko", "ja", "zh"])
    for row in table.rows where row[source.primary].isEmpty {
      guard let english = Self.first(row["en"]) else { continue }
      let text = Self.first(row[target.primary]) ?? english
      try names.add(english)
      persons.append(Person(english: english, text: text))
      let isFamilyLast = ["ko", "ja", "zh"].allSatisfy { row[$0].isEmpty }
      guard isFamilyLast, let family = Self.family(english), let familyText = Self.family(text) else { continue }
      try familyNames.add(family)
      families.append(Person(english: family, text: familyText))
    }
  }

  private static func first(_ cell: String) -> String? { cell.split(separator: "|").first.map(String.init) }

  /// *Macron* of *Emmanuel Macron*, *von der Leyen* of *Ursula von der Leyen*; nil for a name of one word.
  private static func family(_ name: String) -> String? {
    let words = name.split(separator: " ")
    guard words.count > 1 else { return nil }
    let start = words.dropFirst().firstIndex { $0.first?.isLowercase == true } ?? words.count - 1
    return words[start...].joined(separator: " ")
  }

  /// The person's form in the target language and why; nil where a name is nobody's here.
  func person(spelled name: String) -> (text: String, reason: String)? {
    let isFull = name.contains(" ")
    // Consonants alone are soon alike, but no foreigner's name has the Arabic article: *الضلفعة* is not *da Silva*.
    let letters = name.unicodeScalars.count {
      $0.properties.isAlphabetic && $0.properties.canonicalCombiningClass == .notReordered
    }
    guard isFull || letters >= shortest && !name.hasPrefix("ال") else { return nil }
    let (index, people) = isFull ? (names, persons) : (familyNames, families)
    guard let hits = try? index.search(name, limit: 4), let best = hits.first, best.match.verdict == .same,
      best.match.relation == nil, best.match.score >= (isFull ? Self.fullName : Self.familyName)
    else { return nil }
    let person = people[best.number]
    let hasRival = hits.dropFirst().contains {
      people[$0.number].text != person.text && $0.match.score > best.match.score - Self.lead
    }
    return hasRival ? nil : (person.text, "glossary persons.tsv, \(person.english) \(best.match.reason)")
  }
}
