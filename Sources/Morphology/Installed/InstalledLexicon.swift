internal import Glibc
internal import Tables
internal import Text

/// German words of dictionaries that are installed on the machine, for what the program's own lexicon lacks.
///
/// Read where Debian's `trans-de-en` (Ding) and `hunspell-de-de-frami` put them, both under the GPL and so never shipped
/// with the program. Compiled once to sorted tables in the user's cache folder, which are mapped, not loaded.
public struct InstalledLexicon: Sendable {
  let nouns: SortedTable
  let verbs: SortedTable
  let adjectives: SortedTable

  /// The files that are read; empty where none is installed.
  let sources: [String]

  /// Opens the lexicon, compiling it where that was not done yet.
  ///
  /// - Parameters:
  ///   - cache: The folder of compiled files; nil for the user's.
  ///   - willCompile: Is called before the sources are read, which takes seconds.
  /// - Returns: Nil where nothing is installed, or there is no folder to write to. Broken sources give less, no error:
  ///   nobody asked for them.
  public init?(cache: String? = nil, willCompile: () -> Void = {}) {
    self.init(sources: Self.installed, cache: cache, willCompile: willCompile)
  }

  init?(sources: [String], cache: String?, willCompile: () -> Void = {}) {
    guard !sources.isEmpty, let folder = cache ?? CacheFolder.path else { return nil }
    let key = sources.map(CacheFolder.stamp)
    let path = folder + "/" + LexiconFile.name(of: key)
    if let known = LexiconFile(path: path, key: key) {
      self.init(known, sources: sources)
      return
    }
    guard CacheFolder.make(folder) else { return nil }
    willCompile()
    let bytes = LexiconFile.bytes(of: Self.read(sources), key: key)
    guard (try? OutputFile.write(bytes, to: path)) != nil, let written = LexiconFile(path: path, key: key) else {
      return nil
    }
    self.init(written, sources: sources)
  }

  private init(_ file: LexiconFile, sources: [String]) {
    (nouns, verbs, adjectives) = (file.nouns, file.verbs, file.adjectives)
    self.sources = sources
  }

  /// The sources on this machine: of each kind the first that there is.
  private static var installed: [String] {
    let kinds = [("/usr/share/trans", "de-en"), ("/usr/share/hunspell", "de_DE.dic")]
    return kinds.compactMap { usual, name in
      InstalledFolders.folders(usual: [usual]).map { $0 + "/" + name }.first { access($0, R_OK) == 0 }
    }
  }

  private static func read(_ sources: [String]) -> LexiconRows {
    var rows = LexiconRows()
    for source in sources {
      if source.hasSuffix(".dic") {
        HunspellWords(path: source)?.read(into: &rows)
      } else if let bytes = try? InputFile.contents(path: source) {
        DingWords.read(bytes, into: &rows)
      }
    }
    return rows
  }

  /// What stands for the plural of a noun where no source has it.
  static let unknownPlural = "?"

  /// The nouns of a lemma; where the plural is not known, one of each class that the lemma may be of.
  func nouns(_ lemma: String) -> [GermanNoun] {
    nouns.rows(of: lemma).flatMap { row -> [GermanNoun] in
      guard row[2] == Self.unknownPlural else { return GermanNoun(row: row).map { [$0] } ?? [] }
      let gender = GermanNoun(lemma: lemma, gender: row[1], plural: "0", genitive: "")?.gender ?? .several
      let classes = GermanNounClasses.plausible(lemma)
      let fitting = classes.filter { $0.gender == gender }
      return (fitting.isEmpty ? classes : fitting).map {
        GermanNoun(lemma: lemma, gender: gender, plural: $0.plural, genitive: $0.genitive)
      }
    }
  }
}
