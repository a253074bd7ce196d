internal import Tables

/// The separable prefixes of German verbs, as the verbs of the lexicon have them.
enum GermanSeparablePrefixes {
  /// The verbs that a form may be of: the separable prefix, empty for none, and the infinitive.
  static func candidates(of form: String) -> [(prefix: String, infinitive: String)] {
    var found = GermanVerbCandidates.infinitives(of: form).map { (prefix: "", infinitive: $0) }
    for prefix in beginnings(of: form) {
      guard let rest = form.removing(prefix: prefix), rest.utf8.count > 2 else { continue }
      var bases = GermanVerbCandidates.infinitives(of: rest)
      if let bare = rest.removing(prefix: "zu") { bases.append(bare) }
      found += bases.map { (prefix: prefix, infinitive: prefix + $0) }
    }
    return found
  }

  /// The prefixes that a word begins with.
  static func beginnings(of form: String) -> [String] {
    let utf8 = form.utf8
    var found: [String] = []
    for length in lengths where length + 2 < utf8.count {
      if let beginning = String(utf8.prefix(length)), all.contains(beginning) {
        found.append(beginning)
      }
    }
    return found
  }

  /// Every separable prefix of the lexicon.
  static let all: Set<String> = {
    var all: Set<String> = []
    let table = try? SortedTable(embedded: "tables/morphology/german/verbs.tsv")
    table?.visitRows { row in
      if row.firstByte(of: 1) != nil { all.insert(row[1]) }
    }
    return all
  }()

  private static let lengths = Set(all.map(\.utf8.count)).sorted()
}
