/// Identifiers that XLIFF allows and that are not used yet.
struct XLIFFIdentifiers {
  private let prefix: String
  private var used: Set<String> = []
  private var count = 0

  init(prefix: String) { self.prefix = prefix }

  /// `wanted` where it is a free name token, else a new one.
  mutating func identifier(for wanted: String?) -> String {
    if let wanted, XLIFFValue.isToken(wanted), used.insert(wanted).inserted { return wanted }
    repeat { count += 1 } while !used.insert("\(prefix)\(count)").inserted
    return "\(prefix)\(count)"
  }
}

/// How the inline codes of a unit are written: which are pairs, what they are called, which original data they refer to.
struct XLIFFUnitCodes {
  struct Form {
    enum Kind { case start, end, empty }
    let kind: Kind
    let name: String
    let attributes: [(String, String?)]
  }

  /// The texts of `originalData`; the first has the identifier `d1`.
  private(set) var data: [String] = []
  private var dataPlaces: [String: Int] = [:]
  /// The identifiers of the segments, where they have one.
  private(set) var segmentIDs: [String?]
  private var identifiers = XLIFFIdentifiers(prefix: "c")
  private var forms: [[[Int: Form]]] = [[], []]
  private let noteIDs: Set<String>

  /// A code of one side.
  private struct Entry {
    let segment: Int
    let place: Int
    let code: InlineCode
    let isNested: Bool
    /// The other end, by its place in the list of entries.
    var partner: Int?
    var id = ""
  }

  init(_ unit: TranslationUnit) {
    noteIDs = Set(unit.notes.compactMap(\.id))
    var identifiers = XLIFFIdentifiers(prefix: "c")
    segmentIDs = unit.segments.map { segment in segment.id.map { identifiers.identifier(for: $0) } }
    self.identifiers = identifiers
    var source = Self.entries(unit.segments.map { $0.source.pieces })
    var target = Self.entries(unit.segments.map { $0.target?.pieces ?? [] })
    var known: [String: String] = [:]
    name(&source) { entry, identifiers in
      let id = identifiers.identifier(for: entry.code.id)
      let key = Self.key(entry)
      known["\(entry.segment) \(key)"] = id
      if known[key] == nil { known[key] = id }
      return id
    }
    var taken: Set<String> = []
    name(&target) { entry, identifiers in
      let key = Self.key(entry)
      // A code of the source has its translation in the same segment, or was moved to another one.
      for id in [known["\(entry.segment) \(key)"], known[key]] {
        if let id, taken.insert(id).inserted { return id }
      }
      return identifiers.identifier(for: entry.code.id)
    }
    forms = [source, target].map { entries in
      var side = unit.segments.map { _ in [Int: Form]() }
      for entry in entries { side[entry.segment][entry.place] = form(entry, entries) }
      return side
    }
  }

  /// How the code at a place of a segment's text is written; nil where XLIFF has no form for it.
  func form(at place: Int, segment: Int, isTarget: Bool) -> Form? { forms[isTarget ? 1 : 0][segment][place] }

  private static func entries(_ texts: [[InlineText.Piece]]) -> [Entry] {
    var entries: [Entry] = []
    var open: [String: [Int]] = [:]
    for (segment, pieces) in texts.enumerated() {
      let pairs = CodePairs(pieces)
      for (place, piece) in pieces.enumerated() {
        guard case .code(let code) = piece, code.role != .subflow else { continue }
        var entry = Entry(segment: segment, place: place, code: code, isNested: pairs.isNested(place))
        let key = "\(code.role) \(code.id)"
        if !code.isIsolated, code.kind == .opening { open[key, default: []].append(entries.count) }
        if !code.isIsolated, code.kind == .closing, let start = open[key]?.popLast() {
          entry.partner = start
          entries[start].partner = entries.count
        }
        entries.append(entry)
      }
    }
    return entries
  }

  /// What a code is told by: its role, whether it is one of a pair or stands alone, and its identifier. XLIFF gives one
  /// identifier in source and target only to what has the same form there.
  private static func key(_ entry: Entry) -> String {
    "\(entry.code.role) \(entry.partner == nil ? "\(entry.code.kind)" : "pair") \(entry.code.id)"
  }

  /// Gives every code its identifier; the end of a pair has that of its start.
  private mutating func name(
    _ entries: inout [Entry], _ identifier: (Entry, inout XLIFFIdentifiers) -> String
  ) {
    for place in entries.indices {
      if let partner = entries[place].partner, partner < place {
        entries[place].id = entries[partner].id
      } else if entries[place].partner != nil || entries[place].code.role == .markup {
        entries[place].id = identifier(entries[place], &identifiers)
      }
    }
  }

  private mutating func form(_ entry: Entry, _ entries: [Entry]) -> Form? {
    let partner = entry.partner.map { entries[$0] }
    let isAnnotation = entry.code.role == .annotation
    let isNested = entry.isNested && !["sc", "ec", "sm", "em"].contains(entry.code.element ?? "")
    switch entry.code.kind {
    case .placeholder:
      return Form(kind: .empty, name: "ph", attributes: [("id", entry.id)] + common(entry.code, of: "ph", ""))
    case .opening where isAnnotation:
      guard partner != nil else { return nil }
      return Form(
        kind: isNested ? .start : .empty, name: isNested ? "mrk" : "sm",
        attributes: [("id", entry.id)] + annotation(entry.code))
    case .closing where isAnnotation:
      guard partner != nil else { return nil }
      return isNested
        ? Form(kind: .end, name: "mrk", attributes: [])
        : Form(kind: .empty, name: "em", attributes: [("startRef", entry.id)])
    case .opening where isNested && partner != nil:
      return Form(kind: .start, name: "pc", attributes: pair(entry, partner?.code))
    case .closing where isNested && partner != nil: return Form(kind: .end, name: "pc", attributes: [])
    case .opening:
      return Form(
        kind: .empty, name: "sc",
        attributes: [("id", entry.id), ("isolated", partner == nil ? "yes" : nil)] + common(entry.code, of: "sc", ""))
    case .closing:
      guard let partner else {
        return Form(
          kind: .empty, name: "ec",
          attributes: [("id", entry.id), ("isolated", "yes")] + common(entry.code, of: "ec", ""))
      }
      return Form(
        kind: .empty, name: "ec", attributes: [("startRef", entry.id)] + end(entry.code, of: partner.code))
    }
  }

  private static let generated = ["id", "startRef", "isolated", "dataRef", "equiv", "type"]
  private static let agreeing = ["canCopy", "canDelete", "canOverlap", "canReorder"]

  /// The attributes of a code that this element takes.
  private func kept(_ code: InlineCode, of element: String) -> [(String, String?)] {
    let allowed = XLIFFElement.core[element]?.attributes ?? [:]
    return code.attributes.compactMap { attribute in
      guard let value = allowed[attribute.name], value.complaint(attribute.value) == nil,
        !Self.generated.contains(attribute.name)
      else { return nil }
      return (attribute.name, attribute.value)
    }
  }

  /// The attributes of a code that stands alone.
  private mutating func common(_ code: InlineCode, of element: String, _ end: String) -> [(String, String?)] {
    let kept = kept(code, of: element)
    var type: [(String, String?)] = []
    if let name = code.type { type = Self.type(name, hasSubType: kept.contains { $0.0 == "subType" }) }
    let reference = kept.contains { $0.0 == "copyOf" } ? nil : dataReference(code)
    return type + [("equiv", code.equivalent), ("dataRef", reference)] + kept
  }

  /// The attributes of a `pc`, from both its ends.
  private mutating func pair(_ start: Entry, _ end: InlineCode?) -> [(String, String?)] {
    let code = start.code
    let kept = kept(code, of: "pc") + (end.map { self.kept($0, of: "pc").filter { $0.0.hasSuffix("End") } } ?? [])
    var attributes: [(String, String?)] = [("id", start.id)]
    if let name = code.type { attributes += Self.type(name, hasSubType: kept.contains { $0.0 == "subType" }) }
    if code.equivalent != nil || end?.equivalent != nil {
      attributes += [("equivStart", code.equivalent ?? ""), ("equivEnd", end?.equivalent ?? "")]
    }
    if !kept.contains(where: { $0.0 == "copyOf" }), !code.data.isEmpty || end?.data.isEmpty == false {
      attributes += [
        ("dataRefStart", dataReference(InlineText(pieces: code.data).text)),
        ("dataRefEnd", dataReference(InlineText(pieces: end?.data ?? []).text)),
      ]
    }
    return attributes + kept
  }

  /// The attributes of an `ec`, which agrees with its start in what may be done to it.
  private mutating func end(_ code: InlineCode, of start: InlineCode) -> [(String, String?)] {
    let own = common(code, of: "ec", "").filter { !Self.agreeing.contains($0.0) && $0.0 != "type" && $0.0 != "subType" }
    let shared = start.attributes.filter { Self.agreeing.contains($0.name) }.map {
      ($0.name, Optional($0.value == "firstNo" ? "no" : $0.value))
    }
    return own.filter { $0.0 != "dir" } + shared
  }

  private func annotation(_ code: InlineCode) -> [(String, String?)] {
    let kept = kept(code, of: "mrk").filter { name, value in
      guard name == "ref", let value, value.hasPrefix("#") else { return true }
      return value.hasPrefix("#n=") && noteIDs.contains(String(value.dropFirst(3)))
    }
    var type = code.type
    // A comment says what it says, or where.
    if type == "comment", kept.count(where: { ["value", "ref"].contains($0.0) }) != 1 { type = nil }
    if let name = type, XLIFFValue.annotation.complaint(name) != nil { type = Self.ownType(name) }
    return [("type", type)] + kept.filter { type == "comment" || type == "term" || $0.0 != "ref" }
  }

  private static func type(_ name: String, hasSubType: Bool) -> [(String, String?)] {
    if let known = XLIFF.types.first(where: { $0.name == name }) {
      return [("type", known.type)] + (known.subType.map { [("subType", $0)] } ?? [])
    }
    if ["fmt", "ui", "quote", "link", "image", "other"].contains(name) { return [("type", name)] }
    return [("type", "other")] + (hasSubType ? [] : [("subType", ownType(name))])
  }

  /// A type that XLIFF does not know, with a prefix.
  private static func ownType(_ name: String) -> String? {
    let value = "x:\(name)"
    return XLIFFValue.isUserDefined(value) ? value : nil
  }

  private mutating func dataReference(_ code: InlineCode) -> String? {
    code.data.isEmpty ? nil : dataReference(InlineText(pieces: code.data).text)
  }

  private mutating func dataReference(_ text: String) -> String {
    if let place = dataPlaces[text] { return "d\(place)" }
    data.append(text)
    dataPlaces[text] = data.count
    return "d\(data.count)"
  }
}
