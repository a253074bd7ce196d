internal import ICU
internal import Tables

/// The consonants of a name that all conventions keep: a bucket to look for other spellings in, not a verdict.
struct ConsonantSkeleton: Sendable {
  /// Sequences by their first letter, in the order of the table, and the class of each; nil for none.
  private var sequences: [Unicode.Scalar: [(letters: [Unicode.Scalar], sound: Character?)]] = [:]

  /// Reads `tables/names/consonant-classes.tsv`.
  init() throws(TableError) {
    let table = try Table(embedded: "tables/names/consonant-classes.tsv", required: ["class", "letters"])
    for row in table.rows {
      guard let sound = row[0].first, row[0].count == 1 else { throw row.bad(0, expected: "one letter, or -") }
      for letters in row[1].split(separator: " ") {
        let letters = Array(letters.unicodeScalars)
        sequences[letters[0], default: []].append((letters, sound == "-" ? nil : sound))
      }
    }
  }

  func callAsFunction(_ name: String) -> String {
    var rest = name.lowercased().normalized(.nfd).unicodeScalars[...]
    var skeleton = ""
    while let letter = rest.first {
      if let found = sequences[letter]?.first(where: { rest.starts(with: $0.letters) }) {
        if let sound = found.sound, skeleton.last != sound { skeleton.append(sound) }
        rest = rest.dropFirst(found.letters.count)
      } else {
        rest = rest.dropFirst()
      }
    }
    return skeleton
  }
}
