internal import Tables

/// The separable prefixes of German verbs, as the verbs of the lexicon have them.
enum GermanSeparablePrefixes {
  /// The infinitives that a form may be of, without a lexicon, each once.
  static func candidates(of form: String) -> [String] {
    var found: [String] = []
    form.withLetters {
      visitCandidates(of: $0) { _, infinitive in
        if !found.contains(where: { infinitive == $0 }) { found.append(infinitive.string) }
      }
    }
    return found
  }

  /// Gives `body` the verbs that a form may be of, some twice: the separable prefix, empty for none, and the infinitive.
  static func visitCandidates(of form: Letters, _ body: (_ prefix: Letters, _ infinitive: Letters) -> Void) {
    GermanVerbCandidates.visitInfinitives(of: form) { body("", $0) }
    for length in lengths where length + 2 < form.count {
      let prefix = form.prefix(length)
      guard contains(prefix) else { continue }
      let rest = form.dropFirst(length)
      GermanVerbCandidates.visitInfinitives(of: rest) { base in Letters.join(prefix, base) { body(prefix, $0) } }
      if let bare = rest.removing(prefix: "zu") { Letters.join(prefix, bare) { body(prefix, $0) } }
    }
  }

  /// The prefixes that a word begins with.
  static func beginnings(of form: String) -> [String] {
    let utf8 = form.utf8
    var found: [String] = []
    for length in lengths where length + 2 < utf8.count {
      if let beginning = String(utf8.prefix(length)), beginning.withLetters(contains) {
        found.append(beginning)
      }
    }
    return found
  }

  /// Whether a verb of the lexicon has this separable prefix.
  static func contains(_ prefix: Letters) -> Bool { all.contains(prefix) }

  private static let all: WordMap<Int> = {
    var all = WordMap<Int>()
    let table = try? SortedTable(embedded: "tables/morphology/german/verbs.tsv")
    table?.visitRows { row in
      if row.firstByte(of: 1) != nil {
        let prefix = row[1]
        all.update(prefix, initial: prefix.utf8.count) { _ in }
      }
    }
    return all
  }()

  private static let lengths = Set(all.values).sorted()
}
