internal import Tables

/// The house format: tab-separated UTF-8 with a header of language tags and properties.
enum HouseTable {
  /// The glossary as a table of the house format.
  static func text(_ glossary: Glossary, categories: DataCategories) -> String {
    let layout = TableLayout(
      glossary, text: CellText(hasEscapes: true), categories: categories,
      defaults: GlossaryDefaults(metadata: glossary.metadata))
    // A row has two cells at least.
    let header = layout.header.count < 2 ? layout.header + ["note"] : layout.header
    var text = glossary.metadata.map { "# \($0.name): \(oneLine($0.value))\n" }.joined()
    text += header.joined(separator: "\t") + "\n"
    for row in layout.rows {
      var row = row + Array(repeating: "", count: header.count - row.count)
      while row.count > 2, row.last == "" { row.removeLast() }
      // A line that begins with “#” would be a comment.
      text += row[0].hasPrefix("#") ? "\\" + row[0] : row[0]
      for cell in row.dropFirst() { text += "\t" + cell }
      text += "\n"
    }
    return text
  }

  /// What comments before the header say of the glossary: “# license: CC0”.
  static func metadata(_ content: [UInt8]) -> [Detail.Attribute] { metadataLines(content).map(\.entry) }

  /// The same with the line of each, from one.
  static func metadataLines(_ content: [UInt8]) -> [(line: Int, entry: Detail.Attribute)] {
    let start = content.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var found: [(line: Int, entry: Detail.Attribute)] = []
    let lines = content[start...].split(separator: 0x0A, maxSplits: 20, omittingEmptySubsequences: false)
    for (number, line) in lines.prefix(20).enumerated() where !line.isEmpty && line != [0x0D] {
      guard line.first == UInt8(ascii: "#") else { break }
      let parts = String(decoding: line.dropFirst(), as: UTF8.self).split(separator: ":", maxSplits: 1)
      guard parts.count == 2, !trimmed(parts[0]).contains(" "), !trimmed(parts[1]).isEmpty else { continue }
      found.append((number + 1, Detail.Attribute(trimmed(parts[0]), trimmed(parts[1]))))
    }
    return found
  }
}
