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
      guard spelling.utf8.contains(where: { $0 == 0x20 || $0 == 0x2D }) else { continue }
      let stems = spelling.split(whereSeparator: { $0 == " " || $0 == "-" }).map(Self.stem)
      guard stems.count > 1, let first = stems.first,
        let word = spelling.split(separator: " ").first, !isClass(String(word))
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
    let lower = word.lowercased()
    guard lower.utf8.count > 3 else { return lower }
    for ending in ["es", "en", "er", "em", "e", "n", "s"]
    where lower.hasSuffix(ending) && lower.utf8.count > ending.utf8.count + 2 {
      let stem = lower.dropLast(ending.count)
      // *Arabiens* and *Arabien* too.
      if ending == "s", stem.hasSuffix("en") { return Self.stem(stem) }
      // *Hauses* and *Haus* have one stem.
      return String(stem.hasSuffix("s") && stem.utf8.count > 3 ? stem.dropLast() : stem)
    }
    return lower
  }
}
