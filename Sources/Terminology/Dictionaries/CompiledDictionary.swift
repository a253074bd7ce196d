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
    let path = cache.map { $0 + "/" + Self.fileName(of: key) }
    if let path, let known = StoreFile.open(path, key: key) {
      store = known
      return
    }
    let sections = try Self.compile(file, name: name, source: source, target: target, progress: progress)
    if let cache, let path, CacheFolder.make(cache), StoreFile.write(sections, key: key, to: path),
      let written = StoreFile.open(path, key: key)
    {
      store = written
    } else {
      store = TermStore(sections: sections)
    }
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
