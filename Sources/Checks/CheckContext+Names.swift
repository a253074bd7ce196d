public import Bitext
public import Names
internal import Text

extension CheckContext.Name {
  /// The persons and places that the sources of a bitext name, for each row, and how the target may write them.
  ///
  /// - Parameters:
  ///   - bitext: The rows.
  ///   - finder: Of the source's language.
  ///   - grouper: For the target's language.
  public static func all(in bitext: Bitext, finder: MentionFinder, grouper: EntityGrouper) -> [[Self]] {
    // A row a line, so that a name keeps its place; line ends inside a row become blanks of the same length.
    let lines = bitext.rows.map { row in
      String(decoding: row.source.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }, as: UTF8.self)
    }
    let document = Document(text: lines.map { $0 + "\n" }.joined())
    let named = grouper.group(finder.mentions(in: document))
    var names: [[Self]] = Array(repeating: [], count: bitext.rows.count)
    for (place, mention) in named.mentions.enumerated() {
      let number = named.entityOfMention[place]
      let row = document.lineIndex(of: mention.range.lowerBound)
      let start = document.lines[row].lowerBound
      let range = mention.range.lowerBound - start..<mention.range.upperBound - start
      if let name = Self(mention, of: named.entities[number], number: number, range: range) { names[row].append(name) }
    }
    return names
  }

  /// A mention of a person or place that a translation must not leave out; nil for others, and for a word that nobody
  /// knows as a name and that the target would not write otherwise, which may be none.
  ///
  /// - Parameters:
  ///   - number: What mentions of the entity have in common.
  ///   - range: UTF-8 bytes of the row's source.
  package init?(_ mention: Mention, of entity: NamedEntity, number: Int, range: Range<Int>) {
    guard [.person, .place].contains(entity.kind), entity.rendering.basis != .unchanged else { return nil }
    self.init(
      range: range, spelling: mention.base, person: number,
      renderings: [entity.rendering.text] + entity.rendering.alternatives, isPlace: entity.kind == .place)
  }
}
