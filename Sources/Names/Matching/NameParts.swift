internal import ICU
package import Tables

/// A name cut into words, each with its part in the name.
package struct NameParts: Sendable {
  /// What a word is in a full name.
  package enum Role: Sendable { case family, given, patronymic }

  /// A word of a name.
  package struct Part: Sendable {
    /// The word as written.
    package let text: String
    /// Whether it is one letter, with or without a full stop.
    package let isInitial: Bool
    /// What the word is taken for.
    package var role: Role
  }

  /// In the order of the name, without particles.
  package private(set) var parts: [Part] = []
  /// Words such as *von* and *al*, which are compared last.
  package private(set) var particles: [String] = []
  /// Whether the order is certain: a comma follows the family name, or a patronymic stands last.
  package private(set) var isOrderKnown = false

  /// Cuts a name as it is written in a list or a text: `Putin, Vladimir V.`, `Kyrylo Budanov`, `Bashar al-Assad`.
  package init(_ name: String, lists: NamePartLists) { self.init(name, lists: lists, memory: NameWordMemory()) }

  /// - Parameter memory: What is known of words already.
  init(_ name: String, lists: NamePartLists, memory: NameWordMemory) {
    let sides = Self.visible(name).split(maxSplits: 1, whereSeparator: Self.isComma)
    for (number, side) in sides.enumerated() {
      let before = parts.count
      let words = side.split(whereSeparator: Self.isBetweenWords).map { Substring($0) }
      for word in lists.joiningServants(words, memory) { add(word, lists, memory) }
      if sides.count > 1, number == 0 {
        for place in before..<parts.count { parts[place].role = .family }
      }
    }
    if parts.isEmpty, let only = particles.first {
      parts = [Part(text: only, isInitial: false, role: .given)]
      particles.removeFirst()
    }
    setRoles(hasComma: sides.count > 1, lists)
  }

  private static func visible(_ name: String) -> String.UnicodeScalarView {
    let isHidden = { (scalar: Unicode.Scalar) in
      !scalar.isASCII && (scalar.isDefaultIgnorable || scalar.isBidiControl)
    }
    let scalars = name.unicodeScalars
    return scalars.contains(where: isHidden) ? scalars.filter { !isHidden($0) } : scalars
  }

  private static func isComma(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", "，", "、", "،": true
    default: false
    }
  }

  private static func isBetweenWords(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar == " " || (0x09...0x0D).contains(scalar.value) }
    return scalar == "·" || scalar == "・" || scalar.properties.isWhitespace
  }

  /// Adds the pieces of a word.
  private mutating func add(_ word: Substring, _ lists: NamePartLists, _ memory: NameWordMemory) {
    let pieces = memory.pieces(of: word) { Self.pieces(of: word, lists) }
    parts += pieces.parts
    particles += pieces.particles
  }

  private static func pieces(of word: Substring, _ lists: NamePartLists) -> NameWordMemory.Pieces {
    var result = NameWordMemory.Pieces()
    var pieces = word.split(separator: ".", omittingEmptySubsequences: true)
    // “Yu.V.” is two initials; “St.Petersburg” is none.
    let hasStop = word.contains(".")
    if let first = pieces.first, let hyphen = first.firstIndex(where: { "-‐‑'’ʼ".contains($0) }),
      lists.joined.contains(first[..<hyphen].lowercased()), hyphen != first.startIndex
    {
      result.particles.append(first[..<hyphen].lowercased())
      pieces[0] = first[first.index(after: hyphen)...]
    }
    for piece in pieces where piece.contains(where: { $0.isLetter || $0.isNumber }) {
      let lower = piece.lowercased()
      if lists.particles.contains(lower), !(hasStop && piece.count == 1) {
        result.particles.append(lower)
      } else {
        let isShort = piece.count == 1 || hasStop && piece.count <= 3
        let isLetterScript = lower.unicodeScalars.first.flatMap(NameScript.init) != .han
        let isInitial = isShort && isLetterScript && (hasStop || piece.count == 1)
        result.parts.append(Part(text: String(piece), isInitial: isInitial, role: .given))
      }
    }
    return result
  }

  private mutating func setRoles(hasComma: Bool, _ lists: NamePartLists) {
    guard parts.count > 1 else { return }
    for place in parts.indices where parts[place].role == .given && parts.count > 2 {
      let lower = parts[place].text.lowercased()
      // A patronymic stands after the given name, so never first.
      if place > 0, lists.patronymics.contains(where: { lower.hasSuffix($0) }) {
        parts[place].role = .patronymic
      }
    }
    if hasComma {
      isOrderKnown = true
    } else if parts.count > 2, parts[parts.count - 1].role == .patronymic,
      parts[1...].filter({ $0.role == .patronymic }).count == 1
    {
      parts[0].role = .family
      isOrderKnown = true
    } else {
      parts[parts.count - 1].role = .family
      isOrderKnown = parts.contains { $0.role == .patronymic }
    }
    let script = parts[0].text.unicodeScalars.first.flatMap(NameScript.init)
    if !hasComma, script == .han || script == .hangul {
      isOrderKnown = true
      parts[parts.count - 1].role = .given
      parts[0].role = .family
    }
  }

  /// A name of two to four Han or Hangul characters cut after the first, which is the family name.
  func splittingFamilyName() -> NameParts {
    guard parts.count == 1, let only = parts.first, (2...4).contains(only.text.count),
      only.text.unicodeScalars.allSatisfy({
        NameScript($0) == .han || NameScript($0) == .hangul
      })
    else { return self }
    var split = self
    split.isOrderKnown = true
    split.parts = [
      Part(text: String(only.text.prefix(1)), isInitial: false, role: .family),
      Part(text: String(only.text.dropFirst()), isInitial: false, role: .given),
    ]
    return split
  }

  /// More words than this are no name's; the rest is passed over.
  static let limit = 8

  /// The places of words that may be one with the next: one of both is short, as in *Jong Un* and *Mc Donald*.
  var joints: [Int] {
    let short = parts.count > 2 ? 5 : 3
    return parts.indices.dropLast().prefix(Self.limit - 1).filter { place in
      let (one, next) = (parts[place], parts[place + 1])
      return !one.isInitial && !next.isInitial && one.role != .patronymic && next.role != .patronymic
        && min(one.text.unicodeScalars.count, next.text.unicodeScalars.count) <= short
    }
  }

  /// A word by which an index finds a name.
  struct Form {
    let text: String
    let isInitial: Bool
    /// Whether it is a family name, or may be one.
    let isFamily: Bool
    /// Whether it is two words made one.
    var isJoined = false
  }

  /// The words as they stand, joined, and cut, as ``FullNameMatcher`` tries them.
  var forms: [Form] {
    let isAlone = parts.count == 1
    // A name may go on after another's last word: its second word, joined or not, then stands for that name's second.
    let seconds = parts.count > 2 && !isOrderKnown ? 1...(parts.count > 3 ? 2 : 1) : 0...0
    var forms = parts.prefix(Self.limit).enumerated().map { place, part in
      let isFamily = isAlone || part.role == .family || place > 0 && seconds.contains(place)
      return Form(text: part.text, isInitial: part.isInitial && !isAlone, isFamily: isFamily)
    }
    for place in joints {
      let part = joining(place).parts[place]
      let isFamily =
        part.role == .family || parts[place + 1].role == .family || parts[place].role == .family
        || place == 1 && seconds.contains(1)
      forms.append(Form(text: part.text, isInitial: false, isFamily: isFamily, isJoined: true))
    }
    let cut = splittingFamilyName()
    if cut.parts.count > parts.count {
      forms += cut.parts.map { Form(text: $0.text, isInitial: false, isFamily: $0.role == .family) }
    }
    return forms
  }

  /// The same name with two neighbouring words made one.
  func joining(_ place: Int) -> NameParts {
    var joined = self
    let hasFamily = parts[place].role == .family || parts[place + 1].role == .family
    joined.parts[place] = Part(
      text: parts[place].text + parts[place + 1].text, isInitial: false,
      role: hasFamily && parts.count > 2 ? .family : parts[place + 1].role)
    joined.parts.remove(at: place + 1)
    return joined
  }
}

/// The words and endings by which the parts of names are told: `particles.tsv`, `patronymics.tsv` and `servants.tsv`.
package struct NamePartLists: Sendable {
  let particles: Set<String>
  let joined: Set<String>
  let patronymics: [String]
  private let servants: Set<String>

  /// The lists of the program, read at first use.
  package static let embedded: Result<NamePartLists, TableError> = Result {
    () throws(TableError) in
    try NamePartLists()
  }

  private init() throws(TableError) {
    let particles = try Table(embedded: "tables/names/particles.tsv")
    self.particles = Set(particles.rows.map { $0[0] })
    joined = Set(particles.rows.filter { $0[1] == "yes" }.map { $0[0] })
    patronymics = try Table(embedded: "tables/names/patronymics.tsv").rows.map { $0[0] }
    servants = Set(try Table(embedded: "tables/names/servants.tsv").rows.map { $0[0] })
  }

  /// The words with those made one that Arabic names are written apart and together in: *Abd al-Aziz*, *Abdul Aziz*
  /// and *Abd-el-Aziz* become what *Abdelaziz* is, one word.
  func joiningServants(_ words: [Substring], _ memory: NameWordMemory) -> [Substring] {
    let isServant = { (word: Substring) in
      memory.isServant(word) { self.servants.contains(self.plain(word.prefix { !self.isHyphen($0) })) }
    }
    guard words.contains(where: isServant) else { return words }
    var joined: [Substring] = []
    var servant = ""
    for word in words {
      guard isServant(word) || !servant.isEmpty else {
        joined.append(word)
        continue
      }
      servant += word.filter { !isHyphen($0) }
      // The name is still to come after “Abd”, “Abd-al” and “Abd al”.
      if servants.contains(plain(servant[...])) { continue }
      joined.append(servant[...])
      servant = ""
    }
    return servant.isEmpty ? joined : joined + [servant[...]]
  }

  /// A word in lower case, without the signs for ʿayn and hamza.
  private func plain(_ word: Substring) -> String {
    String(String.UnicodeScalarView(word.unicodeScalars.filter { !isLeftOut($0) })).lowercased()
  }

  private func isHyphen(_ character: Character) -> Bool { "-‐‑".contains(character) }
}
