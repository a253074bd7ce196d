/// How a capitalized word is written.
struct WordShape: Sendable {
  /// Two to five capitals, digits allowed: *EU*, *NATO*, *G7*.
  let isAcronym: Bool
  let isLongCapitals: Bool
  let isInitial: Bool
  /// A capital after a small letter: *McCurry*, *YouTube*.
  let hasInnerCapital: Bool
  let hasDigits: Bool
  /// A letter that German does not write: *é*, *ø*, *ł*.
  let hasForeignLetter: Bool
  /// Letters in a sequence that native German words do not have: *sh*, *oo*, *y*, *c* without *h* or *k*.
  let hasForeignCluster: Bool
  let endsInVowel: Bool
  let endsInS: Bool
  let isShort: Bool

  init(_ word: String) {
    let scalars = Array(word.unicodeScalars)
    let capitals = scalars.count { $0.properties.isUppercase }
    let small = scalars.count { $0.properties.isLowercase }
    isInitial = scalars.count == 1
    isAcronym = small == 0 && capitals >= 2 && scalars.count <= 5
    isLongCapitals = small == 0 && scalars.count > 5
    hasInnerCapital =
      small > 0
      && zip(scalars, scalars.dropFirst()).contains {
        $0.properties.isLowercase && $1.properties.isUppercase
      }
    hasDigits = scalars.contains { $0.properties.numericType != nil }
    hasForeignLetter = scalars.contains {
      $0.value > 0x7F && !"äöüÄÖÜß’–".unicodeScalars.contains($0)
    }
    let lower = word.lowercased()
    hasForeignCluster =
      small > 0 && (foreignClusters.contains { lower.contains($0) } || Self.hasBareC(lower))
    endsInVowel = small > 0 && "aiouyéáíóú".contains(lower.last ?? " ")
    endsInS = small > 0 && lower.hasSuffix("s")
    isShort = scalars.count <= 4
  }

  private static func hasBareC(_ word: String) -> Bool {
    let letters = Array(word.utf8)
    return letters.indices.contains { place in
      guard letters[place] == UInt8(ascii: "c") else { return false }
      guard place + 1 < letters.count else { return true }
      return letters[place + 1] != UInt8(ascii: "h") && letters[place + 1] != UInt8(ascii: "k")
    }
  }
}

private let foreignClusters = [
  "y", "oo", "sh", "ou", "kh", "zh", "gh", "q", "dj", "wj", "sz", "cz", "ij", "aa", "ow", "ew", "dsch", "sj",
]
