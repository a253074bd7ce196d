internal import CTables

/// A table or glossary that is compiled into the program.
public struct EmbeddedFile: Sendable {
  /// The path in the repository, for example `glossaries/persons.tsv`.
  public let path: String
  /// The content; it lives as long as the program.
  public nonisolated(unsafe) let bytes: UnsafeBufferPointer<UInt8>

  /// All embedded files below a folder such as `glossaries/`, sorted by path.
  public static func all(below folder: String = "") -> [EmbeddedFile] {
    (0..<ctables_file_count).map { EmbeddedFile(ctables_files[$0]) }.filter {
      $0.path.hasPrefix(folder)
    }
  }

  /// The embedded file of a path; nil where there is none.
  public init?(path: String) {
    var low = 0
    var high = ctables_file_count
    while low < high {
      let middle = (low + high) / 2
      let candidate = ctables_files[middle]
      let name = String(cString: candidate.path)
      if name == path {
        self.init(candidate)
        return
      }
      if name < path { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  private init(_ file: ctables_file) {
    path = String(cString: file.path)
    bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
  }
}
