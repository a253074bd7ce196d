public import Tables
internal import Text

/// Groups mentions by who is meant.
///
/// Established names are one where they have one rendering; persons are one where the family names match across
/// conventions and the given names do not contradict; a lone name refers back to the last person of that family name.
/// A grouper keeps what it has read: one for each thread.
public final class EntityGrouper {
  private let renderer: NameRenderer
  private let matcher: NameMatcher
  /// The latest persons of like consonants that a name is compared with.
  private static let limit = 8
  /// Made for the first name of a kind that is found on request.
  private lazy var demonyms = try? Demonyms(from: renderer.source, to: renderer.target)
  private lazy var times = try? TimeAndMoneyNames(language: renderer.source)
  private let skeleton: ConsonantSkeleton

  /// - Throws: `TableError` where an embedded table is broken.
  public init(renderer: NameRenderer) throws(TableError) {
    self.renderer = renderer
    matcher = try NameMatcher()
    skeleton = try ConsonantSkeleton()
  }

  /// The entities of the mentions of one document, which stand in text order.
  public func group(_ mentions: [Mention]) -> NamedDocument { group(documents: [mentions]) }

  /// The entities of several documents: who is named in two of them is one.
  ///
  /// - Parameter documents: The mentions of each document, in text order.
  public func group(documents: [[Mention]]) -> NamedDocument {
    let mentions = documents.flatMap { $0 }
    let bases = withoutGenitives(mentions)
    var groups = Groups(skeleton: skeleton)
    for (place, mention) in mentions.enumerated() {
      let base = bases[place]
      groups.add(place, base: base, mention: mention, to: find(base, mention: mention, in: groups))
    }
    let entities = groups.all.map { entity(of: $0) }
    var entityOfMention = Array(repeating: 0, count: mentions.count)
    for (number, group) in groups.all.enumerated() {
      for place in group.mentions { entityOfMention[place] = number }
    }
    return NamedDocument(
      mentions: mentions, entities: entities, entityOfMention: entityOfMention, spellingOfMention: bases,
      documentOfMention: documents.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element.count) })
  }

  /// The bases, with the genitive -s taken from names that the text has without it too.
  private func withoutGenitives(_ mentions: [Mention]) -> [String] {
    let bases = Set(mentions.map(\.base))
    let lastWords = Set(mentions.compactMap { $0.base.split(separator: " ").last.map(String.init) })
    return mentions.map { mention in
      guard mention.known == nil, mention.base.hasSuffix("s") else { return mention.base }
      let stem = String(mention.base.dropLast())
      return bases.contains(stem) || lastWords.contains(stem) ? stem : mention.base
    }
  }

  // MARK: Finding

  /// The group that a mention belongs to; nil for a new one.
  private func find(_ base: String, mention: Mention, in groups: Groups) -> Int? {
    if let exact = groups.group(spelled: base, mention.kind) { return exact }
    if NameKind.onRequest.contains(mention.kind) { return nil }
    if let known = mention.known, known.kind != .person {
      return groups.group(established: identity(of: known))
    }
    let words = nameWords(base)
    guard let family = words.last else { return nil }
    // The latest come first: a lone name refers back to the last person of that name.
    for candidate in groups.candidates(family: family).reversed().prefix(Self.limit)
    where isSame(words, groups.all[candidate].words) {
      return candidate
    }
    return nil
  }

  private func isSame(_ first: [String], _ second: [String]) -> Bool {
    guard let family = first.last, let other = second.last, matches(family, other) else {
      return false
    }
    // A single word that is no family name refers to a person by it; given names must not contradict.
    guard first.count > 1, second.count > 1 else { return true }
    if first == second { return true }
    return matches(first.joined(separator: " "), second.joined(separator: " "))
  }

  private func matches(_ first: String, _ second: String) -> Bool {
    if first == second { return true }
    guard let match = try? matcher.match(first, second) else { return false }
    return match.verdict == .same && match.relation != .otherGender
  }

  // MARK: Making

  private func entity(of group: Groups.Group) -> NamedEntity {
    var counts: [String: Int] = [:]
    var order: [String] = []
    for spelling in group.spellings {
      if counts[spelling] == nil { order.append(spelling) }
      counts[spelling, default: 0] += 1
    }
    let canonical =
      order.enumerated().max {
        (nameWords($0.element).count, -$0.offset) < (nameWords($1.element).count, -$1.offset)
      }?.element ?? ""
    let rendering =
      renderingOnRequest(of: canonical, kind: group.kind) ?? rendering(of: order, canonical: canonical)
    return NamedEntity(
      kind: group.kind, mentions: group.mentions, canonical: canonical,
      spellings: order.map { NamedEntity.Spelling(text: $0, count: counts[$0] ?? 0) },
      inconsistent: inconsistent(order, with: canonical), rendering: rendering)
  }

  /// The rendering of what is no name of a person, place or the like.
  private func renderingOnRequest(of word: String, kind: NameKind) -> NameRendering? {
    switch kind {
    case .demonym: demonyms?.rendering(of: word)
    case .calendar, .currency:
      times?.rendering(of: word, in: renderer.target)
        ?? NameRendering(word, kind: kind, reason: "not in CLDR", basis: .unchanged)
    default: nil
    }
  }

  /// The rendering of the canonical spelling or, where that is not established and another one is, of that one.
  private func rendering(of spellings: [String], canonical: String) -> NameRendering {
    let first = renderer.render(canonical)
    guard first.basis == .unchanged else { return first }
    let full = spellings.filter { nameWords($0).count == nameWords(canonical).count }
    return full.lazy.map { self.renderer.render($0) }.first { $0.basis != .unchanged } ?? first
  }

  /// The spellings that write a word of the canonical spelling in another way. An acronym is a name of its
  /// own: *BGH* beside *Bundesgerichtshof*, *US* beside *USA*, but not *Nato* beside *NATO*.
  private func inconsistent(_ spellings: [String], with canonical: String) -> [String] {
    guard spellings.count > 1 else { return [] }
    let words = nameWords(canonical)
    return spellings.filter { spelling in
      if WordShape(spelling).isAcronym, spelling.lowercased() != canonical.lowercased() {
        return false
      }
      return nameWords(spelling).contains { word in !word.hasSuffix(".") && word.count > 1 && !words.contains(word) }
    }
  }

  private func identity(of known: KnownName) -> String {
    (known.targets.first ?? known.native ?? known.source) + "\u{0}" + known.kind.rawValue
  }
}

func nameWords(_ name: String) -> [String] { name.split(separator: " ").map(String.init) }

/// The groups of a document as they grow.
private struct Groups {
  struct Group {
    var kind: NameKind
    /// The words of the fullest spelling.
    var words: [String]
    var mentions: [Int]
    var spellings: [String]
  }

  let skeleton: ConsonantSkeleton
  private(set) var all: [Group] = []
  private var spelled: [String: Int] = [:]
  private var established: [String: Int] = [:]
  /// Groups of persons by the skeleton of their family name.
  private var families: [String: [Int]] = [:]

  init(skeleton: ConsonantSkeleton) { self.skeleton = skeleton }

  /// The group of a spelling; months and the like are none of the persons who are called so.
  func group(spelled base: String, _ kind: NameKind) -> Int? { spelled[key(base, kind)] }

  private func key(_ base: String, _ kind: NameKind) -> String {
    kind == .calendar || kind == .currency ? "\(kind.rawValue)\u{0}\(base)" : base
  }

  func group(established identity: String) -> Int? { established[identity] }
  func candidates(family: String) -> [Int] { families[skeleton(family)] ?? [] }

  mutating func add(_ place: Int, base: String, mention: Mention, to group: Int?) {
    let words = nameWords(base)
    let number: Int
    if let group {
      number = group
      all[number].mentions.append(place)
      all[number].spellings.append(base)
      if words.count > all[number].words.count { all[number].words = words }
      if all[number].kind == .other || mention.hasTitle { all[number].kind = mention.kind }
    } else {
      number = all.count
      all.append(Group(kind: mention.kind, words: words, mentions: [place], spellings: [base]))
    }
    let spelling = key(base, mention.kind)
    if spelled[spelling] == nil {
      spelled[spelling] = number
      if let known = mention.known, known.kind != .person {
        established[(known.targets.first ?? known.native ?? known.source) + "\u{0}" + known.kind.rawValue] = number
      } else if mention.kind == .person || mention.kind == .other, let family = words.last {
        let key = skeleton(family)
        if families[key]?.last != number { families[key, default: []].append(number) }
      }
    }
  }
}
