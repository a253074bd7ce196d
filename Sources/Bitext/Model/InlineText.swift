/// Text with the inline codes that stand in it: where bold begins and ends, a placeholder, a mark of an annotation.
public struct InlineText: Hashable, Sendable {
  /// A stretch of text or a code.
  public enum Piece: Hashable, Sendable {
    case text(String)
    case code(InlineCode)
  }

  /// Text and codes in their order; no two texts follow each other.
  public private(set) var pieces: [Piece] = []

  /// The empty text.
  public init() {}

  /// Text without codes.
  public init(_ text: String) { append(text) }

  /// - Parameter pieces: In the order of the text.
  public init(pieces: [Piece]) {
    for piece in pieces { append(piece) }
  }

  /// Whether there is neither text nor code.
  public var isEmpty: Bool { pieces.isEmpty }

  /// The text without its codes; a code that stands for plain text gives that text.
  public var text: String {
    if pieces.count == 1, case .text(let text) = pieces[0] { return text }
    return pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .code(let code): code.equivalent ?? ""
      }
    }.joined()
  }

  /// The codes in order, without those inside the data of other codes.
  public var codes: [InlineCode] {
    pieces.compactMap { if case .code(let code) = $0 { code } else { nil } }
  }

  /// Adds text; text behind text becomes one piece.
  public mutating func append(_ text: String) {
    if text.isEmpty { return }
    if let last = pieces.last, case .text(var before) = last {
      // Taken out first, so that the string grows in place.
      pieces.removeLast()
      before += text
      pieces.append(.text(before))
    } else {
      pieces.append(.text(text))
    }
  }

  /// Adds a code at the end.
  public mutating func append(_ code: InlineCode) { pieces.append(.code(code)) }

  /// Adds text or a code at the end.
  public mutating func append(_ piece: Piece) {
    switch piece {
    case .text(let text): append(text)
    case .code(let code): append(code)
    }
  }
}

/// A piece of a document's own markup inside a segment, or a mark that people or tools set there.
///
/// A pair is two codes, one that opens and one that closes, with one ``id``; what stands between need not be nested.
public struct InlineCode: Hashable, Sendable {
  /// Whether a code stands alone or opens or closes a pair.
  public enum Kind: Hashable, Sendable { case placeholder, opening, closing }

  /// What a code is for, where the format says so.
  public enum Role: Hashable, Sendable {
    /// Markup of the document that is translated.
    case markup
    /// A mark about the text: a term, a comment, a highlight.
    case annotation
    /// Where text to be translated begins and ends inside the data of another code, such as a title in a link.
    case subflow
  }

  /// Whether it stands alone or belongs to a pair.
  public var kind: Kind
  /// What it is for.
  public var role: Role
  /// Tells codes of a segment apart, pairs what opens with what closes, and the source's code with the target's.
  public var id: String
  /// What it does: `bold`, `italic`, `underlined`, `link`, `image`, `lb` (a line break), or the format's own word.
  public var type: String?
  /// The markup that it stands for, such as `<b>`; only this holds codes of the role ``Role/subflow``.
  public var data: [InlineText.Piece]
  /// The plain text that it stands for.
  public var equivalent: String?
  /// Whether it opens or closes what has its other end in another unit.
  public var isIsolated: Bool
  /// The name of its element in the format that it was read from.
  public var element: String?
  /// What else that format says of it.
  public var attributes: [BitextProperty]

  /// - Parameters:
  ///   - id: What opening and closing code have in common.
  ///   - data: The native code, as the file has it.
  ///   - equivalent: Text that stands for the code where codes cannot be shown.
  ///   - isIsolated: Whether the other half stands in another unit.
  public init(
    _ kind: Kind, id: String, role: Role = .markup, type: String? = nil, data: [InlineText.Piece] = [],
    equivalent: String? = nil, isIsolated: Bool = false, element: String? = nil, attributes: [BitextProperty] = []
  ) {
    self.kind = kind
    self.role = role
    self.id = id
    self.type = type
    self.data = data
    self.equivalent = equivalent
    self.isIsolated = isIsolated
    self.element = element
    self.attributes = attributes
  }
}
