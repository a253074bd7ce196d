import Glibc
import Terminology
import Text

extension FuzzTarget {
  /// A Ding file, or the two files of dictd: an error, or an index that answers.
  static let dictionary = FuzzTarget(
    name: "dictionary", summary: "a Ding file; or a dictd index, a zero byte, its definitions"
  ) { bytes in
    let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    let stem = "/tmp/hexapla-fuzz-\(getpid())"
    let path = parts.count == 1 ? stem + ".txt" : stem + ".index"
    save(parts[0], to: path)
    if parts.count == 2 { save(parts[1], to: stem + ".dict") }
    defer { for ending in [".txt", ".index", ".dict"] { unlink(stem + ending) } }
    guard let file = try? DictionaryFile(path: path),
      let dictionary = try? CompiledDictionary(file: file, source: .german, target: .english, cache: nil)
    else { return }
    let matcher = made {
      try TermMatcher(glossaries: [], dictionaries: [dictionary], source: .german, target: .english)
    }
    _ = matcher.hits(in: Document(text: String(decoding: parts[0], as: UTF8.self)))
  }

  private static func save(_ bytes: ArraySlice<UInt8>, to path: String) {
    guard let file = fopen(path, "w") else { failed("\(path) cannot be written") }
    bytes.withUnsafeBytes { _ = fwrite($0.baseAddress, 1, $0.count, file) }
    fclose(file)
  }
}
