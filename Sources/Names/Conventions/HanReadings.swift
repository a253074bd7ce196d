internal import ICU
internal import Tables

/// How a language reads Han characters: text in them is brought into the letters of the language's table of conventions.
///
/// What is read is a run of characters. Words that name the kind of a place are parted from its end (國小, *Guoxiao*), family
/// names at the start of a run as short as a name are read as such (曾, *Zeng*), words are read before single characters.
struct HanReadings: Sendable {
  /// By scalar from `first` on: the place of its reading in `readings`, zero where it has none.
  private let places: [UInt16]
  private let readings: [String]
  /// Words by their first character, the longest first.
  private let words: [Unicode.Scalar: [Word]]
  private let familyNames: [Word]
  /// Kinds of places, the longest first.
  private let kinds: [[Unicode.Scalar]]

  private struct Word: Sendable {
    let characters: [Unicode.Scalar]
    let reading: String
  }

  private static let first: UInt32 = 0x3400
  private static let last: UInt32 = 0x9FFF
  /// The longest run that is taken for a name, without the family name.
  private static let longestGivenName = 2
  /// What must stand before a kind of place for it to be parted.
  private static let shortestName = 2

  /// Reads the tables of a language in `tables/names/han-readings`.
  init(_ language: String) throws(TableError) {
    let folder = "tables/names/han-readings/"
    let table = try Table(embedded: folder + language + ".tsv", minimumCells: 2)
    var places = [UInt16](repeating: 0, count: Int(Self.last - Self.first) + 1)
    var readings = [""]
    for row in table.rows {
      for scalar in row[1].unicodeScalars where Self.isHan(scalar) {
        places[Int(scalar.value - Self.first)] = UInt16(readings.count)
      }
      readings.append(row[0])
    }
    var words: [Unicode.Scalar: [Word]] = [:]
    var familyNames: [Word] = []
    var kinds: [[Unicode.Scalar]] = []
    for row in try Table(embedded: folder + language + "-words.tsv", minimumCells: 2).rows {
      let word = Word(characters: Array(row[0].unicodeScalars), reading: row["reading"])
      guard let initial = word.characters.first else { continue }
      switch row["kind"] {
      case "" where word.characters.count == 1 && Self.isHan(initial):
        places[Int(initial.value - Self.first)] = UInt16(readings.count)
        readings.append(word.reading)
      case "": words[initial, default: []].append(word)
      case "family": familyNames.append(word)
      case "place": kinds.append(word.characters)
      default: throw row.bad(1, expected: "family, place or nothing")
      }
    }
    self.places = places
    self.readings = readings
    self.words = words.mapValues { $0.sorted { $0.characters.count > $1.characters.count } }
    self.familyNames = familyNames.sorted { $0.characters.count > $1.characters.count }
    self.kinds = kinds.sorted { $0.count > $1.count }
  }

  /// Text with every character that has a reading in the letters of the table.
  func callAsFunction(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var run: [Unicode.Scalar] = []
    var before: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if Self.isHan(scalar) {
        run.append(scalar)
        continue
      }
      read(run, after: before, to: &result)
      run.removeAll(keepingCapacity: true)
      result.append(scalar)
      before = scalar
    }
    read(run, after: before, to: &result)
    return String(result)
  }

  private func read(_ run: [Unicode.Scalar], after before: Unicode.Scalar?, to result: inout String.UnicodeScalarView) {
    guard !run.isEmpty else { return }
    let kind = kinds.first { run.count >= Self.shortestName + $0.count && run.suffix($0.count).elementsEqual($0) }
    let name = run.dropLast(kind?.count ?? 0)
    readName(name, isStart: before.map { !$0.properties.isAlphabetic } ?? true, to: &result)
    guard let kind else { return }
    result.append(" ")
    readWords(kind[...], to: &result)
  }

  private func readName(_ name: ArraySlice<Unicode.Scalar>, isStart: Bool, to result: inout String.UnicodeScalarView) {
    let family = familyNames.first {
      isStart && name.starts(with: $0.characters)
        && (1...Self.longestGivenName).contains(name.count - $0.characters.count)
    }
    // A word, such as 单位, is no name.
    if let family, !isWord(name) {
      result.append(contentsOf: family.reading.unicodeScalars)
      readWords(name.dropFirst(family.characters.count), to: &result)
    } else {
      readWords(name, to: &result)
    }
  }

  private func isWord(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    name.first.flatMap { words[$0] }?.contains { name.starts(with: $0.characters) } ?? false
  }

  private func readWords(_ text: ArraySlice<Unicode.Scalar>, to result: inout String.UnicodeScalarView) {
    var rest = text
    while let scalar = rest.first {
      if let word = words[scalar]?.first(where: { rest.starts(with: $0.characters) }) {
        result.append(contentsOf: word.reading.unicodeScalars)
        rest = rest.dropFirst(word.characters.count)
        continue
      }
      let place = places[Int(scalar.value - Self.first)]
      if place == 0 {
        result.append(scalar)
      } else {
        result.append(contentsOf: readings[Int(place)].unicodeScalars)
      }
      rest = rest.dropFirst()
    }
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool { (first...last).contains(scalar.value) }

  /// Two characters that are read alike, of which every language has many.
  var homophones: (first: String, second: String, reading: String)? {
    var known: [UInt16: UInt32] = [:]
    for (offset, place) in places.enumerated() where place != 0 {
      let value = Self.first + UInt32(offset)
      if let other = known.updateValue(value, forKey: place), let first = Unicode.Scalar(other),
        let second = Unicode.Scalar(value)
      {
        return (String(first), String(second), readings[Int(place)])
      }
    }
    return nil
  }

  // MARK: ICU

  /// The same as passes of ICU's transform language, each for itself.
  var icuPasses: [[String]] {
    let parting = kinds.map { "$han $han { (\(Self.text($0))) } [^$han] > \\u0020 $1 ;" }
    let family = familyNames.flatMap { word in
      (1...Self.longestGivenName).map { rest in
        let after = String(repeating: "$han ", count: rest)
        return "[^[:Alphabetic:]] { \(Self.text(word.characters)) } \(after)[^$han] > \(Self.escaped(word.reading)) ;"
      }
    }
    let all = words.sorted { $0.key < $1.key }.flatMap(\.value)
    // A word at the start of a run is told before a family name.
    let guards = all.map {
      "[^[:Alphabetic:]] { (\(Self.text($0.characters))) > $1 ;"
    }
    let reading = all.map { "\(Self.text($0.characters)) > \(Self.escaped($0.reading)) ;" }
    return [parting, guards + family, reading + single]
  }

  static let icuDefinition = "$han = [\\u3400-\\u9FFF] ;"

  /// A rule a character: of sets ICU's rules have room for some two thousand.
  private var single: [String] {
    let spelled = readings.map(Self.escaped)
    return places.enumerated().compactMap { offset, place in
      guard place != 0, let scalar = Unicode.Scalar(Self.first + UInt32(offset)) else { return nil }
      return "\(scalar) > \(spelled[Int(place)]) ;"
    }
  }

  private static func escaped(_ reading: String) -> String { reading.unicodeScalars.map(ICURules.escaped).joined() }

  private static func text(_ characters: [Unicode.Scalar]) -> String { String(String.UnicodeScalarView(characters)) }
}
