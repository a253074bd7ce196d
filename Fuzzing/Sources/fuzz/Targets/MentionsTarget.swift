import Names
import Text

extension FuzzTarget {
  private static let finders = ["de", "en", "fr", "es", "it", "nl", "pl", "ru", "uk"].compactMap(Language.init(tag:))
    .map { language in made { try MentionFinder(known: KnownNames(from: language, to: .english)) } }

  /// A text: mentions lie inside it, in order, and do not overlap.
  static let mentions = FuzzTarget(name: "mentions", summary: "a byte that chooses a language, then a text") { bytes in
    guard let first = bytes.first else { return }
    let finder = finders[Int(first) % finders.count]
    let document = Document(text: String(decoding: bytes.dropFirst(), as: UTF8.self))
    var end = 0
    for mention in finder.mentions(in: document, including: NameKind.onRequest) {
      require(mention.range.lowerBound >= end && !mention.range.isEmpty, "mentions overlap")
      end = mention.range.upperBound
    }
    require(end <= document.bytes.count, "a mention outside the text")
  }
}
