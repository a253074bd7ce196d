import Names
import Text

extension FuzzTarget {
  private static let finder = made {
    try MentionFinder(known: KnownNames(from: .german, to: .english))
  }

  /// A German text: mentions lie inside it, in order, and do not overlap.
  static let mentions = FuzzTarget(name: "mentions", summary: "a German text") { bytes in
    let document = Document(text: String(decoding: bytes, as: UTF8.self))
    var end = 0
    for mention in finder.mentions(in: document, includingDemonyms: true) {
      require(mention.range.lowerBound >= end && !mention.range.isEmpty, "mentions overlap")
      end = mention.range.upperBound
    }
    require(end <= document.bytes.count, "a mention outside the text")
  }
}
