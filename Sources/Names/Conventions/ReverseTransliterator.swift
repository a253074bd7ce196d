internal import ICU

/// Reads what a reversible convention has spelled back into the language's own script.
///
/// A word is read row by row, all readings side by side; the one that counts is spelled by the convention as the word
/// stands there. A word that the convention cannot have spelled stays as it is.
public struct ReverseTransliterator: Sendable {
  /// The convention that is read back.
  public let convention: Convention
  private let forward: Transliterator
  private let code: ReadingCode
  private let scalars: Set<Unicode.Scalar>

  /// A reading up to some place of the word.
  private struct State {
    /// The state before, in the list of all.
    let before: Int?
    /// The row that was read last, and where what it wrote begins.
    let word: Int
    let start: Int
    let ending: Ending
  }

  /// What is to be known of a reading to continue it: its last two letters, and the row whose context is still open.
  private struct Ending: Hashable {
    let last: Unicode.Scalar?
    let before: Unicode.Scalar?
    let open: Int?
  }

  /// The readings kept at each place.
  private static let breadth = 12

  /// Turns a transliterator round.
  ///
  /// - Throws: ``TransliterationError/notReversible(_:)`` where the convention spells different words alike.
  public init(_ forward: Transliterator) throws(TransliterationError) {
    guard forward.convention.isReversible else { throw .notReversible(forward.convention.alias) }
    self.forward = forward
    convention = forward.convention
    code = ReadingCode(forward.transducer)
    scalars = Set(code.words.flatMap(\.spelling))
  }

  /// Returns `text`, which the convention has spelled, in the script of the language.
  public func callAsFunction(_ text: String) -> String {
    var result = ""
    var word = String.UnicodeScalarView()
    for scalar in text.normalized(.nfd).unicodeScalars {
      if scalars.contains(ScalarTraits.lowercase(scalar)) || scalar.properties.isAlphabetic {
        word.append(scalar)
      } else {
        result += native(word)
        word = String.UnicodeScalarView()
        result.unicodeScalars.append(scalar)
      }
    }
    return (result + native(word)).normalized(.nfc)
  }

  /// A word in the script of the language; as it is where it cannot be read.
  private func native(_ word: String.UnicodeScalarView) -> String {
    guard !word.isEmpty else { return "" }
    let latin = Array(word)
    let letters = latin.map(ScalarTraits.lowercase)
    var states: [State] = []
    var ends: [[Int]] = Array(repeating: [], count: latin.count + 1)
    extend(nil, at: 0, in: letters, &states, &ends)
    for place in latin.indices.dropFirst() {
      for state in ends[place].prefix(Self.breadth) { extend(state, at: place, in: letters, &states, &ends) }
    }
    let wanted = ReadingCode.text(letters).normalized(.nfc)
    for end in ends[latin.count].prefix(Self.breadth) where mayEnd(states[end]) {
      let reading = path(to: end, states)
      let source = reading.flatMap { code.words[$0.word].source }
      guard ReadingCode.text(ReadingCode.folded(forward(ReadingCode.text(source)))).normalized(.nfc) == wanted else {
        continue
      }
      return cased(reading, like: latin)
    }
    return String(word)
  }

  private func extend(
    _ state: Int?, at place: Int, in letters: [Unicode.Scalar], _ states: inout [State], _ ends: inout [[Int]]
  ) {
    let last = state.map { code.words[states[$0].word] }
    for word in code.starting[letters[place], default: []] {
      let next = code.words[word]
      let end = place + next.spelling.count
      guard end <= letters.count, letters[place..<end].elementsEqual(next.spelling),
        next.context.holdsBefore(last?.source.last), last.map({ holdsAfter($0, next.source.first) }) ?? true
      else { continue }
      let ending = ending(state.map { states[$0].ending }, word)
      // Rows of several letters read again what rows of one letter have read.
      guard !ends[end].contains(where: { states[$0].ending == ending }) else { continue }
      ends[end].append(states.count)
      states.append(State(before: state, word: word, start: place, ending: ending))
    }
  }

  private func ending(_ before: Ending?, _ word: Int) -> Ending {
    let source = code.words[word].source
    return Ending(
      last: source.last, before: source.count > 1 ? source[source.count - 2] : before?.last,
      open: code.words[word].context.after == .anything ? nil : word)
  }

  private func holdsAfter(_ word: ReadingCode.Word, _ letter: Unicode.Scalar?) -> Bool {
    word.context.holds(word.context.after, letter)
  }

  private func mayEnd(_ state: State) -> Bool { holdsAfter(code.words[state.word], nil) }

  private func path(to end: Int, _ states: [State]) -> [State] {
    var path: [State] = []
    var next: Int? = end
    while let state = next {
      path.append(states[state])
      next = states[state].before
    }
    return path.reversed()
  }

  /// The letters of a reading with the capitals of the word. A sign without case follows the letters beside it.
  private func cased(_ reading: [State], like latin: [Unicode.Scalar]) -> String {
    var result = String.UnicodeScalarView()
    let isShouted = Capitals(latin[...]).areAll
    for (place, state) in reading.enumerated() {
      let end = place + 1 < reading.count ? reading[place + 1].start : latin.count
      let capitals = Capitals(latin[state.start..<end])
      for (letter, scalar) in code.words[state.word].source.enumerated() {
        let isCapital =
          capitals.cased == 0 ? isShouted : letter == 0 ? capitals.isFirst : capitals.areAll
        if isCapital {
          result.append(contentsOf: scalar.properties.uppercaseMapping.unicodeScalars)
        } else {
          result.append(scalar)
        }
      }
    }
    return withFinalForms(String(result))
  }

  /// Sigma as its place in the word wants it.
  private func withFinalForms(_ word: String) -> String {
    guard word.unicodeScalars.contains(where: { $0 == "σ" || $0 == "ς" }) else { return word }
    let formed = word.mapped(to: .upper).mapped(to: .lower).normalized(.nfc).unicodeScalars
    let plain = word.normalized(.nfc).unicodeScalars
    guard formed.count == plain.count else { return word }
    return ReadingCode.text(zip(plain, formed).map { $0 == "σ" || $0 == "ς" ? $1 : $0 })
  }
}

/// The capitals among some letters.
private struct Capitals {
  private(set) var cased = 0
  private(set) var isFirst = false
  private var capitals = 0

  var areAll: Bool { cased > 1 && capitals == cased }

  init(_ scalars: ArraySlice<Unicode.Scalar>) {
    for scalar in scalars {
      let isCapital = scalar.properties.isUppercase
      guard isCapital || scalar.properties.isLowercase else { continue }
      if cased == 0 { isFirst = isCapital }
      cased += 1
      if isCapital { capitals += 1 }
    }
  }
}
