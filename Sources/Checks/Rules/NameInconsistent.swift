/// `name-inconsistent`: the translation spells one name in several ways.
struct NameInconsistent: Rule {
  let id = "name-inconsistent"
  let severity = Finding.Severity.warning
  let summary = "one name is spelled in different ways in the translation"
  let explanation = """
    Where the target language has several spellings of a name, such as Zelensky and Zelenskyy, a translation should
    keep to one. The spelling that it uses first is taken for the right one, and each row with another is reported.
    Wrong: “Zelensky” in one row, “Zelenskyy” in the next.
    Right: “Volodymyr Zelensky”, later “Zelensky”.
    Keep to one spelling.
    """

  func findings(in context: CheckContext) -> [Finding] {
    var first: [Int: (spelling: String, row: Int)] = [:]
    var findings: [Finding] = []
    for row in context.rows where !row.names.isEmpty {
      let search = NameSearch(row.target, in: context)
      var seen: Set<Int> = []
      for name in row.names where seen.insert(name.person).inserted {
        guard let rendering = search.rendering(of: name) else { continue }
        guard let earlier = first[name.person] else {
          first[name.person] = (rendering, row.number)
          continue
        }
        if !Self.agree(rendering, earlier.spelling) {
          findings.append(
            Finding(
              rule: id, severity: severity,
              message: "“\(rendering)” was “\(earlier.spelling)” in row \(earlier.row)",
              row: row.number, span: nil))
        }
      }
    }
    return findings
  }

  /// Whether one spelling is the other or a part of it.
  private static func agree(_ first: String, _ second: String) -> Bool {
    let words = { (name: String) in Set(name.lowercased().split(separator: " ")) }
    return words(first).isSubset(of: words(second)) || words(second).isSubset(of: words(first))
  }
}
