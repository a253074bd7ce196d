internal import Tables

/// The characters that HTML names (`tables/documents/html-entities.tsv`) or numbers.
struct HTMLEntities: Sendable {
  /// Read once, when first used.
  static let standard = HTMLEntities()

  private let names: [String: Unicode.Scalar]

  private init() {
    var names: [String: Unicode.Scalar] = [:]
    // Without its table the program reads pages still, but leaves names as they stand.
    if let table = try? Table(embedded: "tables/documents/html-entities.tsv", minimumCells: 2) {
      for row in table.rows { names[row[0]] = UInt32(row[1], radix: 16).flatMap(Unicode.Scalar.init) }
    }
    self.names = names
  }

  /// The character that `&…;` at a place stands for, and where it ends; nil where it stands for none.
  func reference(in bytes: [UInt8], at start: Int) -> (text: String, end: Int)? {
    // The longest name has eight letters; numbers may have leading zeros.
    guard let length = bytes[(start + 1)...].prefix(32).firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: bytes[(start + 1)..<length], as: UTF8.self)
    guard let scalar = name.hasPrefix("#") ? Self.numbered(name.dropFirst()) : names[name] else { return nil }
    // A soft hyphen only says where a word may be broken.
    return (scalar == "\u{AD}" ? "" : String(Character(scalar)), length + 1)
  }

  private static func numbered(_ text: Substring) -> Unicode.Scalar? {
    let isHexadecimal = text.hasPrefix("x") || text.hasPrefix("X")
    let digits = isHexadecimal ? text.dropFirst() : text
    guard !digits.isEmpty, digits.allSatisfy(\.isHexDigit), let code = UInt32(digits, radix: isHexadecimal ? 16 : 10)
    else {
      return nil
    }
    // Numbers of windows-1252, which browsers take for its characters.
    if (0x80...0x9F).contains(code), let scalar = windows1252[code] { return scalar }
    guard code >= 0x20 || [0x09, 0x0A].contains(code) else { return "\u{FFFD}" }
    return Unicode.Scalar(code) ?? "\u{FFFD}"
  }

  private static let windows1252: [UInt32: Unicode.Scalar] = [
    0x80: "€", 0x82: "‚", 0x83: "ƒ", 0x84: "„", 0x85: "…", 0x86: "†", 0x87: "‡", 0x88: "ˆ", 0x89: "‰", 0x8A: "Š",
    0x8B: "‹", 0x8C: "Œ", 0x8E: "Ž", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•", 0x96: "–", 0x97: "—",
    0x98: "˜", 0x99: "™", 0x9A: "š", 0x9B: "›", 0x9C: "œ", 0x9E: "ž", 0x9F: "Ÿ",
  ]
}
