internal import ICU
public import Text

/// Tells which convention a spelling follows: *Budanow* writes Буданов by `ru-de`, *Budanov* by `ru-en`.
///
/// The native form is written by every convention of its language and the result compared, so that the answer is never
/// a guess. Keeps what it has written; one for each thread.
public final class SpellingConventions {
  private let source: Language
  private var transliterators: [String: [(alias: String, write: Transliterator)]] = [:]
  private var written: [String: [String: String]] = [:]

  /// - Parameter source: The language of the text, whose own convention is named first where several fit.
  public init(source: Language) { self.source = source }

  /// The aliases of the conventions by which a spelling writes a native form; nil where one of its words follows none.
  ///
  /// One alias where a convention fits all words, else the first that fits each word, with *+* between them.
  ///
  /// - Parameters:
  ///   - spelling: The spelling without inflection; its last words may be left without the first ones.
  ///   - native: The whole name in its own script.
  ///   - language: The BCP 47 tag of the language that `native` is in.
  public func label(of spelling: String, native: String, language: String) -> String? {
    let natives = nameWords(native)
    let words = nameWords(spelling)
    guard !words.isEmpty, words.count <= natives.count, Script.dominant(in: native) != .latin else { return nil }
    let order = conventions(of: language).map(\.alias)
    var fitting: [[String]] = []
    for (word, native) in zip(words, natives.suffix(words.count)) {
      let spelled = key(word)
      let forms = self.forms(of: native, language: language)
      let aliases = order.filter { forms[$0] == spelled }
      guard !aliases.isEmpty else { return nil }
      fitting.append(aliases)
    }
    if let all = fitting[0].first(where: { alias in fitting.allSatisfy { $0.contains(alias) } }) { return all }
    var labels: [String] = []
    for alias in fitting.compactMap(\.first) where !labels.contains(alias) { labels.append(alias) }
    return labels.joined(separator: " + ")
  }

  /// A word as each convention writes it, by the convention's alias.
  private func forms(of native: String, language: String) -> [String: String] {
    let cached = "\(language) \(native)"
    if let forms = written[cached] { return forms }
    var forms: [String: String] = [:]
    for convention in conventions(of: language) { forms[convention.alias] = key(convention.write(native)) }
    written[cached] = forms
    return forms
  }

  /// The conventions of a language: that of the text's press, those of the others, then the standards.
  private func conventions(of language: String) -> [(alias: String, write: Transliterator)] {
    if let known = transliterators[language] { return known }
    var found: [(alias: String, write: Transliterator)] = []
    if let registry = try? ConventionRegistry.embedded.get() {
      let all = registry.conventions.filter { $0.language == language }
      let own = all.filter { $0.target == source.primary }
      let press = all.filter { !$0.target.isEmpty && $0.target != source.primary }
      for convention in own + press + all.filter(\.target.isEmpty) {
        guard let write = try? Transliterations.transliterator(convention, in: registry) else { continue }
        found.append((convention.alias, write))
      }
    }
    transliterators[language] = found
    return found
  }

  private func key(_ word: String) -> String { word.lowercased().normalized(.nfc) }
}
