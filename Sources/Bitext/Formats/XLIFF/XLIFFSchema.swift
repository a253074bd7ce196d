/// The elements of XLIFF 2.0 to 2.2 and of its modules: what attributes they have and what they hold, as the
/// specifications' schemas say.
struct XLIFFElement: Sendable {
  enum Content: Sendable {
    case empty
    case text
    /// Text with inline elements.
    case inline
    /// Text with `cp` only.
    case characters
    /// Whatever its writer likes.
    case any
    /// Elements in this order.
    case sequence([Particle])
  }

  /// A place in a sequence: `names` that may stand there and how often; the name `*` is an element of a module or an
  /// extension.
  struct Particle: Sendable {
    let names: [String]
    let minimum: Int
    let maximum: Int
  }

  /// Which attributes of other namespaces it may have.
  enum Foreign: Sendable { case ofModules, any }

  let attributes: [String: XLIFFValue]
  let required: [String]
  let content: Content
  let foreign: Foreign

  private init(
    _ attributes: [String: XLIFFValue], required: [String] = [], _ content: Content, _ foreign: Foreign = .ofModules
  ) {
    self.attributes = attributes
    self.required = required
    self.content = content
    self.foreign = foreign
  }

  private init(_ content: Content, _ foreign: Foreign = .ofModules) { self.init([:], content, foreign) }
}

extension XLIFFElement {
  private static func one(_ names: String...) -> Particle { Particle(names: names, minimum: 1, maximum: 1) }
  private static func maybe(_ names: String...) -> Particle { Particle(names: names, minimum: 0, maximum: 1) }
  private static func many(_ names: String...) -> Particle { Particle(names: names, minimum: 1, maximum: .max) }
  private static func any(_ names: String...) -> Particle { Particle(names: names, minimum: 0, maximum: .max) }

  private static let types = XLIFFValue.oneOf(["fmt", "ui", "quote", "link", "image", "other"])
  private static let structure: [String: XLIFFValue] = [
    "id": .token, "canResegment": .yesNo, "translate": .yesNo, "srcDir": .direction, "trgDir": .direction,
    "name": .text, "type": .userDefined,
  ]
  private static let hints: [String: XLIFFValue] = [
    "id": .token, "canCopy": .yesNo, "canDelete": .yesNo, "canReorder": .yesNoFirstNo, "copyOf": .token,
    "type": types, "subType": .userDefined,
  ]
  private static let code: [String: XLIFFValue] = [
    "disp": .text, "equiv": .text, "dataRef": .token, "subFlows": .tokens,
  ]
  private static let mark: [String: XLIFFValue] = [
    "id": .token, "translate": .yesNo, "type": .annotation, "ref": .text, "value": .text,
  ]

  private static func joined(_ tables: [String: XLIFFValue]...) -> [String: XLIFFValue] {
    tables.reduce(into: [:]) { $0.merge($1) { _, last in last } }
  }

  /// The core's elements, by name.
  static let core: [String: XLIFFElement] = [
    "xliff": XLIFFElement(
      ["version": .version, "srcLang": .language, "trgLang": .language], required: ["version", "srcLang"],
      .sequence([maybe("notes"), maybe("mda:metadata"), many("file")]), .any),
    "file": XLIFFElement(
      [
        "id": .token, "canResegment": .yesNo, "original": .text, "translate": .yesNo, "srcDir": .direction,
        "trgDir": .direction,
      ], required: ["id"], .sequence([maybe("skeleton"), any("*"), maybe("notes"), many("unit", "group")]), .any),
    "skeleton": XLIFFElement(["href": .text], .any),
    "group": XLIFFElement(
      structure, required: ["id"], .sequence([any("*"), maybe("notes"), any("unit", "group")]), .any),
    "unit": XLIFFElement(
      structure, required: ["id"],
      .sequence([any("*"), maybe("notes"), maybe("originalData"), many("segment", "ignorable")]), .any),
    "segment": XLIFFElement(
      [
        "id": .token, "canResegment": .yesNo, "state": .oneOf(TranslationState.allCases.map(\.rawValue)),
        "subState": .userDefined,
      ], .sequence([one("source"), maybe("target")])),
    "ignorable": XLIFFElement(["id": .token], .sequence([one("source"), maybe("target")])),
    "notes": XLIFFElement(.sequence([many("note")])),
    "note": XLIFFElement(
      [
        "id": .token, "appliesTo": .oneOf(["source", "target"]), "category": .text, "priority": .integer(1, 10),
        "ref": .text,
      ], .text, .any),
    "originalData": XLIFFElement(.sequence([many("data")])),
    "data": XLIFFElement(["id": .token, "dir": .direction], required: ["id"], .characters),
    "source": XLIFFElement(.inline), "target": XLIFFElement(["order": .integer(1, .max)], .inline),
    "cp": XLIFFElement(["hex": .codePoint], required: ["hex"], .empty),
    "ph": XLIFFElement(joined(hints, code), required: ["id"], .empty),
    "pc": XLIFFElement(
      joined(
        hints,
        [
          "canOverlap": .yesNo, "dispStart": .text, "dispEnd": .text, "equivStart": .text, "equivEnd": .text,
          "dataRefStart": .token, "dataRefEnd": .token, "subFlowsStart": .tokens, "subFlowsEnd": .tokens,
          "dir": .direction,
        ]), required: ["id"], .inline),
    "sc": XLIFFElement(
      joined(hints, code, ["canOverlap": .yesNo, "dir": .direction, "isolated": .yesNo]), required: ["id"], .empty),
    "ec": XLIFFElement(
      joined(hints, code, ["canOverlap": .yesNo, "dir": .direction, "isolated": .yesNo, "startRef": .token]), .empty),
    "mrk": XLIFFElement(mark, required: ["id"], .inline, .any),
    "sm": XLIFFElement(mark, required: ["id"], .empty, .any),
    "em": XLIFFElement(["startRef": .token], required: ["startRef"], .empty),
  ]

  /// The elements of the modules, by prefix and name.
  static let modules: [String: XLIFFElement] = [
    "mtc:matches": XLIFFElement(.sequence([many("mtc:match")])),
    "mtc:match": XLIFFElement(
      [
        "id": .token, "matchQuality": .text, "matchSuitability": .text, "similarity": .text, "origin": .text,
        "ref": .text, "reference": .yesNo, "subType": .userDefined,
        "type": .oneOf(["am", "mt", "icm", "idm", "tb", "tm", "other"]),
      ], required: ["ref"],
      .sequence([maybe("mda:metadata"), maybe("originalData"), one("source"), maybe("target"), any("*")]), .any),
    "gls:glossary": XLIFFElement(.sequence([many("gls:glossEntry")])),
    "gls:glossEntry": XLIFFElement(
      ["id": .token, "ref": .text],
      .sequence([one("gls:term"), any("gls:translation"), maybe("gls:definition"), any("*")]), .any),
    "gls:term": XLIFFElement(["source": .text], .text, .any),
    "gls:translation": XLIFFElement(["id": .token, "ref": .text, "source": .text], .text, .any),
    "gls:definition": XLIFFElement(["source": .text], .text, .any),
    "mda:metadata": XLIFFElement(["id": .token], .sequence([many("mda:metaGroup")])),
    "mda:metaGroup": XLIFFElement(
      ["id": .token, "category": .text, "appliesTo": .oneOf(["source", "target", "ignorable"])],
      .sequence([many("mda:metaGroup", "mda:meta")])),
    "mda:meta": XLIFFElement(["type": .text], required: ["type"], .text),
    "res:resourceData": XLIFFElement(.sequence([any("res:resourceItemRef", "res:resourceItem")])),
    "res:resourceItemRef": XLIFFElement(["id": .token, "ref": .token], required: ["ref"], .empty, .any),
    "res:resourceItem": XLIFFElement(
      ["id": .token, "mimeType": .text, "context": .yesNo],
      .sequence([maybe("res:source"), maybe("res:target"), any("res:reference")]), .any),
    "res:source": XLIFFElement(["href": .text], .any, .any), "res:target": XLIFFElement(["href": .text], .any, .any),
    "res:reference": XLIFFElement(["href": .text], .any, .any),
    "slr:profiles": XLIFFElement(
      ["generalProfile": .text, "storageProfile": .text], .sequence([maybe("slr:normalization"), any("*")]), .any),
    "slr:normalization": XLIFFElement(
      ["general": .oneOf(["none", "nfc", "nfd"]), "storage": .oneOf(["none", "nfc", "nfd"])], .empty, .any),
    "slr:data": XLIFFElement(["profile": .text], required: ["profile"], .any, .any),
    "val:validation": XLIFFElement(.sequence([many("val:rule")]), .any),
    "val:rule": XLIFFElement(
      [
        "isPresent": .text, "isNotPresent": .text, "startsWith": .text, "endsWith": .text,
        "occurs": .integer(1, .max), "existsInSource": .yesNo, "caseSensitive": .yesNo, "disabled": .yesNo,
        "normalization": .oneOf(["none", "nfc", "nfd"]),
      ], .empty, .any),
    "ctr:changeTrack": XLIFFElement(.sequence([many("ctr:revisions")])),
    "ctr:revisions": XLIFFElement(
      ["appliesTo": .token, "ref": .token, "currentVersion": .token], required: ["appliesTo"],
      .sequence([many("ctr:revision")]), .any),
    "ctr:revision": XLIFFElement(
      ["author": .text, "datetime": .text, "version": .token], .sequence([many("ctr:item")]), .any),
    "ctr:item": XLIFFElement(["property": .text], required: ["property"], .any, .any),
  ]

  /// The attributes of modules that stand on elements of the core, by prefix and name.
  static let moduleAttributes: [String: XLIFFValue] = [
    "fs:fs": .oneOf(htmlElements), "fs:subFs": .text, "slr:storageRestriction": .size, "slr:sizeRestriction": .size,
    "slr:equivStorage": .integer(0, .max), "slr:sizeInfo": .text, "slr:sizeInfoRef": .token,
    "pgs:switch": .text, "pgs:case": .text,
  ]

  /// The prefixes of the modules' namespaces. Change tracking 2.1, which no version of XLIFF took in, counts as an
  /// extension; ITS has rules of its own (``XLIFFITSRules``).
  static let prefixes: [String: String] = [
    "urn:oasis:names:tc:xliff:matches:2.0": "mtc", "urn:oasis:names:tc:xliff:glossary:2.0": "gls",
    XLIFF.metadata: "mda", "urn:oasis:names:tc:xliff:resourcedata:2.0": "res",
    "urn:oasis:names:tc:xliff:sizerestriction:2.0": "slr", "urn:oasis:names:tc:xliff:validation:2.0": "val",
    "urn:oasis:names:tc:xliff:changetracking:2.0": "ctr", "urn:oasis:names:tc:xliff:fs:2.0": "fs",
    "urn:oasis:names:tc:xliff:pgs:1.0": "pgs",
  ]

  /// What the format style module may name: the elements of HTML that it lists.
  private static let htmlElements = """
    a b bdo big blockquote body br button caption center cite code col colgroup dd del div dl dt em h1 h2 h3 h4 h5 h6 \
    head hr html i img label legend li ol p pre q s samp select small span strike strong sub sup table tbody td tfoot \
    th thead title tr tt u ul
    """.split(separator: " ").map(String.init)
}
