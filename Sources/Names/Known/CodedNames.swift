internal import ICU
internal import Text

/// Languages and currencies, which CLDR names by codes in every language: *Russisch* is *Russian*.
struct CodedNames: Sendable {
  private var targets: [String: (text: String, source: String)] = [:]

  init(from source: Language, to target: Language) {
    add("currency", CLDR.currencies(in: source.tag), CLDR.currencies(in: target.tag))
    add("language", CLDR.languages(in: source.tag), CLDR.languages(in: target.tag))
  }

  private mutating func add(_ kind: String, _ sources: [String: String], _ targets: [String: String]) {
    // By code, so that of two that share a name always the same one counts.
    for (code, spelling) in sources.sorted(by: { $0.key > $1.key }) {
      if let target = targets[code] { self.targets[nameKey(spelling)] = (target, "CLDR \(kind) \(code)") }
    }
  }

  /// What the target language calls a language or currency; nil where the name is none.
  subscript(name: String) -> NameRendering? {
    targets[name].map { NameRendering($0.text, kind: .other, reason: $0.source, basis: .established) }
  }
}
