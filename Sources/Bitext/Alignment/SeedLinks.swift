internal import ICU

/// A pair of token types that may translate each other, known before any text is aligned.
struct SeedLink {
  let source: Int32
  let target: Int32
  /// How likely the one is where the other stands, in 0…1.
  let strength: Float
}

/// Finds what both texts share: numbers, marks, names, words of one origin.
struct SeedFinder {
  /// Groups of words with the same first letters are compared pair by pair up to this many pairs.
  private static let largestGroup = 2_500
  /// The first letters that words of one origin share.
  private static let sharedLetters = 4

  let source: TokenizedText
  let target: TokenizedText

  /// The links, in order of their types, none twice.
  ///
  /// - Parameter known: Links that the caller knows, in the order of their types.
  func links(and known: [SeedLink] = []) -> [SeedLink] {
    var links = identical() + known
    let left = Self.keys(of: source.types)
    let right = Self.keys(of: target.types)
    var place = 0
    var other = 0
    while place < left.count, other < right.count {
      let head = left[place].head
      if head < right[other].head {
        place += 1
      } else if right[other].head < head {
        other += 1
      } else {
        var end = place
        var otherEnd = other
        while end < left.count, left[end].head == head { end += 1 }
        while otherEnd < right.count, right[otherEnd].head == head { otherEnd += 1 }
        if (end - place) * (otherEnd - other) <= Self.largestGroup {
          compare(left[place..<end], right[other..<otherEnd], into: &links)
        }
        (place, other) = (end, otherEnd)
      }
    }
    links.sort { ($0.source, $0.target, $1.strength) < ($1.source, $1.target, $0.strength) }
    // Of several the strongest stands first.
    var kept: [SeedLink] = []
    for link in links where kept.last.map({ $0.source != link.source || $0.target != link.target }) ?? true {
      kept.append(link)
    }
    return kept
  }

  private func identical() -> [SeedLink] {
    var links: [SeedLink] = []
    for type in 0..<source.types.count {
      let bytes = source.types.bytes(type)
      guard let partner = target.types.find(bytes) else { continue }
      let ratio = frequencyRatio(type, Int(partner))
      let strength: Float =
        switch bytes.first {
        case UInt8(ascii: "#"): 0.9
        case .some(let byte) where byte >= 0x80: 0.6
        case .some(let byte) where byte < 0x61 || byte > 0x7A: 0.5
        // Short words of different languages look alike by chance: German and English “war”, French “des”.
        default: (bytes.count < 4 ? 0.15 : 0.6) * ratio
        }
      links.append(SeedLink(source: Int32(type), target: partner, strength: strength))
    }
    return links
  }

  private func frequencyRatio(_ type: Int, _ partner: Int) -> Float {
    let (a, b) = (source.frequency[type], target.frequency[partner])
    return (Float(min(a, b)) / Float(max(a, b))).squareRoot()
  }

  private func compare(
    _ left: ArraySlice<CognateKey>, _ right: ArraySlice<CognateKey>, into links: inout [SeedLink]
  ) {
    for one in left {
      for other in right {
        let type = Int(one.type)
        let partner = Int(other.type)
        if source.types.bytes(type).elementsEqual(target.types.bytes(partner)) { continue }
        let longest = max(one.letters.count, other.letters.count)
        var shared = 0
        while shared < min(one.letters.count, other.letters.count),
          one.letters[shared] == other.letters[shared]
        { shared += 1 }
        guard shared * 3 >= longest * 2 else { continue }
        let likeness = Float(shared) / Float(longest)
        links.append(
          SeedLink(
            source: one.type, target: other.type,
            strength: 0.5 * likeness * likeness * frequencyRatio(type, partner)))
      }
    }
  }

  /// The word types of a text with what their spelling has in common across European languages, sorted.
  private static func keys(of types: TokenTypes) -> [CognateKey] {
    var keys: [CognateKey] = []
    let latin = latinized(types)
    for type in 0..<types.count {
      let letters = CognateKey.letters(latin[type] ?? Array(types.bytes(type)))
      guard letters.count >= sharedLetters else { continue }
      let head = letters.prefix(sharedLetters).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      keys.append(CognateKey(head: head, letters: letters, type: Int32(type)))
    }
    keys.sort { ($0.head, $0.type) < ($1.head, $1.type) }
    return keys
  }

  /// Types in other scripts, in Latin letters.
  private static func latinized(_ types: TokenTypes) -> [Int: [UInt8]] {
    let foreign = (0..<types.count).filter { type in
      types.bytes(type).allSatisfy { $0 >= 0x80 } && types.bytes(type).count >= 6
    }
    guard !foreign.isEmpty, let transform = try? Transform(identifier: "Any-Latin; Latin-ASCII")
    else { return [:] }
    var latin: [Int: [UInt8]] = [:]
    var place = 0
    // ICU's time grows faster than the length of a call: a few words at a time.
    while place < foreign.count {
      let batch = foreign[place..<min(place + 24, foreign.count)]
      place = batch.endIndex
      let text = batch.map { String(decoding: types.bytes($0), as: UTF8.self) }
        .joined(separator: "\n")
      guard let rewritten = try? transform(text) else { continue }
      let lines = rewritten.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      guard lines.count == batch.count else { continue }
      for (type, line) in zip(batch, lines) { latin[type] = line.map { $0 | 0x20 } }
    }
    return latin
  }
}

/// A word by the letters that languages agree on.
private struct CognateKey {
  /// The first four letters.
  let head: UInt32
  let letters: [UInt8]
  let type: Int32

  /// The letters with what differs between the spellings of one sound made equal (ph and f, c and k, z and s, v and
  /// w, y and i, th and t, doubled letters); empty for what is no word in Latin letters.
  static func letters(_ word: [UInt8]) -> [UInt8] {
    var letters: [UInt8] = []
    for (place, byte) in word.enumerated() {
      guard (0x61...0x7A).contains(byte) else { return [] }
      let next = place + 1 < word.count ? word[place + 1] : 0
      let letter: UInt8
      switch byte {
      case UInt8(ascii: "c"):
        let isSoft = [UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "y")].contains(next)
        letter = isSoft ? UInt8(ascii: "s") : UInt8(ascii: "k")
      case UInt8(ascii: "q"): letter = UInt8(ascii: "k")
      case UInt8(ascii: "z"): letter = UInt8(ascii: "s")
      case UInt8(ascii: "w"): letter = UInt8(ascii: "v")
      case UInt8(ascii: "y"), UInt8(ascii: "j"): letter = UInt8(ascii: "i")
      case UInt8(ascii: "p") where next == UInt8(ascii: "h"): letter = UInt8(ascii: "f")
      case UInt8(ascii: "h") where place > 0: continue
      default: letter = byte
      }
      if letters.last != letter { letters.append(letter) }
    }
    return letters
  }
}
