internal import ICU
internal import Tables
internal import Text

/// The names of weekdays, months, feasts and currencies in a language.
///
/// Words and codes come from `tables/quantities` and `tables/names/feasts.tsv`; what another language calls the same is
/// CLDR's.
struct TimeAndMoneyNames: Sendable {
  struct Name: Hashable, Sendable {
    let kind: NameKind
    let meaning: Meaning
    /// Whether it is a shortened form, which needs a number beside it: *Okt.*
    let isShort: Bool
    /// Whether it is another word too: *May*.
    var isHomograph = false
  }

  enum Meaning: Hashable, Sendable {
    case weekday(Int)
    case month(Int)
    /// By its key in `feasts.tsv`.
    case feast(String)
    /// By its ISO 4217 code.
    case currency(String)
  }

  private let language: Language
  private var names: [String: Name] = [:]

  /// - Parameter language: One without a table of quantities has feasts at most.
  init(language: Language) throws(TableError) {
    self.language = language
    let path = "tables/quantities/\(language.primary).tsv"
    if EmbeddedFile.all(below: path).count == 1 {
      let table = try Table(embedded: path, required: ["kind", "value", "forms"])
      var homographs: Set<String> = []
      for row in table.rows { add(row, homographs: &homographs) }
      for word in homographs { names[word]?.isHomograph = true }
    }
    let feasts = try Table(embedded: "tables/names/feasts.tsv", required: ["feast"])
    guard feasts.columns.contains(language.primary) else { return }
    for row in feasts.rows {
      for word in row[language.primary].split(separator: "|") where !word.contains(" ") {
        add(String(word), Name(kind: .calendar, meaning: .feast(row[0]), isShort: false))
      }
    }
  }

  private mutating func add(_ row: Table.Row, homographs: inout Set<String>) {
    let forms = row[2].split(separator: "|").map(String.init)
    let number = Int(row[1]) ?? 0
    switch row[0] {
    case "weekday": add(forms, kind: .calendar, .weekday(number))
    case "month": add(forms, kind: .calendar, .month(number))
    case "currency": add(forms, kind: .currency, .currency(row[1]))
    case "month-homograph": homographs.formUnion(forms)
    default: break
    }
  }

  private mutating func add(_ forms: [String], kind: NameKind, _ meaning: Meaning) {
    for form in forms where form.first?.isUppercase == true && !form.contains(" ") {
      let isShort = kind == .calendar && forms[0].hasPrefix(form) && form.count <= 4 && form != forms[0]
      add(form, Name(kind: kind, meaning: meaning, isShort: isShort))
    }
  }

  private mutating func add(_ word: String, _ name: Name) {
    if names[word] == nil { names[word] = name }
  }

  /// What a word without inflection names.
  subscript(word: String) -> Name? { names[word] }

  // MARK: Rendering

  /// What a language calls what a word names; nil where CLDR and the tables do not say.
  func rendering(of word: String, in target: Language) -> NameRendering? {
    guard let name = names[word] else { return nil }
    switch name.meaning {
    case .weekday(let day):
      // The first of January 2024 was a Monday.
      return dated(month: 1, day: day, skeleton: "cccc", in: target, reason: "CLDR weekday \(day)")
    case .month(let month):
      return dated(month: month, day: 1, skeleton: "LLLL", in: target, reason: "CLDR month \(month)")
    case .feast(let key): return Self.feast(key, in: target)
    case .currency(let code):
      guard let text = CLDR.currencies(in: target.tag)[code] else { return nil }
      return NameRendering(text, kind: .currency, reason: "CLDR currency \(code)", basis: .established)
    }
  }

  private func dated(month: Int, day: Int, skeleton: String, in target: Language, reason: String) -> NameRendering? {
    Format.date(year: 2024, month: month, day: day, skeleton: skeleton, in: target.tag).map {
      NameRendering($0, kind: .calendar, reason: reason, basis: .established)
    }
  }

  private static func feast(_ key: String, in target: Language) -> NameRendering? {
    guard let table = try? Table(embedded: "tables/names/feasts.tsv"), table.columns.contains(target.primary),
      let row = table.rows.first(where: { $0[0] == key })
    else { return nil }
    let names = row[target.primary].split(separator: "|").map(String.init)
    guard let first = names.first else { return nil }
    return NameRendering(
      first, alternatives: Array(names.dropFirst()), kind: .calendar, reason: "feasts.tsv", basis: .established)
  }
}
