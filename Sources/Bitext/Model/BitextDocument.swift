public import Text

/// A bitext as the formats of translation tools carry it: units with identifiers, notes, properties and states, whose
/// segments may hold inline codes. ``Bitext`` is its plain text.
public struct BitextDocument: Hashable, Sendable {
  /// The language of the sources.
  public var source: Language
  /// Nil where nothing is translated yet and nobody said into what.
  public var target: Language?
  /// The translation units, in the order of the file.
  public var units: [TranslationUnit]
  /// What the file says of itself beyond its languages.
  public var properties: [BitextProperty]
  /// What the file notes of the whole.
  public var notes: [BitextNote]
  /// How many units of the file have no text in the source language, and so are not in ``units``.
  public var unitsLeftOut: Int

  /// - Parameter unitsLeftOut: Units that the file has in other languages only.
  public init(
    source: Language, target: Language?, units: [TranslationUnit], properties: [BitextProperty] = [],
    notes: [BitextNote] = [], unitsLeftOut: Int = 0
  ) {
    self.source = source
    self.target = target
    self.units = units
    self.properties = properties
    self.notes = notes
    self.unitsLeftOut = unitsLeftOut
  }
}

/// A paragraph, message or heading: what a format gives one identifier.
public struct TranslationUnit: Hashable, Sendable {
  /// What the file calls it; nil where it has no name.
  public var id: String?
  /// The document that it comes from, where a file holds units of several.
  public var original: String?
  /// What tells it from another unit of the same source text.
  public var context: String?
  /// The segments, in the order of the source.
  public var segments: [TranslationSegment]
  /// What is noted of the unit.
  public var notes: [BitextNote]
  /// Metadata that only the file’s own tools understand, as they stood.
  public var properties: [BitextProperty]
  /// Whether the document does not hold it any more.
  public var isObsolete: Bool

  /// - Parameters:
  ///   - original: The file that the unit was extracted from.
  ///   - segments: In the order of the text.
  public init(
    id: String? = nil, original: String? = nil, context: String? = nil, segments: [TranslationSegment],
    notes: [BitextNote] = [], properties: [BitextProperty] = [], isObsolete: Bool = false
  ) {
    self.id = id
    self.original = original
    self.context = context
    self.segments = segments
    self.notes = notes
    self.properties = properties
    self.isObsolete = isObsolete
  }
}

/// A sentence or so, and its translation.
public struct TranslationSegment: Hashable, Sendable {
  /// What the file calls it; nil where it has no name.
  public var id: String?
  /// The source, with its codes.
  public var source: InlineText
  /// Nil where it is not translated; an empty translation is one.
  public var target: InlineText?
  /// Whether it is what stands between segments, such as blanks, and not to be translated.
  public var isIgnorable: Bool
  /// How far the translation has come; nil where the file does not say.
  public var state: TranslationState?
  /// A tool's finer state, as `prefix:value`.
  public var subState: String?
  /// How sure an alignment is, in 0…1.
  public var confidence: Double?

  /// - Parameters:
  ///   - target: Nil where nobody has translated the segment.
  ///   - isIgnorable: Whether it holds nothing to translate, such as the blanks between two sentences.
  ///   - confidence: From 0 to 1; nil where nobody judged.
  public init(
    id: String? = nil, source: InlineText, target: InlineText?, isIgnorable: Bool = false,
    state: TranslationState? = nil, subState: String? = nil, confidence: Double? = nil
  ) {
    self.id = id
    self.source = source
    self.target = target
    self.isIgnorable = isIgnorable
    self.state = state
    self.subState = subState
    self.confidence = confidence
  }
}

/// How far the translation of a segment has come, in the words of XLIFF 2.
public enum TranslationState: String, Hashable, Sendable, CaseIterable {
  case initial, translated, reviewed, final
}

/// A remark for translators or by them.
public struct BitextNote: Hashable, Sendable {
  /// What is noted.
  public var text: String
  /// What kind of remark it is, in the format's own words.
  public var category: String?
  /// What inline codes of the unit call it by.
  public var id: String?

  /// - Parameter category: What the note is of, as the file calls it.
  public init(_ text: String, category: String? = nil, id: String? = nil) {
    self.text = text
    self.category = category
    self.id = id
  }
}

/// A name and a value that a format carries along.
public struct BitextProperty: Hashable, Sendable {
  /// The name of the property.
  public var name: String
  /// Its value.
  public var value: String

  /// A property by the name that the format gives it.
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

extension Bitext {
  /// The plain text of a document: a row a segment, without what stands between segments and without units that the
  /// translated document does not hold any more.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - target: The language of the translation where the document names none.
  public init(_ document: BitextDocument, target: Language) {
    self.init(
      source: document.source, target: document.target ?? target,
      rows: document.units.lazy.filter { !$0.isObsolete }.flatMap(\.segments).filter { !$0.isIgnorable }.map {
        BitextRow(source: $0.source.text, target: $0.target?.text ?? "", confidence: $0.confidence)
      })
  }
}

extension BitextDocument {
  /// A document of units of one segment, one for each row.
  public init(_ bitext: Bitext) {
    self.init(
      source: bitext.source, target: bitext.target,
      units: bitext.rows.map { row in
        TranslationUnit(segments: [
          TranslationSegment(
            source: InlineText(row.source), target: row.target.isEmpty ? nil : InlineText(row.target),
            confidence: row.confidence)
        ])
      })
  }
}
