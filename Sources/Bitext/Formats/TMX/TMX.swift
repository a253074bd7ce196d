internal import Text
internal import XML

/// Translation Memory eXchange 1.4b (LISA OSCAR, 2005): one unit of one segment for each `tu`.
///
/// Kept: inline elements with their data and sub-flows, identifiers, notes, properties, dates and counts. Of several
/// languages two are read. Notes, properties and dates of a `tuv` count as those of its `tu`. Not kept: user-defined
/// encodings (`ude`), the original encodings of texts, the order of notes among properties.
enum TMX {
  /// Attributes of `tu` that are kept as properties of a unit, by their own names.
  static let unitAttributes = [
    "o-encoding", "datatype", "usagecount", "lastusagedate", "creationtool", "creationtoolversion", "creationdate",
    "creationid", "changedate", "segtype", "changeid", "o-tmf",
  ]

  /// The properties that carry what TMX has no element for.
  enum Property {
    static let original = "x-original"
    static let context = "x-context"
    static let state = "x-state"
    static let subState = "x-substate"
    static let confidence = "x-confidence"
    static let obsolete = "x-obsolete"
  }

  /// How TMX calls what an inline code does, where it has a word of its own.
  static let types = ["underlined": "ulined"]
}
