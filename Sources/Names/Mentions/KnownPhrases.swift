/// Established names of several words, found in any inflection: *der Vereinten Nationen*, *Weißen Hauses*.
struct KnownPhrases: Sendable {
  struct Phrase: Sendable {
    let stems: [String]
    let spelling: String
    let name: KnownName
  }

  /// By the stem of the first word; the longest first.
  private var phrases: [String: [Phrase]] = [:]

  /// - Parameter isClass: Whether a word says what kind of place follows (*Region Kursk*), which is no part of the name.
  init(_ known: KnownNames, isClass: (String) -> Bool) {
    for (spelling, name) in known.spellings where name.kind != .person {
      let bytes = spelling.utf8
      guard bytes.contains(where: { $0 == 0x20 || $0 == 0x2D }) else { continue }
      let stems = bytes.split { $0 == 0x20 || $0 == 0x2D }.map { Self.stem(Substring($0)) }
      guard stems.count > 1, let first = stems.first,
        let word = bytes.split(separator: 0x20).first, !isClass(String(Substring(word)))
      else { continue }
      phrases[first, default: []].append(Phrase(stems: stems, spelling: spelling, name: name))
    }
    for key in phrases.keys {
      phrases[key]?.sort { ($1.stems.count, $0.spelling) < ($0.stems.count, $1.spelling) }
    }
  }

  /// The phrases that begin with a word of this stem.
  func candidates(for stem: String) -> [Phrase] { phrases[stem] ?? [] }

  /// A word without one inflectional ending.
  static func stem(_ word: some StringProtocol) -> String {
    var lower = word.lowercased()
    return lower.withUTF8 { String(decoding: stem($0), as: UTF8.self) }
  }

  /// The bytes of a word in lower case without one inflectional ending.
  private static func stem(_ lower: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    guard lower.count > 3 else { return lower }
    for ending in endings where lower.count > ending.utf8CodeUnitCount + 2 {
      let length = lower.count - ending.utf8CodeUnitCount
      guard
        lower[length...].elementsEqual(UnsafeBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount))
      else { continue }
      let stem = UnsafeBufferPointer(rebasing: lower[..<length])
      let last = stem[length - 1]
      // *Arabiens* and *Arabien* too.
      if ending.utf8CodeUnitCount == 1, ending.utf8Start[0] == s, last == UInt8(ascii: "n"), stem[length - 2] == e {
        return Self.stem(stem)
      }
      // *Hauses* and *Haus* have one stem.
      return last == s && length > 3 ? UnsafeBufferPointer(rebasing: stem[..<(length - 1)]) : stem
    }
    return lower
  }

  private static let endings: [StaticString] = ["es", "en", "er", "em", "e", "n", "s"]
  private static let (s, e) = (UInt8(ascii: "s"), UInt8(ascii: "e"))
}
