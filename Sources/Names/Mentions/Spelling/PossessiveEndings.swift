package import Tables

/// The endings that names take as owners, from `tables/names/possessives.tsv`: *Budanows*, *Marx’*.
package struct PossessiveEndings: Sendable {
  private var rows: [(ending: String, after: [String])] = []

  /// - Parameter language: A primary subtag; a language that inflects names otherwise has no rows.
  package init(language: String) throws(TableError) {
    let table = try Table(embedded: "tables/names/possessives.tsv", required: ["language", "ending", "after"])
    for row in table.rows where row["language"] == language {
      rows.append((row["ending"], row["after"].split(separator: " ").map(String.init)))
    }
  }

  /// A word of a text and what it may be without a possessive ending, the word itself first.
  package func bases(of word: String) -> [String] {
    let plain = String(word.map { isApostrophe($0) ? "’" : $0 })
    var bases = [word]
    for row in rows where plain.hasSuffix(row.ending) && plain.count > row.ending.count {
      let base = String(word.dropLast(row.ending.count))
      if !bases.contains(base) { bases.append(base) }
    }
    return bases
  }

  /// Whether a name without an ending may own something by an apostrophe that stands behind it.
  func endsWithApostrophe(_ name: String) -> Bool { ending(of: name) == "’" }

  /// What stands behind `name` where `old`, an ending with the text's own apostrophe, stood behind another name.
  ///
  /// - Returns: Nil where the language inflects names otherwise and the two names do not end alike.
  func ending(of name: String, insteadOf old: String, behind other: String) -> String? {
    if old.isEmpty { return "" }
    let plain = String(old.map { isApostrophe($0) ? "’" : $0 })
    guard rows.contains(where: { $0.ending == plain }), let ending = ending(of: name) else {
      return name.suffix(2) == other.suffix(2) ? old : nil
    }
    guard let own = old.first(where: isApostrophe) else { return ending }
    return String(ending.map { isApostrophe($0) ? own : $0 })
  }

  private func ending(of name: String) -> String? {
    let name = name.lowercased()
    return rows.first { $0.after.isEmpty || $0.after.contains(where: name.hasSuffix) }?.ending
  }
}

func isApostrophe(_ character: Character) -> Bool { character == "’" || character == "'" }
