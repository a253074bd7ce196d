package import Tables

/// The readers of the scripts, each made when the first name in its script is read.
package enum ScriptReaders {
  /// Reads Latin.
  package static let latin = load("Latn")
  /// Reads Cyrillic.
  package static let cyrillic = load("Cyrl")
  /// Reads Greek.
  package static let greek = load("Grek")
  /// Reads Arabic.
  package static let arabic = load("Arab")
  /// Reads Hebrew.
  package static let hebrew = load("Hebr")
  /// Reads Georgian.
  package static let georgian = load("Geor")
  /// Reads Armenian.
  package static let armenian = load("Armn")
  /// Reads Kana.
  package static let kana = load("Hira")
  /// Reads Hangul.
  package static let hangul = load("Hang")

  /// The conventions and orthographies of a script, those of `orthographies.tsv` last.
  private static func load(_ script: String) -> Result<Reader, TableError> {
    Result { () throws(TableError) in
      let inventory = try SoundInventory.embedded.get()
      let registry = try ConventionRegistry.embedded.get()
      var sets = try conventions(of: script, registry, inventory)
      let table = try Table(embedded: "tables/names/orthographies.tsv", minimumCells: 5)
      for row in table.rows where row["script"] == script {
        guard let prior = Double(row["prior"]) else { throw row.bad(3, expected: "a number") }
        guard let step = Double(row["step"]) else { throw row.bad(4, expected: "a number") }
        let cost = Int32((step * 100).rounded())
        var rules = try orthography(row["name"], step: cost, inventory)
        let own = Set(rules.map(\.grapheme))
        if !row["base"].isEmpty {
          rules += try orthography(row["base"], step: cost, inventory).filter { !own.contains($0.grapheme) }
        }
        let reading = Reading(
          name: row["name"], prior: Int32((prior * 100).rounded()), language: "", isExclusive: true)
        sets.append((reading, rules))
      }
      return Reader(sets, vowels: vowels(of: sets.flatMap(\.rules), inventory))
    }
  }

  private static func conventions(
    of script: String, _ registry: ConventionRegistry, _ inventory: SoundInventory
  ) throws(TableError) -> [(reading: Reading, rules: [ReadingRule])] {
    var sets: [(reading: Reading, rules: [ReadingRule])] = []
    for language in registry.languages where language.hasSounds {
      let path = "tables/names/conventions/\(language.table).tsv"
      if language.script == script {
        let table = try Table(embedded: path, required: ["source", "context", "sounds"])
        let reading = Reading(
          name: language.tag, prior: 0, language: language.tag, isExclusive: true)
        sets.append((reading, try nativeRules(table, inventory)))
      } else if script == "Latn" {
        let table = try Table(embedded: path, required: ["source", "context", "sounds"])
        for convention in registry.conventions
        where convention.language == language.tag && convention.isRead {
          let reading = Reading(
            name: convention.alias, prior: Int32((convention.prior * 100).rounded()),
            language: language.tag, isExclusive: false)
          sets.append(
            (reading, try backwardRules(table, column: convention.columns[0], inventory)))
        }
      }
    }
    return sets
  }

  private static func orthography(
    _ name: String, step: Int32, _ inventory: SoundInventory
  ) throws(TableError) -> [ReadingRule] {
    try orthographyRules(
      Table(embedded: "tables/names/orthographies/\(name).tsv", minimumCells: 3),
      step: step, inventory)
  }

  /// The letters that most readings take for a vowel where they stand alone.
  private static func vowels(
    of rules: [ReadingRule], _ inventory: SoundInventory
  ) -> Set<Unicode.Scalar> {
    var votes: [Unicode.Scalar: Int] = [:]
    for rule in rules where rule.grapheme.count == 1 {
      guard var packed = rule.soundings.first?.packed else { continue }
      var isVowel = false
      while packed != 0 {
        let sound = Int(packed & 0xFF)
        isVowel = isVowel || inventory.isVowel[sound] && inventory.length[sound] > 0
        packed >>= 8
      }
      votes[rule.grapheme[0], default: 0] += isVowel ? 1 : -1
    }
    return Set(votes.filter { $0.value > 0 }.keys)
  }
}

extension Convention {
  /// Whether Latin spellings are read backward by it: its prior says how often they follow it, 9 that they never do.
  var isRead: Bool { prior < 9 }
}
