internal import ICU
public import Tables
public import Text

/// Writes names as the texts of another language write them.
///
/// The order: the user's glossary; the established form (``KnownNames``); the convention, for which a Latin spelling is
/// first read back to its native form. A person whose full name is not established is rendered word by word. What
/// none of these knows stays as it is. A renderer keeps what it has read: one for each thread.
public final class NameRenderer {
  /// The language of the text whose spellings are rendered.
  public let source: Language
  /// The language of the readers.
  public let target: Language
  /// The user's own renderings by spelling; they go before everything else.
  public let glossary: [String: [String]]
  /// The established names of the two languages.
  public let known: KnownNames

  private let established: EstablishedForms
  private let native: NativeNames
  private let spelled: SpelledNames
  /// Made for the first name that no list has.
  private lazy var compounds = try? CompoundNames(from: source, to: target)
  /// Made for the first name that is no other.
  private lazy var coded = CodedNames(from: source, to: target)
  private var done: [String: NameRendering] = [:]

  /// - Parameters:
  ///   - source: The language of the text whose spellings are rendered: `de` for *Budanow*, `ru` for *Буданов*.
  ///   - target: The language of the readers.
  ///   - glossary: The user's own renderings by spelling, preferred first.
  /// - Throws: `TableError` where an embedded table is broken.
  public init(
    from source: Language, to target: Language, glossary: [String: [String]] = [:]
  ) throws(TableError) {
    self.source = source
    self.target = target
    var keyed: [String: [String]] = [:]
    for (spelling, targets) in glossary where !targets.isEmpty { keyed[nameKey(spelling)] = targets }
    self.glossary = keyed
    let known = try KnownNames(from: source, to: target)
    self.known = known
    let conventions = CompiledConventions()
    let scripts = try ScriptRenderer(target: target, conventions: conventions)
    established = try EstablishedForms(known: known, scripts: scripts)
    native = try NativeNames(known: known, scripts: scripts)
    spelled = try SpelledNames(known: known, scripts: scripts, conventions: conventions)
  }

  /// The rendering of a name without inflection.
  public func render(_ name: String) -> NameRendering {
    let key = nameKey(name)
    if let rendering = done[key] { return rendering }
    let rendering = fresh(key)
    done[key] = rendering
    return rendering
  }

  private func fresh(_ name: String) -> NameRendering {
    if let targets = glossary[name] {
      return NameRendering(
        targets[0], alternatives: Array(targets.dropFirst()), reason: "glossary", basis: .glossary)
    }
    if source.primary == target.primary {
      return NameRendering(name, reason: "same language", basis: .unchanged)
    }
    let entry = known[name] ?? known.wordPlace(name)
    if let entry, !entry.targets.isEmpty, let rendering = established.form(of: entry) { return rendering }
    // No name is this long, and the readers' time grows with the length.
    guard name.utf8.count <= 400 else {
      return NameRendering(name, reason: "too long for a name", basis: .unchanged)
    }
    if !isPerson(name), let rendering = established.city(name) { return rendering }
    if let entry, let rendering = established.form(of: entry) { return rendering }
    if let rendering = coded[name] { return rendering }
    if let rendering = established.japanesePlace(name) { return rendering }
    if let rendering = compounds?.rendering(of: name, parts: { self.render($0) }) { return rendering }
    return Script.dominant(in: name) == .latin ? spelled.rendering(of: name) : native.rendering(of: name)
  }

  /// Whether a word is a person's name before it is a city's: Виктория, *Tschechow*.
  private func isPerson(_ name: String) -> Bool {
    if Script.dominant(in: name) == .latin { return (known.personWords[name]?.family ?? 0) > 0 }
    return (try? GivenNameVariants.embedded.get())?.contains(name) ?? false
  }
}
