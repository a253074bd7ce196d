internal import Tables

/// What the parts of compounds mean in them, and which compounds are more than their parts.
///
/// Nouns that head many compounds have senses that are told by what stands before them: a *Preis* of peace is a prize, one
/// of oil a price (`head-senses.tsv`). Before another noun many have another translation than alone (`modifier-senses.tsv`).
/// In some compounds the parts mislead (`opaque-compounds.tsv`), and names of towns only look compounded.
struct CompoundSenses: Sendable {
  /// A sense: the translations that have it.
  struct Sense: Hashable, Sendable {
    /// The preferred one first.
    let translations: [String]
  }

  private struct Head: Sendable {
    var byModifier: [String: Sense] = [:]
    var ofNames: Sense?
    var ofOthers: Sense?
  }

  private var heads: [String: Head] = [:]
  private var modifiers: [String: String] = [:]
  private let opaque: SortedTable?
  private let towns: SortedTable?

  /// - Parameter target: The primary language of the translations; most have no rows.
  init(target: String) {
    opaque = try? SortedTable(embedded: "tables/terminology/opaque-compounds.tsv")
    towns = try? SortedTable(embedded: "tables/names/towns.tsv")
    for row in Self.rows("head-senses.tsv", target: target) {
      let sense = Sense(translations: row["translations"].split(separator: "|").map(String.init))
      var head = heads[row["head"]] ?? Head()
      if row["names"] == "yes" { head.ofNames = sense }
      for modifier in row["modifiers"].split(separator: " ") {
        if modifier == "*" { head.ofOthers = sense } else { head.byModifier[modifier.lowercased()] = sense }
      }
      heads[row["head"]] = head
    }
    for row in Self.rows("modifier-senses.tsv", target: target) { modifiers[row["modifier"]] = row["translation"] }
  }

  /// The rows of a table that are for a target language.
  private static func rows(_ name: String, target: String) -> [Table.Row] {
    guard let table = try? Table(embedded: "tables/terminology/" + name) else { return [] }
    return table.rows.filter { $0["target"] == target }
  }

  // MARK: Heads and modifiers

  /// Whether a noun has senses here.
  func contains(head: String) -> Bool { heads[head] != nil }

  /// Whether names that the lexicon lacks tell a sense of a noun.
  func takesNames(_ head: String) -> Bool { heads[head]?.ofNames != nil }

  /// The sense of a head; nil where the table does not know it.
  ///
  /// - Parameters:
  ///   - head: The head's dictionary form.
  ///   - modifiers: What stands before it, and the last part of that where it is a compound.
  ///   - isName: Whether that may be a name: no word of the lexicon.
  func sense(of head: String, modifiers: [String], isName: Bool) -> Sense? {
    guard let head = heads[head] else { return nil }
    for modifier in modifiers {
      if let sense = head.byModifier[modifier.lowercased()] { return sense }
    }
    return isName ? head.ofNames ?? head.ofOthers : head.ofOthers
  }

  /// The translation of a noun before another; nil where it is the one that it has alone.
  func translation(ofModifier modifier: String) -> String? { modifiers[modifier] }

  // MARK: Whole words

  /// Whether the parts of a compound, by its dictionary form, mislead.
  func isOpaque(_ compound: String) -> Bool { opaque?.contains(compound) ?? false }

  /// Whether a word that the lexicon lacks is the name of a town, or its genitive.
  func isTown(_ word: String) -> Bool {
    guard let towns else { return false }
    return towns.contains(word) || (word.hasSuffix("s") && towns.contains(String(word.dropLast())))
  }
}
