internal import Glibc
internal import Tables
public import Text

/// A dictionary or large glossary as a file, in any format that can be compiled.
public struct DictionaryFile: Hashable, Sendable {
  /// The formats of dictionaries that are read.
  public enum Format: String, Sendable {
    case ding
    /// A `.index` with its `.dict` or `.dict.dz`.
    case dictd
    /// An `.ifo` with its `.idx` and `.dict` or `.dict.dz`.
    case starDict
    /// Any glossary.
    case glossary
  }

  /// The path of what names the dictionary: the Ding file, the `.index`, the `.ifo`, the glossary.
  public let path: String
  /// The format of the file.
  public let format: Format

  /// What a path names, by its ending, and by its first lines where that says nothing.
  ///
  /// - Throws: ``DictionaryError`` where the file cannot be read.
  public init(path: String) throws(DictionaryError) {
    var path = path
    for ending in [".dict", ".dict.dz"] where path.hasSuffix(ending) {
      let stem = path.dropLast(ending.utf8.count)
      for other in [".index", ".ifo"] where access(stem + other, R_OK) == 0 { path = stem + other }
    }
    self.path = path
    if path.hasSuffix(".index") {
      format = .dictd
    } else if path.hasSuffix(".ifo") {
      format = .starDict
    } else {
      format = DingReader.recognizes(try Self.beginning(of: path)[...]) ? .ding : .glossary
    }
  }

  init(path: String, format: Format) {
    self.path = path
    self.format = format
  }

  /// The first bytes of a file.
  private static func beginning(of path: String) throws(DictionaryError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw DictionaryError(file: path, problem: .unreadable(String(cString: strerror(errno))))
    }
    defer { close(descriptor) }
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 8192) { buffer, initialized in
      count = Glibc.read(descriptor, buffer.baseAddress, 8192)
      initialized = max(count, 0)
    }
    guard count >= 0 else {
      throw DictionaryError(file: path, problem: .unreadable(String(cString: strerror(errno))))
    }
    return bytes
  }

  /// The files that make the dictionary.
  var parts: [String] {
    switch format {
    case .ding, .glossary: return [path]
    case .dictd: return [path] + Self.present(path.dropLast(".index".utf8.count), [".dict", ".dict.dz"])
    case .starDict:
      let stem = path.dropLast(".ifo".utf8.count)
      return [path] + Self.present(stem, [".idx", ".idx.gz"]) + Self.present(stem, [".dict", ".dict.dz"])
        + Self.present(stem, [".syn"])
    }
  }

  private static func present(_ stem: Substring, _ endings: [String]) -> [String] {
    Array(endings.map { stem + $0 }.filter { access($0, R_OK) == 0 }.prefix(1))
  }

  /// What is compiled, as text: the files by path, size and time of change, the languages, and the version of it all.
  func key(source: Language, target: Language) -> String {
    let files = parts.map(CacheFolder.stamp)
    return (["\(StoreLayout.version) \(source.tag) \(target.tag)"] + files).joined(separator: "\n")
  }

  /// Reads the concepts.
  ///
  /// - Parameters:
  ///   - source: The language of the terms that will be looked for: that of headwords where the file does not say.
  ///   - target: The other language.
  ///   - visit: Is given each concept, and how much of the work is done by then, from 0 to 1.
  /// - Throws: ``DictionaryError`` with line and column.
  public func read(
    source: Language, target: Language, visit: (Concept, Double) -> Void
  ) throws(DictionaryError) {
    do {
      try readAny(source, target, visit)
    } catch let error as DictionaryError {
      throw error
    } catch {
      throw DictionaryError(file: path, problem: .glossary("\(error)"))
    }
  }

  private func readAny(
    _ source: Language, _ target: Language, _ visit: (Concept, Double) -> Void
  ) throws {
    let (head, gloss) = try sides(source, target)
    switch format {
    case .ding:
      try DingReader(file: path, left: head, right: gloss).read(try InputFile.contents(path: path), visit: visit)
    case .dictd: try DictdReader(index: path, headword: head, gloss: gloss).read(visit: visit)
    case .starDict: try StarDictReader(description: path, headword: head, gloss: gloss).read(visit: visit)
    case .glossary:
      let glossary = try Glossary(path: path, options: GlossaryOptions(source: source, target: target))
      let count = Double(max(glossary.concepts.count, 1))
      for (place, concept) in glossary.concepts.enumerated() { visit(concept, Double(place) / count) }
    }
  }

  /// The languages of the headwords and of what they are explained in, as the file's name says them: `de-en`,
  /// `freedict-deu-eng`; where it does not, those that are asked for.
  private func sides(_ source: Language, _ target: Language) throws(TableError) -> (Language, Language) {
    guard let named = try LanguageCodes().pair(inName: String(path.split(separator: "/").last ?? "")),
      Set([named.0.primary, named.1.primary]) == Set([source.primary, target.primary])
    else { return (source, target) }
    return named.0.primary == source.primary ? (source, target) : (target, source)
  }
}
