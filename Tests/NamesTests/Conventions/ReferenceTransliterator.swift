import ICU
import Tables

@testable import Names

/// The meaning of the tables, in as few words as it can be said: at each letter the rules are tried one after the other.
/// The transducer is held to it.
struct ReferenceTransliterator {
  let convention: Convention
  private let isDecomposed: Bool
  private let rules: [Unicode.Scalar: [ConventionTable.Rule]]
  private let han: ReferenceHanReadings?

  init(_ convention: Convention, language: SourceLanguage) throws(TableError) {
    self.convention = convention
    isDecomposed = language.isDecomposed
    let table = try ConventionTable(convention, language: language)
    var rules: [Unicode.Scalar: [ConventionTable.Rule]] = [:]
    for rule in table.rules {
      guard let first = rule.source.first else { continue }
      rules[first, default: []].append(rule)
    }
    self.rules = rules
    han = try language.hanReadings.map { name throws(TableError) in try ReferenceHanReadings(name) }
  }

  func callAsFunction(_ text: String) -> String {
    let original = prepared(text)
    let letters = original.map(ScalarTraits.lowercase)
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var place = 0
    while place < letters.count {
      guard let rule = rule(at: place, in: letters) else {
        result.unicodeScalars.append(original[place])
        place += 1
        continue
      }
      let end = place + rule.source.count
      result += cased(rule.spellings.first ?? "", like: original, place..<end, after: result)
      place = end
    }
    // Marks that rows write on the letter before, such as those of length, are joined with it.
    return convention.letterCase.applied(to: result.normalized(.nfc))
  }

  private func rule(at place: Int, in letters: [Unicode.Scalar]) -> ConventionTable.Rule? {
    guard let candidates = rules[letters[place]] else { return nil }
    return candidates.first { rule in
      let end = place + rule.source.count
      guard end <= letters.count, rule.source.elementsEqual(letters[place..<end]) else {
        return false
      }
      return rule.context.holds(from: place, to: end) { other in
        letters.indices.contains(other) ? letter(letters[other]) : nil
      }
    }
  }

  /// The scalar where it is a letter or belongs into words; nil at the word's edge.
  private func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    isLetter(scalar) ? scalar : nil
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.properties.isAlphabetic else { return true }
    switch scalar.properties.generalCategory {
    case .spaceSeparator, .decimalNumber: return false
    case .otherPunctuation: return rules[scalar] != nil && "'ʼ`ʹ′".unicodeScalars.contains(scalar)
    default: return rules[scalar] != nil
    }
  }

  /// A spelling in the case of its source: *Щ* is *Schtsch* in *Щусев* and *SCHTSCH* in *ЩУСЕВ*.
  private func cased(
    _ spelling: String, like original: [Unicode.Scalar], _ range: Range<Int>, after written: String
  ) -> String {
    guard original[range].contains(where: \.properties.isUppercase) else { return spelling }
    let cased = original[range].filter { $0.properties.isUppercase || $0.properties.isLowercase }
    let neighbours = [neighbour(range.lowerBound, -1, original), neighbour(range.upperBound - 1, 1, original)]
      .compactMap { $0 }
    let isShouted =
      cased.count > 1 && cased.allSatisfy(\.properties.isUppercase)
      || neighbours.contains(where: \.properties.isUppercase)
        && !neighbours.contains { $0.properties.isLowercase && rules[$0] != nil }
    if isShouted { return spelling.uppercased() }
    guard let first = spelling.firstIndex(where: \.isLetter) else { return spelling }
    var end = spelling.index(after: first)
    // Letters under a tie are capitalized together: T͡S.
    if spelling[first].unicodeScalars.contains("\u{361}"), end < spelling.endIndex {
      end = spelling.index(after: end)
    }
    return spelling[..<first] + spelling[first..<end].uppercased() + spelling[end...]
  }

  /// The next letter on one side; an apostrophe or sign of the table without case is passed over.
  private func neighbour(_ place: Int, _ step: Int, _ original: [Unicode.Scalar]) -> Unicode.Scalar? {
    let near = place + step
    guard original.indices.contains(near) else { return nil }
    let scalar = original[near]
    guard rules[scalar] != nil, isLetter(scalar), !scalar.properties.isCased, original.indices.contains(near + step)
    else {
      return scalar
    }
    return original[near + step]
  }

  /// The text in NFC, without stress marks, with one kind of apostrophe between letters.
  private func prepared(_ text: String) -> [Unicode.Scalar] {
    var text = text.normalized(isDecomposed ? .nfd : .nfc)
    text.unicodeScalars.removeAll { $0 == "\u{301}" || $0 == "\u{300}" }
    if let han { text = han(text) }
    let scalars = Array(text.unicodeScalars)
    return scalars.enumerated().map { place, scalar in
      guard "'ʼ`ʹ′".unicodeScalars.contains(scalar), place > 0, place + 1 < scalars.count,
        rules[ScalarTraits.lowercase(scalars[place - 1])] != nil, isLetter(ScalarTraits.lowercase(scalars[place - 1]))
      else { return scalar }
      return "’"
    }
  }
}

extension Context {
  /// Whether the context holds for what stands from `start` to `end`; `letter` is nil beyond the word's edge.
  fileprivate func holds(from start: Int, to end: Int, letter: (Int) -> Unicode.Scalar?) -> Bool {
    left.indices.allSatisfy { holds(left[$0], letter(start - 1 - $0)) }
      && right.indices.allSatisfy { holds(right[$0], letter(end + $0)) }
  }
}
