import Names
import Text

extension FuzzTarget {
  private static let languages = ["ru", "uk", "ar", "el", "ko", "ja", "de", "fr"]

  /// A name in some script, rendered for English and German.
  static let rendering = FuzzTarget(name: "rendering", summary: "a byte that chooses a language, then a name") {
    bytes in
    guard let first = bytes.first else { return }
    guard let source = Language(tag: languages[Int(first) % languages.count]) else { return }
    let name = String(decoding: bytes.dropFirst(), as: UTF8.self)
    for target in [Language.english, .german] {
      var renderer = made { try NameRenderer(from: source, to: target) }
      _ = renderer.render(name)
    }
  }
}
