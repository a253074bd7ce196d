/// A data category of ISO 12620 with its value, as a concept, a language or a term carries it: a definition, a context, a
/// gender, who changed an entry and when.
public struct Detail: Hashable, Sendable {
  /// What kind of information it is; TBX names its elements by it (ISO 30042).
  public enum Kind: String, Sendable, CaseIterable {
    case descriptive = "descrip"
    case administrative = "admin"
    case grammatical = "termNote"
    case transaction = "transac"
    case note
    case date
    case reference = "ref"
    case externalReference = "xref"
    /// Of a descriptive, administrative or transaction detail.
    case descriptiveNote = "descripNote"
    case administrativeNote = "adminNote"
    case transactionNote = "transacNote"
    /// The components of a term, and one of them.
    case componentList = "termCompList"
    case component = "termComp"
  }

  /// What sort of data category it is.
  public var kind: Kind
  /// The data category, such as `definition`; `note` and `date` for these.
  public var category: String
  /// The value; plain text.
  public var value: String
  /// Attributes of the element that it was read from, such as `id`, `target`, `xml:lang`; sorted by name.
  public var attributes: [Attribute]
  /// Pieces of the value that are marked up.
  public var markup: [Markup]
  /// What belongs to it: the source of a definition, the date of a change.
  public var details: [Detail]

  /// - Parameter category: By its name in `tables/terminology/categories.tsv`.
  public init(
    _ kind: Kind, _ category: String, _ value: String, attributes: [Attribute] = [], markup: [Markup] = [],
    details: [Detail] = []
  ) {
    self.kind = kind
    self.category = category
    self.value = value
    self.attributes = attributes
    self.markup = markup
    self.details = details
  }

  /// A name and a value.
  public struct Attribute: Hashable, Sendable {
    /// The name of the attribute.
    public let name: String
    /// Its value.
    public let value: String

    /// An attribute as the file has it.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// A marked piece of a value, such as a term that has an entry of its own.
  public struct Markup: Hashable, Sendable {
    /// The element's name: `hi`, `foreign`, `ph` …
    public let element: String
    /// The attributes of the element, in their order.
    public let attributes: [Attribute]
    /// UTF-8 bytes of the value.
    public let range: Range<Int>

    /// - Parameter range: UTF-8 bytes of the value.
    public init(element: String, attributes: [Attribute], range: Range<Int>) {
      self.element = element
      self.attributes = attributes
      self.range = range
    }
  }
}

extension [Detail] {
  /// The values of a category, in order.
  public func values(of category: String) -> [String] { filter { $0.category == category }.map(\.value) }

  /// Takes the details of a category out.
  mutating func take(_ category: String) -> [Detail] {
    let taken = filter { $0.category == category }
    if !taken.isEmpty { removeAll { $0.category == category } }
    return taken
  }
}
