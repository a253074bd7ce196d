internal import Tables
internal import Text

/// A glossary file as the rules see it.
public struct LintedFile: Sendable {
  let name: String
  let concepts: [Concept]
  /// The languages in the order of the file: the first is the source.
  let languages: [String]
  /// The cells, where the file is a table of the house format; a row for each concept.
  let table: Table?
  let meanings: [ColumnMeaning]
  /// The first line before the header that means nothing.
  let headerFault: (line: Int, problem: String)?
  let isTBX: Bool

  init(file: String, content: some Collection<UInt8>) throws(TableError) {
    let table = try Table(name: file, content: content, minimumCells: 2)
    let categories = try DataCategories()
    let columns = try ColumnReader(categories: categories, source: nil, target: nil)
    meanings = columns.meanings(table.columns)
    let content = Array(content)
    headerFault = GlossaryDefaults.fault(in: content)
    isTBX = false
    // What codes mean nothing is for rules to say: the reader is not to stop at them.
    let reader = ConceptReader(
      table: table, meanings: meanings, categories: categories, isStrict: false,
      defaults: GlossaryDefaults(metadata: HouseTable.metadata(content)))
    name = file
    concepts = try reader.concepts()
    languages = reader.languages
    self.table = table
  }

  init(file: String, glossary: Glossary) {
    name = file
    concepts = glossary.concepts
    languages = glossary.languages
    table = nil
    meanings = []
    headerFault = nil
    isTBX = glossary.frame != nil
  }

  /// Where the terms of a language stand; of a file that is no table, where the concept begins.
  func place(_ concept: Int, tag: String?) -> (line: Int, column: Int) {
    guard let table, let column = meanings.firstIndex(where: { $0 == tag.map { .terms($0) } }) else {
      return (concepts[concept].line, 1)
    }
    return table.place(concept, column)
  }

  /// The terms of the first language of a concept.
  func sourceTerms(_ concept: Concept) -> [Term] {
    guard let source = languages.first else { return [] }
    return concept.sections.first { $0.tag == source }?.terms ?? []
  }

  /// The terms of the other languages.
  func targetTerms(_ concept: Concept) -> [Term] {
    concept.sections.filter { $0.tag != languages.first }.flatMap(\.terms)
  }
}
