internal import Assist
internal import Text

/// A sheet as JSON lines for scripts and editors: one object a line, each with its `type`.
struct JSONLinesSheet {
  private let sheet: Sheet

  init(_ sheet: Sheet) { self.sheet = sheet }

  var text: String {
    ([head] + sheet.rows.map(row) + sheet.names.map(name) + sheet.terms.map { term($0) }
      + sheet.dictionary.map { term($0, type: "dictionary") }
      + sheet.quantities.map(quantity)
      + sheet.findings.map(finding)).map { $0.text + "\n" }.joined()
  }

  private var head: JSON {
    .object([
      ("type", .string("sheet")), ("title", .string(sheet.title)),
      ("from", .string(sheet.sourceLanguage.tag)),
      ("to", .string(sheet.targetLanguage.tag)), ("hasTranslation", .bool(sheet.hasTranslation)),
      ("rows", .integer(sheet.rows.count)),
    ])
  }

  private func row(_ row: Sheet.Row) -> JSON {
    .object([
      ("type", .string("row")), ("row", .integer(row.number)),
      ("line", row.line.map(JSON.integer) ?? .null),
      ("source", .string(row.source.text)), ("target", .string(row.target.text)),
      ("confidence", row.confidence.map(JSON.decimal) ?? .null), ("marks", marks(row.source)),
      ("targetMarks", marks(row.target)),
    ])
  }

  private func marks(_ passage: Sheet.Passage) -> JSON {
    .array(
      passage.marks.map { mark in
        let (kind, index) =
          switch mark.subject {
          case .name(let index): ("name", index)
          case .term(let index): ("term", index)
          case .quantity(let index): ("quantity", index)
          case .finding(let index): ("finding", index)
          }
        return .object([
          ("byteStart", .integer(mark.range.lowerBound)),
          ("byteEnd", .integer(mark.range.upperBound)),
          ("text", .string(passage.text(of: mark))), ("kind", .string(kind)),
          ("index", .integer(index)),
        ])
      })
  }

  private func name(_ name: Sheet.Name) -> JSON {
    .object([
      ("type", .string("name")), ("kind", .string(name.kind.rawValue)),
      ("source", .string(name.source)),
      ("renderings", .strings(name.renderings)), ("native", .optional(name.native)),
      (
        "spellings",
        .array(
          name.spellings.map {
            .object([("text", .string($0.text)), ("count", .integer($0.count))])
          })
      ),
      ("reason", .string(name.reason)), ("rows", .array(name.rows.map(JSON.integer))),
    ])
  }

  private func term(_ term: Sheet.Term, type: String = "term") -> JSON {
    .object([
      ("type", .string(type)), ("entry", .string(term.entry)),
      ("targets", .strings(term.targets)),
      (
        "forms",
        .array(
          term.forms.map {
            .object([
              ("text", .string($0.text)), ("match", .string($0.match)),
              ("count", .integer($0.count)),
            ])
          })
      ),
      ("domain", .string(term.domain)), ("note", .string(term.note)),
      ("glossary", .string(term.glossary)),
      ("rows", .array(term.rows.map(JSON.integer))),
    ])
  }

  private func quantity(_ quantity: Sheet.Quantity) -> JSON {
    .object([
      ("type", .string("quantity")), ("source", .string(quantity.source)),
      ("rendering", .string(quantity.rendering)),
      ("kind", .string(quantity.kind)), ("row", .integer(quantity.row)),
    ])
  }

  private func finding(_ finding: Sheet.Finding) -> JSON {
    .object([
      ("type", .string("finding")), ("row", finding.row.map(JSON.integer) ?? .null),
      ("rule", .string(finding.rule)),
      ("severity", .string(finding.severity.rawValue)), ("message", .string(finding.message)),
    ])
  }
}
