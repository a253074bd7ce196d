import Documents
import Text

extension FuzzTarget {
  /// A document: its text, or an error.
  static let documents = FuzzTarget(name: "documents", summary: "a byte that chooses a format, then a file") { bytes in
    guard let first = bytes.first else { return }
    let formats = [DocumentFormat.markdown, .html, .srt, .vtt, .text]
    _ = try? DocumentFile.extracted(
      name: "fuzz", bytes: Array(bytes.dropFirst()), format: formats[Int(first) % formats.count])
  }
}
