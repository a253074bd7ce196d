internal import Glibc
internal import Tables
public import Text

/// The dictionaries that the user installed, found by their usual folders and names.
public enum InstalledDictionaries {
  /// Where dictionaries are sought: the folders of `HEXAPLA_DICTIONARIES`, parted by colons, else those of Debian's
  /// packages and of StarDict.
  static var folders: [String] {
    let home = getenv("HOME").map { [String(cString: $0) + "/.stardict/dic"] } ?? []
    return InstalledFolders.folders(usual: ["/usr/share/trans", "/usr/share/dictd", "/usr/share/stardict/dic"] + home)
  }

  /// The dictionaries from one language to another; of a pair that several have, those of the format that says the most:
  /// Ding before dictd (FreeDict's German and English pair is an older export of Ding's) before StarDict, and of one
  /// format those whose headwords are of the source language.
  public static func files(from source: Language, to target: Language) -> [DictionaryFile] {
    guard let codes = try? LanguageCodes() else { return [] }
    var found: [(rank: Int, file: DictionaryFile)] = []
    for folder in folders {
      for name in names(in: folder) {
        guard let format = format(of: name), let pair = codes.pair(inName: name) else { continue }
        let isForward = pair.0.primary == source.primary && pair.1.primary == target.primary
        let isBackward = pair.1.primary == source.primary && pair.0.primary == target.primary
        guard isForward || isBackward else { continue }
        let order: [DictionaryFile.Format] = [.ding, .dictd, .starDict]
        let rank = 2 * (order.firstIndex(of: format) ?? 3) + (isForward || format == .ding ? 0 : 1)
        found.append((rank, DictionaryFile(path: folder + "/" + name, format: format)))
      }
    }
    let best = found.map(\.rank).min()
    return found.filter { $0.rank == best }.map(\.file)
  }

  private static func format(of name: String) -> DictionaryFile.Format? {
    if name.hasSuffix(".index") { return .dictd }
    if name.hasSuffix(".ifo") { return .starDict }
    // Ding's files are named by their languages only: `de-en`.
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    let isPair =
      parts.count == 2 && parts.allSatisfy { $0.utf8.count == 2 && $0.utf8.allSatisfy { (0x61...0x7A).contains($0) } }
    return isPair ? .ding : nil
  }

  /// The names of the files of a folder, in their order; none where there is no such folder.
  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}
