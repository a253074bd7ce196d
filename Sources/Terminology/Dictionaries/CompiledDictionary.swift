public import Tables
public import Text

/// A dictionary, or a large glossary, compiled to an index that is searched where it lies.
///
/// The index is a file in the user's cache folder, mapped into memory. It is compiled when the dictionary is first opened,
/// and again when the dictionary, the languages or the program's format changed, or the file is broken.
public struct CompiledDictionary: Sendable {
  let store: TermStore
  /// The file's name without its folder and ending.
  public let name: String

  /// Opens a dictionary, compiling it where that was not done yet.
  ///
  /// - Parameters:
  ///   - file: The dictionary.
  ///   - source: The language of the terms to look for.
  ///   - target: The language of the terms to give.
  ///   - cache: The folder of compiled indexes; nil to compile into memory.
  ///   - progress: Is told now and then how much of the compilation is done, from 0 to 1.
  /// - Throws: ``DictionaryError`` with line and column where the dictionary cannot be read.
  public init(
    file: DictionaryFile, source: Language, target: Language, cache: String? = Self.cacheFolder,
    progress: (Double) -> Void = { _ in }
  ) throws(DictionaryError) {
    let base = file.path.split(separator: "/").last.map(String.init) ?? file.path
    name =
      base.hasSuffix(".index") || base.hasSuffix(".ifo")
      ? String(base[..<(base.lastIndex(of: ".") ?? base.endIndex)]) : base
    let key = file.key(source: source, target: target)
    store =
      if let known = Self.known(key, in: cache) { known } else {
        Self.kept(
          try Self.compile(file, name: name, source: source, target: target, progress: progress), key: key, in: cache)
      }
  }

  private init(store: TermStore, name: String) {
    self.store = store
    self.name = name
  }

  /// The program's own glossaries as one dictionary: a run that looks up a single word or reads a short text need not
  /// read them all.
  ///
  /// - Parameters:
  ///   - includingPersons: Also `persons.tsv`, whose entries running text is searched for as names.
  ///   - source: The language of the terms to look for.
  ///   - target: The language of the terms to give.
  ///   - cache: The folder of compiled indexes; nil to compile into memory.
  /// - Throws: `TableError` where an embedded glossary is broken, which is a fault of the build.
  public static func own(
    includingPersons: Bool = false, source: Language, target: Language, cache: String? = Self.cacheFolder
  ) throws(TableError) -> CompiledDictionary {
    let files = EmbeddedFile.all(below: "glossaries/")
    let key =
      files.map { "\($0.path) \($0.bytes.count) \(ByteHash.of(UnsafeRawBufferPointer($0.bytes)))" }
      .joined(separator: "\n") + "\n\(source.tag) \(target.tag) \(includingPersons)"
    if let known = known(key, in: cache) { return CompiledDictionary(store: known, name: "glossaries") }
    var builder = TermStoreBuilder(source: source, target: target)
    for glossary in try Glossary.embedded(includingPersons: includingPersons) {
      builder.begin(glossary: glossary.name)
      for concept in glossary.concepts { builder.add(concept) }
    }
    return CompiledDictionary(store: kept(builder.finish(), key: key, in: cache), name: "glossaries")
  }

  /// The index of a key that was compiled before.
  private static func known(_ key: String, in cache: String?) -> TermStore? {
    cache.flatMap { StoreFile.open("\($0)/\(fileName(of: key))", key: key) }
  }

  /// The index of sections just compiled, from the cache where it can be kept there.
  private static func kept(
    _ sections: [(section: StoreLayout.Section, content: StoreContent)], key: String, in cache: String?
  ) -> TermStore {
    if let cache, CacheFolder.make(cache), StoreFile.write(sections, key: key, to: "\(cache)/\(fileName(of: key))"),
      let written = known(key, in: cache)
    {
      return written
    }
    return TermStore(sections: sections)
  }

  /// The user's folder of compiled indexes: `hexapla` in `XDG_CACHE_HOME`, else in `~/.cache`; nil without a home.
  public static var cacheFolder: String? { CacheFolder.path }

  private static func compile(
    _ file: DictionaryFile, name: String, source: Language, target: Language, progress: (Double) -> Void
  ) throws(DictionaryError) -> [(section: StoreLayout.Section, content: StoreContent)] {
    var builder = TermStoreBuilder(source: source, target: target)
    builder.begin(glossary: name)
    var told = 0.0
    try file.read(source: source, target: target) { concept, done in
      builder.add(concept)
      if done - told >= 0.01 {
        told = done
        progress(done)
      }
    }
    return builder.finish()
  }

  /// Two hashes of the key, so that no two dictionaries share a file; the key itself is compared, too.
  private static func fileName(of key: String) -> String {
    let parts = [key, key + "\n"].map { text in
      let hash = Array(text.utf8).withUnsafeBytes { ByteHash.of($0) }
      let digits = String(hash, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }
    return parts.joined() + ".terms"
  }
}
