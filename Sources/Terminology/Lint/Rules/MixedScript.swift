internal import ICU
internal import Text

/// `mixed-script`: a word of letters of two scripts.
struct MixedScript: LintRule {
  let id = "mixed-script"
  let severity = GlossaryLint.Severity.error
  let summary = "a word mixes letters of two scripts"
  let explanation = """
    A word has letters of more than one script, most often a Latin letter in a Cyrillic word or the other way round that
    looks the same: such a term is never found. Scripts that languages mix (kanji and kana, hangul and hanja) are left
    alone, and so are words joined by a hyphen, each of one script.
    Wrong: “Mоskau” with a Cyrillic о. Type the letter that the message names anew.
    """

  func findings(in files: [LintedFile]) -> [GlossaryLint.Finding] {
    files.flatMap { file in
      file.concepts.indices.flatMap { number in
        file.concepts[number].sections.flatMap { section in
          section.terms.compactMap { term in
            problem(term.text).map { finding(file, file.place(number, tag: section.tag), $0) }
          }
        }
      }
    }
  }

  private func problem(_ term: String) -> String? {
    guard !term.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    for word in term.unicodeScalars.split(whereSeparator: { !$0.properties.isAlphabetic }) {
      var counts: [(script: Script, letter: Unicode.Scalar, count: Int)] = []
      for scalar in word {
        let script = Script(of: scalar)
        guard script != .common, script != .inherited, !Self.isEastAsian(script) else { continue }
        if let place = counts.firstIndex(where: { $0.script == script }) {
          counts[place].count += 1
        } else {
          counts.append((script, scalar, 1))
        }
      }
      guard counts.count > 1, let rare = counts.min(by: { $0.count < $1.count }) else { continue }
      return "“\(term)” mixes scripts: “\(rare.letter)” (U+\(hexadecimal(rare.letter))) is \(rare.script.code)"
    }
    return nil
  }

  private static func isEastAsian(_ script: Script) -> Bool {
    [.han, .hiragana, .katakana, .hangul].contains(script)
  }
}

/// The code point of a scalar in at least four hexadecimal digits.
func hexadecimal(_ scalar: Unicode.Scalar) -> String {
  let code = String(scalar.value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, 4 - code.count)) + code
}
