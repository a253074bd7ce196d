internal import Text

/// Puts glossaries together: what says the same becomes one concept, what contradicts is named.
public struct GlossaryMerge: Sendable {
  /// Which of two contradicting entries to take.
  public enum Preference: String, Sendable, CaseIterable { case first, last }

  /// Two entries that have a source term, part of speech and domain in common, and no target.
  public struct Conflict: Sendable, CustomStringConvertible {
    /// The term that both have.
    public let term: String
    /// File and line of the earlier entry, and what it offers.
    public let first: (place: String, targets: [String])
    /// The same of the later one.
    public let second: (place: String, targets: [String])

    /// Both renderings with the glossaries that they come from.
    public var description: String {
      "\(second.place): “\(term)” is \(list(second.targets)) here and \(list(first.targets)) at \(first.place)"
    }

    private func list(_ targets: [String]) -> String { targets.map { "“\($0)”" }.joined(separator: ", ") }
  }

  private let preference: Preference?
  private var entries: [Entry] = []
  private var places: [String: [Int]] = [:]
  private var identifiers: Set<String> = []
  private var languages: [String] = []
  private var names: [String] = []
  private var metadata: [Detail.Attribute] = []
  /// Where the glossaries contradict each other, in the order of the entries.
  public private(set) var conflicts: [Conflict] = []

  private struct Entry {
    var concept: Concept
    let place: String
    var isDropped = false
  }

  /// - Parameter preference: Nil to keep both of two contradicting entries.
  public init(preference: Preference? = nil) { self.preference = preference }

  /// Adds a glossary. What it calls `de-DE` goes to `de` where that is what came before, and the other way round.
  ///
  /// - Parameters:
  ///   - glossary: The glossary.
  ///   - file: What messages call it.
  public mutating func add(_ glossary: Glossary, file: String) {
    names.append(glossary.name)
    let tags = knownTags(glossary.languages)
    for tag in glossary.languages where tags[tag] == nil && !languages.contains(tag) { languages.append(tag) }
    for entry in glossary.metadata where !metadata.contains(entry) { metadata.append(entry) }
    // Entries of one file stand beside each other as its author wrote them.
    let before = entries.count
    for var concept in glossary.concepts {
      for place in concept.sections.indices {
        concept.sections[place].tag = tags[concept.sections[place].tag] ?? concept.sections[place].tag
      }
      add(concept, place: "\(file):\(concept.line)", earlierThan: before)
    }
  }

  /// By what tags that are new the languages are known already: a language without a region and its only variety are one.
  /// Scripts stay apart, and so do two varieties.
  private func knownTags(_ new: [String]) -> [String: String] {
    func region(_ tag: String) -> Substring? {
      let subtags = tag.split(separator: "-")
      return subtags.count == 2 && subtags[1].utf8.count < 4 ? subtags[1] : nil
    }
    var known: [String: String] = [:]
    for tag in new where !languages.contains(tag) {
      guard let primary = Language(tag: tag)?.primary, tag == primary || region(tag) != nil else { continue }
      let others = languages.filter { Language(tag: $0)?.primary == primary }
      // One of the two must be plain; and no other language of the same file may be of this name.
      guard others.count == 1, let other = others.first, tag == primary || other == primary,
        tag == primary ? region(other) != nil : true,
        new.filter({ Language(tag: $0)?.primary == primary }).count == 1
      else { continue }
      known[tag] = other
    }
    return known
  }

  private mutating func add(_ concept: Concept, place: String, earlierThan end: Int) {
    let keys = keys(of: concept)
    var isMerged = false
    var isDropped = false
    var candidates: [Int] = []
    // No honest glossary has a term more often than this.
    for number in keys.flatMap({ (places[$0] ?? []).prefix(100) }).prefix(200)
    where number < end && !candidates.contains(number) {
      candidates.append(number)
    }
    for number in candidates where !entries[number].isDropped {
      if share(entries[number].concept, concept) {
        // An entry that is merged once is not merged again: that would join concepts that differ.
        if !isMerged { entries[number].concept.merge(concept) }
        isMerged = true
      } else if let conflict = conflict(entries[number], concept, place) {
        conflicts.append(conflict)
        switch preference {
        case .first: isDropped = true
        case .last: entries[number].isDropped = true
        case nil: break
        }
      }
    }
    guard !isMerged, !isDropped else { return }
    for key in keys { places[key, default: []].append(entries.count) }
    var concept = concept
    if !concept.id.isEmpty, !identifiers.insert(concept.id).inserted { concept.id = "" }
    entries.append(Entry(concept: concept, place: place))
  }

  /// What two entries must share to be compared: a term of the first language, and whether it is offered or barred.
  private func keys(of concept: Concept) -> [String] {
    guard let source = languages.first, let section = concept.sections.first(where: { $0.tag == source }) else {
      return concept.sections.prefix(1).flatMap { section in section.terms.map { "\(section.tag)\t\($0.text)" } }
    }
    return section.terms.map { "\(source)\t\($0.text)" }
  }

  /// Whether two entries are of one concept: they agree in a term of another language, or one says less.
  private func share(_ first: Concept, _ second: Concept) -> Bool {
    guard first.status.isBarred == second.status.isBarred, isCompatible(first.partOfSpeech, second.partOfSpeech) else {
      return false
    }
    let (left, right) = (targets(first), targets(second))
    return left.isEmpty || right.isEmpty || !Set(left).isDisjoint(with: right)
  }

  private func conflict(_ first: Entry, _ second: Concept, _ place: String) -> Conflict? {
    guard isCompatible(first.concept.partOfSpeech, second.partOfSpeech),
      first.concept.status.isBarred == second.status.isBarred, !second.status.isBarred,
      // Two domains are two meanings.
      first.concept.domain.isEmpty || second.domain.isEmpty || first.concept.domain == second.domain
    else { return nil }
    let common = Set(keys(of: first.concept)).intersection(keys(of: second)).sorted().first
    guard let term = common?.split(separator: "\t").last else { return nil }
    return Conflict(
      term: String(term), first: (first.place, offered(first.concept)), second: (place, offered(second)))
  }

  private func isCompatible(_ left: Concept.PartOfSpeech?, _ right: Concept.PartOfSpeech?) -> Bool {
    left == nil || right == nil || left == right
  }

  private func targets(_ concept: Concept) -> [String] {
    concept.sections.filter { $0.tag != languages.first }.flatMap { section in
      section.terms.map { "\(section.tag)\t\($0.text)" }
    }
  }

  private func offered(_ concept: Concept) -> [String] {
    concept.sections.filter { $0.tag != languages.first }.flatMap(\.terms).map(\.text)
  }

  /// All that was added.
  public var glossary: Glossary {
    Glossary(
      name: names.joined(separator: "+"), concepts: entries.filter { !$0.isDropped }.map(\.concept),
      languages: languages, metadata: metadata)
  }
}

extension Concept {
  /// Takes up what another entry of the same concept says besides.
  mutating func merge(_ other: Concept) {
    for section in other.sections {
      guard let place = sections.firstIndex(where: { $0.tag == section.tag }) else {
        sections.append(settled(section, of: other))
        continue
      }
      for term in settled(section, of: other).terms {
        if let known = sections[place].terms.firstIndex(where: { $0.text == term.text }) {
          for detail in term.details where !sections[place].terms[known].details.contains(detail) {
            sections[place].terms[known].details.append(detail)
          }
        } else {
          sections[place].terms.append(term)
        }
      }
      for detail in section.details where !sections[place].details.contains(detail) {
        sections[place].details.append(detail)
      }
    }
    partOfSpeech = partOfSpeech ?? other.partOfSpeech
    if domain.isEmpty { domain = other.domain }
    if id.isEmpty { id = other.id }
    if note.isEmpty {
      note = other.note
    } else if !other.note.isEmpty, !note.split(separator: "\n").contains(where: { $0 == other.note }) {
      note += "\n" + other.note
    }
    for detail in other.details where !details.contains(detail) { details.append(detail) }
  }

  /// A section whose terms say themselves what differs from this concept.
  private func settled(_ section: LanguageSection, of other: Concept) -> LanguageSection {
    var section = section
    for place in section.terms.indices {
      let status = other.status(of: section.terms[place])
      section.terms[place].status = status == self.status && section.terms[place].status == nil ? nil : status
    }
    return section
  }
}
