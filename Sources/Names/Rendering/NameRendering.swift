/// A name as the texts of another language write it, and why.
public struct NameRendering: Hashable, Sendable {
  /// The name as the target language writes it.
  public let text: String
  /// Other spellings that readers may meet or that the source allows, likeliest first.
  public let alternatives: [String]
  /// The name in its own script, where it is known or was read back from the spelling.
  public let native: String?
  /// The BCP 47 tag of the language that ``native`` is in, where one word or table tells it.
  public let nativeLanguage: String?
  /// What the name is of, where it is established.
  public let kind: NameKind?
  /// “CLDR region KR”, “glossary persons.tsv”, “convention ru-de → ru-en, Буданов”.
  public let reason: String
  /// Whether the text is established, derived by a convention, or left as it was.
  public let basis: Basis

  /// What a rendering rests on.
  public enum Basis: String, Hashable, Sendable {
    case glossary, established, convention, unchanged
  }

  init(
    _ text: String, alternatives: [String] = [], native: String? = nil, nativeLanguage: String? = nil,
    kind: NameKind? = nil, reason: String, basis: Basis
  ) {
    self.text = text
    var others: [String] = []
    for other in alternatives where other != text && !others.contains(other) { others.append(other) }
    self.alternatives = others
    self.native = native
    self.nativeLanguage = nativeLanguage
    self.kind = kind
    self.reason = reason
    self.basis = basis
  }
}
