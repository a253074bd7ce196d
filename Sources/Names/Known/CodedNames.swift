internal import ICU
internal import Text

/// Languages and currencies, which CLDR names by codes in every language: *Russisch* is *Russian*.
struct CodedNames: Sendable {
  private enum Code {
    case language(String)
    case currency(String)
  }

  private let target: Language
  private var codes: [String: Code] = [:]

  init(from source: Language, to target: Language) {
    self.target = target
    // By code, so that of two that share a name always the same one counts, and languages before currencies.
    for (code, spelling) in CLDR.currencies(in: source.tag).sorted(by: { $0.key > $1.key }) {
      codes[nameKey(spelling)] = .currency(code)
    }
    for (code, spelling) in CLDR.languages(in: source.tag).sorted(by: { $0.key > $1.key }) {
      codes[nameKey(spelling)] = .language(code)
    }
  }

  /// What the target language calls a language or currency; nil where the name is none.
  subscript(name: String) -> NameRendering? {
    let text: String?
    let source: String
    switch codes[name] {
    case .language(let code): (text, source) = (CLDR.languages(in: target.tag)[code], "CLDR language \(code)")
    case .currency(let code): (text, source) = (CLDR.currencies(in: target.tag)[code], "CLDR currency \(code)")
    case nil: return nil
    }
    return text.map { NameRendering($0, kind: .other, reason: source, basis: .established) }
  }
}
