internal import ICU
internal import Tables

/// Reads a spelling back to the native forms that a convention spells so: *Sinowjew* under `ru-de` is Зиновьев.
///
/// A convention loses distinctions (German *s* is с or з), so that there are several: names of the lexicon come first,
/// then those whose letters follow each other as in known names of the language.
struct NativeReader: Sendable {
  struct Reading: Hashable, Sendable {
    let native: String
    let cost: Double
    /// Whether the convention writes the native form as it was read.
    let agrees: Bool
    /// Whether the language is known to have the name.
    let isKnown: Bool
  }

  let convention: Convention
  private let rules: [Unicode.Scalar: [Arc]]
  /// The graphemes that the convention does not write, such as the soft sign.
  private let silent: [ConventionTable.Rule]
  private let forward: Transliterator
  private let letters: NativeLetters
  private let lexicon: NameLexicon

  /// What is known of a language's names, which all readers of the language share.
  struct Knowledge: Sendable {
    let letters: NativeLetters
    let lexicon: NameLexicon
    /// The letters of the language; empty where CLDR has none.
    let alphabet: Set<Unicode.Scalar>

    /// - Throws: `TableError` where a table is broken.
    init(language: String, conventions: CompiledConventions) throws(TableError) {
      alphabet = CLDR.alphabet(of: language)
      letters = try NativeLetters(language: language)
      lexicon = try NameLexicon(language: language, conventions: conventions)
    }
  }

  private struct Arc: Sendable {
    let spelling: [Unicode.Scalar]
    let source: [Unicode.Scalar]
    let context: Context
    /// The place of the spelling in its cell: 0 is what the convention writes.
    let rank: Int
  }

  private struct State {
    var native: [Unicode.Scalar] = []
    var cost = 0.0
    var endsSilent = false
    /// Whether a spelling stands for a letter that the convention writes otherwise.
    var isFree = false
    /// The names of the lexicon that begin with the letters so far, and how many letters were such a beginning.
    var names: SortedTable.Beginning?
    var known = 0

    /// Whether a name of the lexicon begins so; endings for gender and case may depart from it.
    var mayBeKnown: Bool { native.count - known <= 3 }
  }

  /// The states kept at each letter, and the readings returned.
  private static let beam = 32
  private static let limit = 4
  /// What a name of the lexicon is cheaper by than one that is not.
  private static let known = 6.0

  /// - Parameters:
  ///   - convention: What spells the names.
  ///   - knowledge: What is known of its language's names.
  init(_ convention: CompiledConventions.Compiled, knowledge: Knowledge) {
    self.convention = convention.write.convention
    let table = convention.table
    // Tables also have letters that only quotations of other languages use.
    let alphabet = knowledge.alphabet
    func isOwn(_ rule: ConventionTable.Rule) -> Bool {
      alphabet.isEmpty || rule.source.allSatisfy { alphabet.contains($0) || !$0.properties.isAlphabetic }
    }
    var rules: [Unicode.Scalar: [Arc]] = [:]
    for rule in table.rules where isOwn(rule) {
      for (rank, spelling) in rule.spellings.enumerated() {
        let scalars = Array(spelling.lowercased().unicodeScalars)
        guard let first = scalars.first else { continue }
        rules[first, default: []].append(
          Arc(spelling: scalars, source: rule.source, context: rule.context, rank: rank))
      }
    }
    self.rules = rules
    silent = table.rules.filter { $0.spellings.first == "" && isOwn($0) }
    forward = convention.write
    letters = knowledge.letters
    lexicon = knowledge.lexicon
  }

  /// The readings of one word, best first; none where the convention cannot have written it. Words of more than 64
  /// letters are not read.
  func readings(of word: String) -> [Reading] {
    let latin = Array(word.lowercased().normalized(.nfc).unicodeScalars)
    guard !latin.isEmpty, latin.count <= 64 else { return [] }
    var states: [[State]] = Array(repeating: [], count: latin.count + 1)
    states[0] = [State(names: lexicon.all)]
    for place in latin.indices {
      for state in cheapest(states[place]) {
        extend(state, at: place, in: latin, &states)
        for rule in silent where !state.endsSilent && !state.native.isEmpty {
          var softened = state
          append(rule.source, to: &softened, cost: 0.6)
          softened.endsSilent = true
          extend(softened, at: place, in: latin, &states)
        }
      }
    }
    return ranked(states[latin.count], of: latin, title: word.first?.isUppercase == true)
  }

  /// The states to go on with: the cheapest of all, and the cheapest of those that may become a known name.
  private func cheapest(_ states: [State]) -> [State] {
    let sorted = states.sorted { $0.cost < $1.cost }
    return Array(sorted.prefix(Self.beam)) + sorted.dropFirst(Self.beam).filter(\.mayBeKnown).prefix(Self.beam)
  }

  private func extend(
    _ state: State, at place: Int, in latin: [Unicode.Scalar], _ states: inout [[State]]
  ) {
    for arc in rules[latin[place]] ?? [] {
      let end = place + arc.spelling.count
      guard end <= latin.count, arc.spelling.elementsEqual(latin[place..<end]),
        arc.context.mayHold(before: state.native.last, isFinal: end == latin.count)
      else { continue }
      var next = state
      append(arc.source, to: &next, cost: arc.rank == 0 ? 0 : 1.5)
      next.endsSilent = false
      next.isFree = state.isFree || arc.rank > 0
      states[end].append(next)
    }
  }

  private func append(_ source: [Unicode.Scalar], to state: inout State, cost: Double) {
    for letter in source {
      state.cost += letters.cost(of: letter, after: state.native.last)
      state.native.append(letter)
      state.names = state.names.flatMap { lexicon.names($0, followedBy: letter) }
    }
    state.cost += cost
    if state.names != nil { state.known = state.native.count }
  }

  /// Final states by cost; a reading that the convention would spell otherwise costs more, once.
  private func ranked(_ states: [State], of latin: [Unicode.Scalar], title: Bool) -> [Reading] {
    var best: [String: Reading] = [:]
    for state in cheapest(states) {
      var native = ""
      native.unicodeScalars.append(contentsOf: state.native)
      let agrees = Array(forward(native).unicodeScalars) == latin
      let isKnown = lexicon.contains(state.native)
      let cost =
        state.cost + letters.cost(of: nil, after: state.native.last) + (agrees || state.isFree ? 0 : 2.5)
        - (isKnown ? Self.known : 0)
      if cost < best[native]?.cost ?? .infinity {
        best[native] = Reading(
          native: title ? native.capitalizedFirst : native, cost: cost, agrees: agrees, isKnown: isKnown)
      }
    }
    return best.values.sorted { ($0.cost, $0.native) < ($1.cost, $1.native) }.prefix(Self.limit).map { $0 }
  }
}

extension Context {
  /// Whether the context can hold where what follows is not known yet.
  fileprivate func mayHold(before letter: Unicode.Scalar?, isFinal: Bool) -> Bool {
    guard holdsBefore(letter) else { return false }
    switch after {
    case .edge: return isFinal
    case .vowel, .consonant, .letters: return !isFinal
    case .otherThan: return true
    case .anything: return true
    }
  }
}

extension String {
  /// The text with its first letter as a sentence begins: upper case where the script has it there, which Georgian,
  /// whose capitals stand in headlines only, has not.
  var capitalizedFirst: String {
    guard let first, let scalar = first.unicodeScalars.first else { return self }
    guard first.unicodeScalars.count == 1 else { return first.uppercased() + dropFirst() }
    return scalar.properties.titlecaseMapping + dropFirst()
  }
}
