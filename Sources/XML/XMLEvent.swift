/// The name of an element or attribute.
public struct XMLName: Hashable, Sendable, CustomStringConvertible {
  /// The name without its prefix.
  public let local: String
  /// The prefix as written; nil where there is none.
  public let prefix: String?
  /// The namespace that the prefix, or for elements its absence, stands for; nil for none.
  public let namespace: String?

  /// - Parameters:
  ///   - local: The name without its prefix.
  ///   - prefix: The prefix as written.
  ///   - namespace: The namespace.
  public init(local: String, prefix: String? = nil, namespace: String? = nil) {
    self.local = local
    self.prefix = prefix
    self.namespace = namespace
  }

  /// The namespace of `xml:lang` and `xml:space`.
  public static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

  /// The name as written.
  public var description: String { prefix.map { "\($0):\(local)" } ?? local }
}

/// A place in an XML file; line and column count from one, the column in characters.
public struct XMLPosition: Hashable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int

  /// - Parameters:
  ///   - line: Counted from 1.
  ///   - column: Counted from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// An attribute of a start tag; its value has the character references resolved.
public struct XMLAttribute: Hashable, Sendable {
  /// The name, its namespace resolved.
  public let name: XMLName
  /// The value, its entities resolved.
  public let value: String

  /// - Parameter value: With entities and references resolved.
  public init(name: XMLName, value: String) {
    self.name = name
    self.value = value
  }
}

/// A start tag.
public struct XMLElement: Hashable, Sendable {
  /// The name, its namespace resolved.
  public let name: XMLName
  /// In the order in which they are written.
  public let attributes: [XMLAttribute]
  /// Where the tag ends: libxml2 reports a start tag once it has read it.
  public let position: XMLPosition

  /// - Parameter attributes: In the order of the file.
  public init(name: XMLName, attributes: [XMLAttribute], position: XMLPosition) {
    self.name = name
    self.attributes = attributes
    self.position = position
  }

  /// The value of the attribute `local` that stands in no namespace; nil where there is none.
  public subscript(local: String) -> String? {
    attributes.first { $0.name.local == local && $0.name.namespace == nil }?.value
  }

  /// The value of the attribute `local` of `namespace`; nil where there is none.
  public subscript(local: String, namespace namespace: String) -> String? {
    attributes.first { $0.name.local == local && $0.name.namespace == namespace }?.value
  }

  /// The value of `xml:lang`; nil where there is none.
  public var language: String? { self["lang", namespace: XMLName.xmlNamespace] }
}

/// What an XML document holds, in its order. Comments and the document type are passed over.
public enum XMLEvent: Hashable, Sendable {
  /// An element begins; an empty element is followed by its ``end(_:_:)`` too.
  case start(XMLElement)
  case end(XMLName, XMLPosition)
  /// All text up to the next tag or instruction, CDATA sections and character references resolved; with its end.
  case text(String, XMLPosition)
  case instruction(target: String, data: String, XMLPosition)
}
