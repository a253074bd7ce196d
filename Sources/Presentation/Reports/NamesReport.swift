public import Names
public import Text

/// The names found in one text or several, as lines of output.
public struct NamesReport {
  private let documents: [Document]
  private let names: NamedDocument
  private let conventions: SpellingConventions

  /// The places that the table names of a spelling; the JSON lines have all.
  private static let shownPlaces = 12

  /// - Parameters:
  ///   - documents: In the order in which the names were grouped.
  ///   - names: What was found in them.
  ///   - conventions: Of the documents' language.
  public init(documents: [Document], names: NamedDocument, conventions: SpellingConventions) {
    self.documents = documents
    self.names = names
    self.conventions = conventions
  }

  private var hasFiles: Bool { documents.count > 1 }

  // MARK: JSON lines

  /// A JSON object a mention, in text order.
  public var jsonLines: [String] { names.mentions.indices.map { json($0).text } }

  private func json(_ place: Int) -> JSON {
    let mention = names.mentions[place]
    let number = names.entityOfMention[place]
    let entity = names.entities[number]
    let document = documents[names.documentOfMention[place]]
    return .object(
      [("type", .string("name")), ("file", .string(document.name))]
        + JSON.members(of: document.position(of: mention.range)) + [
          ("text", .string(mention.text)), ("kind", .string(entity.kind.rawValue)), ("base", .string(mention.base)),
          ("person", .string(entity.canonical)), ("entity", .integer(number + 1)),
          ("rendering", .string(entity.rendering.text)), ("alternatives", .strings(entity.rendering.alternatives)),
          ("native", .optional(entity.rendering.native)),
          ("convention", .optional(convention(of: names.spellingOfMention[place], entity))),
          ("reason", .string(entity.rendering.reason)), ("inconsistent", .strings(entity.inconsistent)),
        ])
  }

  private func convention(of spelling: String, _ entity: NamedEntity) -> String? {
    guard let native = entity.rendering.native, let language = entity.rendering.nativeLanguage else { return nil }
    return conventions.label(of: spelling, native: native, language: language)
  }

  // MARK: Table

  /// A line for each who is meant: name, kind, rendering, mentions, each spelling with its convention and places,
  /// reason.
  public var tableLines: [String] {
    ["name\tkind\trendering\tcount\tspellings\treason"] + names.entities.map(line)
  }

  private func line(_ entity: NamedEntity) -> String {
    var places: [String: [Int]] = [:]
    for mention in entity.mentions { places[names.spellingOfMention[mention], default: []].append(mention) }
    let spellings = entity.spellings.map { spelling in
      let convention = convention(of: spelling.text, entity).map { " (\($0))" } ?? ""
      return "\(spelling.text)\(convention) \(self.places(of: places[spelling.text] ?? []))"
    }
    return [
      entity.canonical, entity.kind.rawValue, entity.rendering.text, String(entity.mentions.count),
      (entity.inconsistent.isEmpty ? "" : "inconsistent: ") + spellings.joined(separator: "; "),
      entity.rendering.reason,
    ].joined(separator: "\t")
  }

  /// The lines of mentions: *4,8*, of several files *a.txt:4,8 b.txt:2*.
  private func places(of mentions: [Int]) -> String {
    var text = ""
    var last: (document: Int, line: Int)?
    var shown = 0
    for mention in mentions {
      let number = names.documentOfMention[mention]
      let line = documents[number].lineIndex(of: names.mentions[mention].range.lowerBound) + 1
      if let last, last == (number, line) { continue }
      guard shown < Self.shownPlaces else { return text + ",…" }
      if number == last?.document {
        text += ",\(line)"
      } else {
        text += (text.isEmpty ? "" : " ") + (hasFiles ? "\(documents[number].name):\(line)" : "\(line)")
      }
      last = (number, line)
      shown += 1
    }
    return text
  }

  /// A line for each capitalized word, with what speaks for and against its being a name.
  public static func lines(of candidates: [MentionCandidate], in document: Document) -> [String] {
    candidates.map { candidate in
      let position = document.position(of: candidate.range)
      return [
        String(position.line), String(position.start), String(position.end), candidate.text, String(candidate.score),
        candidate.evidence.joined(separator: " "),
      ].joined(separator: "\t")
    }
  }
}
