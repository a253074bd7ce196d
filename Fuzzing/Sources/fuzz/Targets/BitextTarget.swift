import Bitext
import Text

extension FuzzTarget {
  /// A bitext file: an error, or a document that each format can write, and that reads again.
  static let bitext = FuzzTarget(name: "bitext", summary: "a byte that chooses a format, then a file") { bytes in
    guard let first = bytes.first else { return }
    let formats = BitextFormat.allCases.filter { $0 != .moses }
    let hints = BitextFile.Hints(format: formats[Int(first) % formats.count], source: .german, target: .english)
    guard let document = try? BitextFile.read(name: "fuzz", bytes: Array(bytes.dropFirst()), hints) else { return }
    for format in [BitextFormat.tmx, .xliff] where !document.units.isEmpty {
      let text = BitextFile.text(of: document, as: format, target: .english)
      let again = BitextFile.Hints(format: format)
      do { _ = try BitextFile.read(name: "fuzz", bytes: Array(text.utf8), again) } catch {
        failed("what was written as \(format) is refused: \(error)")
      }
    }
  }
}
