internal import Tables

/// A verb of the lexicon where it lies.
struct GermanVerbRow {
  let infinitive: Letters
  let prefix: Letters
  let isWeak: Bool

  init(table: SortedTable, line: Int) {
    infinitive = table.letters(0, ofLineAt: line)
    prefix = table.letters(1, ofLineAt: line)
    isWeak = table.letters(2, ofLineAt: line) == "weak"
  }

  var verb: GermanVerb { GermanVerb(infinitive: infinitive.string, prefix: prefix.string, isWeak: isWeak) }
  var forms: GermanVerbForms { GermanVerbForms(infinitive: infinitive, prefix: prefix, isWeak: isWeak) }
}
