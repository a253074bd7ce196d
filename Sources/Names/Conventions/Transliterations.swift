public import Tables

/// Why no transliteration could be had.
public enum TransliterationError: Error, Equatable, CustomStringConvertible {
  /// No convention has this identifier or alias; `similar` are ones that come near.
  case unknownSystem(String, similar: [String])
  /// No convention spells the names of one language for another; `known` are the pairs there are.
  case unknownPair(from: String, to: String, known: [String])
  /// Neither a system nor a pair of languages was named.
  case nothingNamed
  /// ICU's transform rules cannot say what the table of a convention says.
  case notInICU(String, reason: String)
  /// A convention spells different words alike.
  case notReversible(String)
  case brokenTable(TableError)

  /// What was wrong, where, and what to do.
  public var description: String {
    switch self {
    case .unknownSystem(let name, let similar):
      "no convention is called “\(name)”"
        + (similar.isEmpty
          ? "; see hexapla transliterate --list"
          : "; did you mean \(similar.joined(separator: " or "))?")
    case .unknownPair(let from, let to, let known):
      "no convention spells “\(from)” names for “\(to)”; there are \(known.joined(separator: ", "))"
    case .nothingNamed: "say which convention: --system ID, or --from and --to"
    case .notInICU(let name, let reason): "“\(name)” cannot be written as ICU rules: \(reason)"
    case .notReversible(let name):
      "“\(name)” spells different words alike and cannot be read back; see hexapla transliterate --list"
    case .brokenTable(let error): error.description
    }
  }
}

/// Finds transliterators by what a caller names.
public enum Transliterations {
  /// All conventions, in the order of their table.
  public static func conventions() throws(TransliterationError) -> [Convention] {
    try registry().conventions
  }

  /// The transliterator of a system (identifier, alias, or column of `from`), or of a pair of languages.
  public static func named(
    _ system: String?, from: String?, to: String?
  ) throws(TransliterationError) -> Transliterator {
    let registry = try registry()
    let convention: Convention
    if let system {
      guard
        let found = registry.convention(named: system)
          ?? from.flatMap({ registry.convention(named: "\($0)-\(system)") })
      else { throw .unknownSystem(system, similar: registry.similar(to: system)) }
      convention = found
    } else if let from, let to {
      guard let found = registry.convention(from: from, to: to) else {
        let pairs = registry.conventions.filter { !$0.target.isEmpty }
        let near = pairs.filter { $0.language == from }
        throw .unknownPair(
          from: from, to: to,
          known: (near.isEmpty ? pairs : near).map { "\($0.language)-\($0.target)" })
      }
      convention = found
    } else {
      throw .nothingNamed
    }
    return try transliterator(convention, in: registry)
  }

  static func transliterator(
    _ convention: Convention, in registry: ConventionRegistry
  ) throws(TransliterationError) -> Transliterator {
    guard let language = registry.language(convention.language) else {
      throw .unknownSystem(convention.alias, similar: [])
    }
    do { return try Transliterator(convention, language: language) } catch {
      throw .brokenTable(error)
    }
  }

  static func registry() throws(TransliterationError) -> ConventionRegistry {
    do { return try ConventionRegistry.embedded.get() } catch { throw .brokenTable(error) }
  }
}

extension ConventionRegistry {
  /// Aliases and systems that share the most letters with a name at its beginning or end.
  fileprivate func similar(to name: String) -> [String] {
    let wanted = name.lowercased()
    return conventions.map(\.alias).filter {
      $0.hasPrefix(wanted.prefix(2)) || $0.hasSuffix(wanted.suffix(3))
    }.prefix(3).map { $0 }
  }
}
