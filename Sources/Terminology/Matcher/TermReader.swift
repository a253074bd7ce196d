internal import Morphology
internal import Text

/// What the word types of a text can be forms of among the terms, each type analysed once.
struct TermReader {
  private let words: WordReader
  private(set) var types: WordTypes
  private(set) var readings: [WordReader.Reading] = []
  private(set) var traits: [Traits] = []
  /// The form of a hit of each reading's word alone, when it was hit; -1 before.
  var forms: [Int32] = []
  /// The keys of all readings, one behind the other, and where each reading's end.
  private(set) var keys: [TermIndex.Key] = []
  private var keyEnds: [Int32] = []
  /// The readings that were asked for and are not begun yet.
  private var requests: [Request] = []
  /// The readings that are being made, which come before those.
  private var begun: (requests: [Request], work: SharedWork<Request, WordReader.Reading>)?

  private struct Request: Sendable {
    let text: String
    let type: WordTypes.Traits
    let isPositional: Bool
  }

  init(words: WordReader) {
    self.words = words
    types = WordTypes(index: words.index, morphology: words.morphology)
  }

  typealias Found = WordReader.Found

  /// What a reading is asked for at every place, in one byte.
  struct Traits: OptionSet {
    let rawValue: UInt8
    /// A term of several words may begin with it.
    static let starts = Traits(rawValue: 1)
    static let phraseVerb = Traits(rawValue: 2)
    /// It, its pieces or its parts may be terms.
    static let mayHit = Traits(rawValue: 4)
  }

  /// The number of the reading of a type, which is made here and now where it was not yet.
  mutating func reading(ofType type: Int, isPositional: Bool) -> Int {
    let number = request(type: type, isPositional: isPositional)
    if number >= readings.count {
      finishReadings()
      beginReadings()
      finishReadings()
    }
    return number
  }

  /// The number that the reading of a type has or will have when it was made.
  mutating func request(type: Int, isPositional: Bool) -> Int {
    let record = types.records[type]
    let isPositional = isPositional && record.traits.contains(.capital)
    let known = isPositional ? record.positional : record.plain
    if known >= 0 { return Int(known) }
    let number = readings.count + (begun?.requests.count ?? 0) + requests.count
    requests.append(Request(text: types.text(type), type: record.traits, isPositional: isPositional))
    if isPositional {
      types.records[type].positional = Int32(number)
    } else {
      types.records[type].plain = Int32(number)
    }
    return number
  }

  /// Begins to make the readings that were asked for, on other processors; those begun before must be finished.
  mutating func beginReadings() {
    guard begun == nil, !requests.isEmpty else { return }
    let work = SharedWork(requests, runLength: 256) { [words] request in
      request.type.contains(.mark)
        ? words.markReading(request.text) : words.read(request.text, isPositional: request.isPositional)
    }
    begun = (requests, work)
    requests = []
  }

  /// Waits for the readings that were begun.
  mutating func finishReadings() {
    guard let begun else { return }
    self.begun = nil
    for (request, reading) in zip(begun.requests, begun.work.finish()) { add(reading, type: request.type) }
  }

  private mutating func add(_ reading: WordReader.Reading, type: WordTypes.Traits) {
    var traits: Traits = []
    if reading.keys.contains(where: { $0.start > 0 }) { traits.insert(.starts) }
    if !reading.phraseVerbs.isEmpty { traits.insert(.phraseVerb) }
    let hasTerms = !reading.found.isEmpty || !reading.compound.found.isEmpty || type.contains(.hyphen)
    if type.contains(.word), hasTerms { traits.insert(.mayHit) }
    self.traits.append(traits)
    forms.append(-1)
    keys += reading.keys
    keyEnds.append(Int32(keys.count))
    readings.append(reading)
  }

  /// The places in ``keys`` of a reading's keys.
  func keys(ofReading reading: Int) -> Range<Int> {
    (reading == 0 ? 0 : Int(keyEnds[reading - 1]))..<Int(keyEnds[reading])
  }

  mutating func type(of bytes: UnsafeRawBufferPointer, kind: Token.Kind) -> Int { types.number(of: bytes, kind: kind) }

  /// What the parts of a type are terms of, each alone, where it is a compound.
  func compound(ofType type: Int) -> [Found] {
    guard let morphology = words.morphology else { return [] }
    return CompoundTerms.parts(of: types.text(type), index: words.index, morphology: morphology)
  }
}
