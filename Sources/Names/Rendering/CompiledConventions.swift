internal import Tables

/// The conventions that a renderer has compiled, which its parts share. Not for several threads.
final class CompiledConventions {
  /// A convention, its rules, and what writes by them.
  struct Compiled {
    let table: ConventionTable
    let write: Transliterator
  }

  private var made: [String: Compiled?] = [:]

  /// The convention by which a target's press spells a language's names; nil where there is none.
  func press(of language: String, for target: String) -> Compiled? {
    guard let registry = try? ConventionRegistry.embedded.get() else { return nil }
    return registry.convention(from: language, to: target).flatMap { self[$0] }
  }

  /// The system of the names' own country, which English maps and passports use beside the press's form.
  func national(of language: String) -> Compiled? {
    guard let registry = try? ConventionRegistry.embedded.get() else { return nil }
    return registry.conventions.first { $0.language == language && $0.columns.first == "national" }.flatMap { self[$0] }
  }

  /// A convention, compiled when it is first asked for; nil where its table is broken.
  subscript(convention: Convention) -> Compiled? {
    if let known = made[convention.system] { return known }
    var compiled: Compiled?
    if let language = try? ConventionRegistry.embedded.get().language(convention.language),
      let table = try? ConventionTable(convention, language: language),
      let write = try? Transliterator(convention, language: language, table: table)
    {
      compiled = Compiled(table: table, write: write)
    }
    made[convention.system] = .some(compiled)
    return compiled
  }
}
