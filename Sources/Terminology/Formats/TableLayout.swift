internal import Tables

/// A glossary as the header and rows of a table, whatever the format of its cells.
struct TableLayout {
  private(set) var header: [String] = []
  private(set) var rows: [[String]] = []

  /// - Parameters:
  ///   - text: How several values share a cell.
  ///   - categories: What the columns of data categories are called.
  ///   - defaults: What the file says of all its concepts.
  init(
    _ glossary: Glossary, text: CellText, categories: DataCategories, defaults: GlossaryDefaults = GlossaryDefaults()
  ) {
    var columns = Columns(languages: glossary.languages)
    let rows = glossary.concepts.map { concept in
      var row = RowCells(text: text, categories: categories, defaults: defaults)
      row.add(concept)
      for (name, language) in row.columns { columns.add(name, language) }
      return row.cells
    }
    header = columns.ordered
    self.rows = rows.map { cells in
      let row = header.map { cells[$0] ?? "" }
      return row
    }
  }

  /// The columns that any row needs: languages, properties, data categories of concepts, then of each language.
  private struct Columns {
    let languages: [String]
    private var properties: Set<String> = []
    private var categories: [String] = []
    private var qualified: [String: [String]] = [:]
    private var known: Set<String> = []

    init(languages: [String]) { self.languages = languages }

    mutating func add(_ name: String, _ language: String?) {
      guard known.insert(name).inserted else { return }
      if let language {
        qualified[language, default: []].append(name)
      } else if ColumnMeaning.Property(rawValue: name) != nil {
        properties.insert(name)
      } else {
        categories.append(name)
      }
    }

    var ordered: [String] {
      let properties = ["concept", "pos", "domain", "status", "case", "participles", "note"].filter(
        self.properties.contains)
      return languages + properties + categories + languages.flatMap { qualified[$0] ?? [] }
    }
  }
}

/// The cells of one concept by the name of their column.
private struct RowCells {
  let text: CellText
  let categories: DataCategories
  let defaults: GlossaryDefaults
  private(set) var cells: [String: String] = [:]
  /// The columns but those of terms, with the language that they belong to.
  private(set) var columns: [(name: String, language: String?)] = []

  init(text: CellText, categories: DataCategories, defaults: GlossaryDefaults) {
    self.text = text
    self.categories = categories
    self.defaults = defaults
  }

  mutating func add(_ concept: Concept) {
    var concept = concept
    let terms = concept.sections.flatMap(\.terms)
    let isPreferred = !terms.isEmpty && terms.allSatisfy { $0.status == .preferred }
    if isPreferred { concept.changeTerms { $0.status = nil } }
    for section in concept.sections {
      cells[section.tag] = section.terms.map { text.escaped(oneLine($0.text)) }.joined(separator: "|")
    }
    set("concept", concept.id)
    set("pos", concept.partOfSpeech?.rawValue ?? "")
    set("domain", text.escaped(concept.domain, hasBars: false))
    set("status", concept.status != .preferred || isPreferred ? concept.status.rawValue : "")
    set("case", defaults.caseCell(concept))
    set("participles", defaults.participlesCell(concept))
    let notes = concept.note.split(separator: "\n").map(String.init) + concept.details.values(of: "note")
    set("note", text.joined(notes, hasBars: false))
    addLists([concept.details.filter { $0.category != "note" }], language: nil)
    for section in concept.sections { add(section) }
  }

  private mutating func add(_ section: LanguageSection) {
    let own = section.details.filter { categories[$0.category]?.isOfTerms == false }
    addLists([own], language: section.tag)
    // A category that terms have too cannot be told from theirs: it goes to the first.
    var lists = section.terms.map(details)
    if !lists.isEmpty { lists[0] += section.details.filter { categories[$0.category]?.isOfTerms != false } }
    addLists(lists, language: section.tag)
  }

  /// The details of a term with its part of speech and status among them.
  private func details(_ term: Term) -> [Detail] {
    var details = term.details
    if let status = term.status, details.values(of: "administrativeStatus").isEmpty {
      details.insert(Detail(.grammatical, "administrativeStatus", status.rawValue), at: 0)
    }
    if let partOfSpeech = term.partOfSpeech, details.values(of: "partOfSpeech").isEmpty {
      details.insert(Detail(.grammatical, "partOfSpeech", partOfSpeech.rawValue), at: 0)
    }
    return details
  }

  /// A column for each category, with a list of values for each term.
  private mutating func addLists(_ lists: [[Detail]], language: String?) {
    var names: [String] = []
    for name in lists.joined().map(\.category) where !names.contains(name) { names.append(name) }
    for name in names {
      let found = lists.map { $0.filter { $0.category == name } }
      let column = column(name, language)
      set(column, bars(found.map { $0.map(value) }, language), language)
      var children: [String] = []
      for child in found.joined().flatMap(\.details).map(\.category) where !children.contains(child) {
        children.append(child)
      }
      for child in children {
        let values = found.map { $0.map { $0.details.first { $0.category == child }.map(value) ?? "-" } }
        set("\(column)/\(categories[child]?.column ?? child)", bars(values, language), language)
      }
    }
  }

  private func bars(_ lists: [[String]], _ language: String?) -> String {
    lists.map { text.joined($0, hasBars: language != nil) }.joined(separator: "|")
  }

  private func column(_ name: String, _ language: String?) -> String {
    let column = categories[name]?.column ?? name
    guard let language else { return ColumnMeaning.Property(rawValue: column) == nil ? column : name }
    return "\(language):\(column)"
  }

  /// The value; behind it, in angle brackets, the link of a reference.
  private func value(_ detail: Detail) -> String {
    guard [.reference, .externalReference, .transactionNote].contains(detail.kind),
      let target = detail.attributes.first(where: { $0.name == "target" })?.value
    else { return detail.value }
    return detail.value.isEmpty ? "<\(target)>" : "\(detail.value) <\(target)>"
  }

  private mutating func set(_ column: String, _ cell: String, _ language: String? = nil) {
    guard !cell.isEmpty, cells[column] == nil else { return }
    cells[column] = cell
    columns.append((column, language))
  }
}
