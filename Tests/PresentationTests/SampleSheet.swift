import Assist
import Text

/// Sheets to present: small, with every kind of mark, and with text that tries to do harm.
enum SampleSheet {
  static let names = [
    Sheet.Name(
      kind: .person, source: "Jewhen Baranow", renderings: ["Yevhen Baranov"],
      spellings: [("Baranow", 2), ("Baranov", 1)], native: "Євген Баранов", reason: "convention uk-de → uk-en",
      rows: [1, 2])
  ]
  static let terms = [
    Sheet.Term(
      entry: "Minenräumung", targets: ["mine clearance", "demining"],
      forms: [("Minenräumungen", "inflected", 1)], domain: "military", note: "also | as a verb",
      glossary: "security.tsv",
      rows: [1])
  ]
  static let quantities = [Sheet.Quantity(source: "2.600", rendering: "2,600", kind: "number", row: 2)]

  static func sheet(
    first: String = "Baranow plant Minenräumungen.", translation: [String]? = nil, findings: [Sheet.Finding] = [],
    to target: Language = .english
  ) -> Sheet {
    let rows = [
      row(1, first, [("Baranow", .name(0)), ("Minenräumungen", .term(0))], translation?[0]),
      row(
        2, "Dafür sind 2.600 Soldaten nötig, sagt Baranov.", [("2.600", .quantity(0)), ("Baranov", .name(0))],
        translation?[1]),
    ]
    return Sheet(
      title: "article.txt", sourceLanguage: .german, targetLanguage: target, rows: rows, names: names, terms: terms,
      quantities: quantities, findings: findings, hasTranslation: translation != nil)
  }

  private static func row(
    _ number: Int, _ text: String, _ marks: [(String, Sheet.Subject)], _ target: String?
  ) -> Sheet.Row {
    Sheet.Row(
      number: number, line: number, startsParagraph: number == 1,
      source: Sheet.Passage(text: text, marks: marks.compactMap { mark(in: text, $0.0, $0.1) }),
      target: Sheet.Passage(text: target ?? "", marks: []), confidence: target == nil ? nil : number == 1 ? 0.9 : 0.3)
  }

  private static func mark(in text: String, _ piece: String, _ subject: Sheet.Subject) -> Sheet.Mark? {
    let bytes = Array(text.utf8)
    let wanted = Array(piece.utf8)
    guard bytes.count >= wanted.count else { return nil }
    return (0...bytes.count - wanted.count).first { Array(bytes[$0..<$0 + wanted.count]) == wanted }.map {
      Sheet.Mark(range: $0..<$0 + wanted.count, subject: subject)
    }
  }
}
