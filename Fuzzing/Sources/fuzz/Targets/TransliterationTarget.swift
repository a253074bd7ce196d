import Names

extension FuzzTarget {
  /// A number of a system and a text: an answer for every text, the same for a line alone and among others.
  static let transliteration = FuzzTarget(
    name: "transliteration", summary: "a byte that chooses a system, then text"
  ) { bytes in
    guard let first = bytes.first else { return }
    let conventions = made { try Transliterations.conventions() }
    let convention = conventions[Int(first) % conventions.count]
    let transliterate = made { try Transliterations.named(convention.system, from: nil, to: nil) }
    _ = transliterate(String(decoding: bytes.dropFirst(), as: UTF8.self))
  }
}
