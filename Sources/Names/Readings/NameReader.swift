internal import ICU
package import Tables

/// Reads words: chooses the reader of the script, sees through look-alike letters, falls back to ICU's transforms.
package struct NameReader: Sendable {
  private let lookalikes: Lookalikes
  private let inventory: SoundInventory
  private let shapes: ReadingShapes
  /// ICU takes 100 ms to open these; few names need them.
  private static let hanLatin = try? Transform(
    identifier: "Han-Latin; NFD; [:Mn:] Remove; NFC; Lower")
  private static let anyLatin = try? Transform(
    identifier: "Any-Latin; NFD; [:Mn:] Remove; NFC; Lower")

  /// - Throws: `TableError` where an embedded table is broken.
  package init() throws(TableError) {
    lookalikes = try Lookalikes.embedded.get()
    inventory = try SoundInventory.embedded.get()
    shapes = try ReadingShapes.embedded.get()
  }

  /// The word with all its readings; the lattice is empty where nothing in it can be read.
  package func read(_ text: String) throws(TableError) -> NameWord {
    var letters = Self.letters(of: text)
    var script = Self.script(of: letters)
    var found: [Unicode.Scalar] = []
    if let script, letters.contains(where: { NameScript($0) != script && NameScript($0) != nil }) {
      found = lookalikes.replace(in: &letters, script: script)
    }
    if let known = script,
      letters.contains(where: { NameScript($0) != nil && NameScript($0) != known })
    {
      script = .other
    }
    guard let script else {
      return word(text, letters, .other, nil, found)
    }
    switch script {
    case .han: return try han(text, letters, found)
    case .other: return try fallback(text, letters, found)
    default:
      let reader = try Self.reader(of: script)
      let read = Self.preparing(letters, for: script)
      var lattice = reader.lattice(read, within: script == .latin ? shapes.readings(of: read) : .max)
      if lattice.isEmpty { lattice = reader.lattice(read) }
      if lattice.isEmpty { return try fallback(text, letters, found) }
      return word(text, letters, script, (lattice, reader, read), found)
    }
  }

  /// The reader of a script, made at first use.
  package static func reader(of script: NameScript) throws(TableError) -> Reader {
    switch script {
    case .cyrillic: try ScriptReaders.cyrillic.get()
    case .greek: try ScriptReaders.greek.get()
    case .arabic: try ScriptReaders.arabic.get()
    case .hebrew: try ScriptReaders.hebrew.get()
    case .georgian: try ScriptReaders.georgian.get()
    case .armenian: try ScriptReaders.armenian.get()
    case .kana: try ScriptReaders.kana.get()
    case .hangul: try ScriptReaders.hangul.get()
    case .latin, .han, .other: try ScriptReaders.latin.get()
    }
  }

  private func word(
    _ text: String, _ letters: [Unicode.Scalar], _ script: NameScript,
    _ read: (lattice: Lattice, reader: Reader, scalars: [Unicode.Scalar])?, _ found: [Unicode.Scalar]
  ) -> NameWord {
    NameWord(
      text: text, letters: letters, read: read?.scalars ?? letters, script: script,
      lattice: read?.lattice ?? Lattice(edges: [], nodeCount: 1, readings: 0), lookalikes: found,
      readings: read?.reader.readings ?? [], inventory: inventory)
  }

  /// Han is read as Mandarin, by ICU's table of pinyin.
  private func han(
    _ text: String, _ letters: [Unicode.Scalar], _ found: [Unicode.Scalar]
  ) throws(TableError) -> NameWord {
    try transformed(text, letters, .han, Self.hanLatin, readings: ["chinese"], found)
  }

  private func fallback(
    _ text: String, _ letters: [Unicode.Scalar], _ found: [Unicode.Scalar]
  ) throws(TableError) -> NameWord {
    try transformed(
      text, letters, .other, Self.anyLatin,
      readings: ["english", "slavic", "german", "arabic-latin"],
      found)
  }

  private func transformed(
    _ text: String, _ letters: [Unicode.Scalar], _ script: NameScript, _ transform: Transform?,
    readings: [String], _ found: [Unicode.Scalar]
  ) throws(TableError) -> NameWord {
    let source = letters.reduce(into: "") { $0.unicodeScalars.append($1) }
    let latin = (try? transform?(source)) ?? source
    let reader = try ScriptReaders.latin.get()
    var allowed: UInt64 = 0
    for (bit, reading) in reader.readings.enumerated() where readings.contains(reading.name) {
      allowed |= 1 << UInt64(bit)
    }
    let read = Self.letters(of: latin).filter { NameScript($0) == .latin }
    guard !read.isEmpty else { return word(text, letters, script, nil, found) }
    return word(text, letters, script, (reader.lattice(read, within: allowed), reader, read), found)
  }

  /// The scalars of a word in lower case, NFC, without signs that are left out and without invisible ones.
  static func letters(of text: String) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(text.utf8.count)
    for var scalar in text.normalized(.nfc).unicodeScalars {
      if (0x2010...0x2015).contains(scalar.value) { scalar = "-" }
      // Hebrew writes č, ǯ and ž with a geresh.
      if let last = result.last, NameScript(last) == .hebrew, "'’׳".unicodeScalars.contains(scalar) {
        result.append("'")
        continue
      }
      if scalar.isASCII {
        guard !isLeftOut(scalar) else { continue }
        let isUpper = (0x41...0x5A).contains(scalar.value)
        result.append(isUpper ? Unicode.Scalar(UInt8(scalar.value | 0x20)) : scalar)
      } else if !isLeftOut(scalar), !scalar.isDefaultIgnorable {
        // Capital dotted I becomes i and a combining dot, which is dropped.
        let lower = scalar.properties.lowercaseMapping.unicodeScalars.filter { $0 != "\u{307}" }
        result.append(contentsOf: lower)
      }
    }
    return result
  }

  /// The script of most letters; kana where kana and Han are mixed is none that can be read.
  static func script(of letters: [Unicode.Scalar]) -> NameScript? {
    var counts: [NameScript: Int] = [:]
    var first: NameScript?
    for letter in letters {
      guard let script = NameScript(letter) else { continue }
      if first == nil { first = script }
      counts[script, default: 0] += 1
    }
    guard let first else { return nil }
    return counts.count == 1
      ? first
      : counts.max { ($0.value, $1.key == first ? 1 : 0) < ($1.value, $0.key == first ? 1 : 0) }?
        .key
  }

  /// Katakana as hiragana, Hangul syllables as their letters.
  private static func preparing(
    _ letters: [Unicode.Scalar], for script: NameScript
  ) -> [Unicode.Scalar] {
    switch script {
    case .kana:
      return letters.map { letter in
        (0x30A1...0x30F6).contains(letter.value)
          ? Unicode.Scalar(letter.value - 0x60) ?? letter : letter
      }
    case .hangul: return letters.flatMap(hangulLetters)
    default: return letters
    }
  }

  /// The letters of a Hangul syllable, by the arithmetic of the Unicode Standard, 3.12.
  private static func hangulLetters(_ syllable: Unicode.Scalar) -> [Unicode.Scalar] {
    guard (0xAC00...0xD7A3).contains(syllable.value) else { return [syllable] }
    let index = syllable.value - 0xAC00
    let parts = [0x1100 + index / 588, 0x1161 + index % 588 / 28, 0x11A7 + index % 28]
    return parts.filter { $0 != 0x11A7 }.compactMap(Unicode.Scalar.init)
  }
}

/// Letters of different scripts that look alike: `tables/names/lookalikes.tsv`.
struct Lookalikes: Sendable {
  private let toLatin: [Unicode.Scalar: Unicode.Scalar]
  private let fromLatin: [NameScript: [Unicode.Scalar: Unicode.Scalar]]

  static let embedded: Result<Lookalikes, TableError> = Result { () throws(TableError) in
    try Lookalikes(Table(embedded: "tables/names/lookalikes.tsv", minimumCells: 2))
  }

  private init(_ table: Table) throws(TableError) {
    var toLatin: [Unicode.Scalar: Unicode.Scalar] = [:]
    var fromLatin: [NameScript: [Unicode.Scalar: Unicode.Scalar]] = [:]
    for row in table.rows {
      guard let latin = row[0].unicodeScalars.first else { throw row.bad(0, expected: "a letter") }
      for other in row[1].unicodeScalars {
        toLatin[other] = latin
        if let script = NameScript(other) { fromLatin[script, default: [:]][latin] = other }
      }
    }
    self.toLatin = toLatin
    self.fromLatin = fromLatin
  }

  /// Puts the script's own letters for look-alikes of others and returns what stood there. Nothing is changed where a
  /// letter of another script has no look-alike: the word then really mixes scripts.
  func replace(in letters: inout [Unicode.Scalar], script: NameScript) -> [Unicode.Scalar] {
    var replaced = letters
    var found: [Unicode.Scalar] = []
    for (place, letter) in letters.enumerated() {
      guard let own = NameScript(letter), own != script else { continue }
      let latin = own == .latin ? letter : toLatin[letter]
      guard let latin, let put = script == .latin ? latin : fromLatin[script]?[latin] else {
        return []
      }
      replaced[place] = put
      found.append(letter)
    }
    letters = replaced
    return found
  }
}
