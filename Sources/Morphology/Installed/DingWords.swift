/// Reads the German words of a Ding file: nouns with gender and plural, verbs with what tells whether their prefix parts,
/// adjectives.
///
///     Abhöranlage {f} | Abhöranlagen {pl} :: listening facility | listening facilities
///     abholen; holen {vt} | abholend; holend | abgeholt; geholt | er/sie holt ab :: …
///
/// Lines that are not UTF-8 or have one side only are passed over.
enum DingWords {
  static func read(_ bytes: [UInt8], into rows: inout LexiconRows) {
    bytes.withUnsafeBufferPointer { bytes in
      for line in bytes.split(separator: 0x0A) where line.count < 65_536 && line.first != UInt8(ascii: "#") {
        var scanner = Scanner(line: line)
        scanner.scan()
        add(scanner.variants, to: &rows)
      }
    }
  }

  /// A synonym of a variant: its text outside brackets, and its grammar.
  struct Piece {
    var text = ""
    var codes: [String] = []

    /// Whether it is one word of letters: no phrase, no abbreviation, no beginning of words (*Abhör…*).
    var isWord: Bool {
      text.utf8.count > 2 && text.unicodeScalars.dropFirst().allSatisfy { $0.properties.isLowercase }
        && text.unicodeScalars.first?.properties.isAlphabetic == true
    }

    var gender: String? {
      let found = codes.filter { ["m", "f", "n"].contains($0) }
      return found.count > 1 ? (Set(found) == ["m", "f"] ? "m/f" : "m/n") : found.first
    }
  }

  private static func add(_ variants: [[Piece]], to rows: inout LexiconRows) {
    // The singular synonyms of the variant before, with which those in the plural belong together.
    var singulars: [Piece] = []
    for (number, variant) in variants.enumerated() {
      let isPlural = variant.contains { $0.codes.contains("pl") }
      if isPlural, !singulars.isEmpty {
        addPlurals(of: singulars, variant, to: &rows)
      } else {
        for piece in variant where piece.isWord { add(piece, number, variant, variants, to: &rows) }
        singulars = variant
      }
    }
  }

  private static func add(
    _ piece: Piece, _ number: Int, _ variant: [Piece], _ variants: [[Piece]], to rows: inout LexiconRows
  ) {
    if piece.text.isCapitalized {
      // What stands in the plural alone may have a singular elsewhere: *Inderinnen*.
      guard let gender = piece.gender else { return }
      // *Herzkranke {m,f}; Herzkranker*: an adjective as a noun.
      let isAdjectival = gender == "m/f" && variant.contains { $0.text == piece.text + "r" }
      rows.add(noun: piece.text, gender: gender, plural: isAdjectival ? "adj" : nil)
    } else if piece.codes.contains("adj") {
      rows.add(adjective: piece.text)
    } else if number == 0, piece.text.hasSuffix("n"), variant.contains(where: { $0.isVerb }), variants.count > 1 {
      rows.add(verb: piece.text, prefix: separablePrefix(of: piece.text, in: variants))
    }
  }

  private static func addPlurals(of singulars: [Piece], _ plurals: [Piece], to rows: inout LexiconRows) {
    for (place, singular) in singulars.enumerated() where singular.isWord && singular.text.isCapitalized {
      guard let gender = singular.gender else { continue }
      // Synonyms stand in the same order on both sides where there are as many.
      let fitting = plurals.count == singulars.count ? [plurals[place]] : plurals
      let codes = fitting.filter(\.isWord).compactMap { LexiconRows.pluralCode(of: $0.text, lemma: singular.text) }
      let regular = codes.first { $0.hasPrefix("-") || $0.hasPrefix("¨") }
      if let code = regular ?? codes.first { rows.add(noun: singular.text, gender: gender, plural: code) }
    }
  }

  /// The prefix that other forms of the entry show apart (*holt ab*) or before *ge* (*abgeholt*).
  private static func separablePrefix(of infinitive: String, in variants: [[Piece]]) -> String {
    for prefix in GermanSeparablePrefixes.beginnings(of: infinitive).reversed() {
      let isApart = variants.dropFirst().contains { variant in
        variant.contains { $0.text.hasSuffix(" " + prefix) || $0.text.hasPrefix(prefix + "ge") }
      }
      if isApart, infinitive.removing(prefix: prefix + "ge") == nil { return prefix }
    }
    return ""
  }
}

extension DingWords.Piece {
  fileprivate var isVerb: Bool { codes.contains { ["v", "vt", "vi", "vr"].contains($0) } }
}

extension DingWords {
  /// Takes the left side of a line apart.
  private struct Scanner {
    let line: Slice<UnsafeBufferPointer<UInt8>>
    var variants: [[Piece]] = []
    private var variant: [Piece] = []
    private var codes: [String] = []
    private var text: [UInt8] = []

    init(line: Slice<UnsafeBufferPointer<UInt8>>) { self.line = line }

    mutating func scan() {
      var place = line.startIndex
      while place < line.endIndex {
        let byte = line[place]
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "<"):
          place = bracket(from: place)
        case UInt8(ascii: ";"): endPiece()
        case UInt8(ascii: "|"): endVariant()
        case UInt8(ascii: ":") where isMiddle(place):
          endVariant()
          return
        default: text.append(byte)
        }
        place += 1
      }
      // A line of one side only.
      variants = []
    }

    private func isMiddle(_ place: Int) -> Bool {
      place > line.startIndex && place + 1 < line.endIndex && line[place - 1] == 0x20 && line[place + 1] == line[place]
    }

    /// The place of the mark that closes a bracket; grammar is noted.
    private mutating func bracket(from start: Int) -> Int {
      let closing: UInt8 = line[start] == UInt8(ascii: "(") ? 0x29 : line[start] + 2
      guard let end = line[start...].prefix(200).firstIndex(of: closing) else { return start }
      if line[start] == UInt8(ascii: "{") {
        let content = String(decoding: line[(start + 1)..<end], as: UTF8.self)
        codes += content.split { ",; ".contains($0) }.map(String.init)
      } else if line[start] == UInt8(ascii: "("), !text.isEmpty, text.last != 0x20 {
        // Letters that may be left out: no word is sure.
        text.append(UInt8(ascii: "("))
      }
      return end
    }

    private mutating func endPiece() {
      let words = text.split(separator: 0x20)
      variant.append(Piece(text: String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self), codes: codes))
      text.removeAll(keepingCapacity: true)
      codes = []
    }

    private mutating func endVariant() {
      endPiece()
      variants.append(variant)
      variant = []
    }
  }
}
