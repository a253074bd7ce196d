internal import ICU
internal import Text

/// One side of a bitext as numbers: what the sentences are made of, without their words.
struct TokenizedText {
  /// The token types, sentence after sentence.
  private(set) var tokens: [Int32] = []
  /// The index in ``tokens`` where each sentence starts, and the count of all.
  private(set) var starts: [Int32] = [0]
  /// The scalars of each sentence that are neither spaces nor marks of width none.
  private(set) var lengths: [Float] = []
  private(set) var types = TokenTypes()
  /// How often each type occurs.
  private(set) var frequency: [Int32] = []

  var count: Int { lengths.count }

  func range(_ sentence: Int) -> Range<Int> { Int(starts[sentence])..<Int(starts[sentence + 1]) }

  /// The length of neighbouring sentences.
  func length(_ sentences: Range<Int>) -> Float {
    var sum: Float = 0
    for sentence in sentences { sum += lengths[sentence] }
    return sum
  }

  init(_ sentences: [String], parameters: AlignerParameters) {
    lengths.reserveCapacity(sentences.count)
    starts.reserveCapacity(sentences.count + 1)
    var reader = TokenReader(stem: parameters.stem)
    for sentence in sentences {
      let start = tokens.count
      lengths.append(Float(max(1, reader.read(sentence, limit: parameters.longestSentence))))
      for token in reader.found { tokens.append(types.number(reader.buffer[token])) }
      starts.append(Int32(tokens.count))
      frequency.append(contentsOf: repeatElement(0, count: types.count - frequency.count))
      for token in tokens[start...] { frequency[Int(token)] += 1 }
    }
  }
}

extension TokenizedText {
  /// The types of this text that each of the strings is made of; those that the text does not have are left out.
  func types(of strings: some Sequence<String>, parameters: AlignerParameters) -> [[Int32]] {
    var reader = TokenReader(stem: parameters.stem)
    return strings.map { string in
      _ = reader.read(string, limit: parameters.longestSentence)
      return reader.found.compactMap { types.find(reader.buffer[$0]) }
    }
  }

  /// The words of a sentence in full, one for each of its tokens.
  static func words(of sentence: String, parameters: AlignerParameters) -> [String] {
    var reader = TokenReader(stem: .max)
    _ = reader.read(sentence, limit: parameters.longestSentence)
    return reader.found.map { token in
      let bytes = reader.buffer[token]
      return String(decoding: bytes.first == UInt8(ascii: "#") ? bytes.dropFirst() : bytes, as: UTF8.self)
    }
  }
}

/// Cuts a sentence into the strings that the aligner compares: stems without case and diacritics, the digits of
/// numbers behind `#`, single ideographs, and the marks that translations keep.
private struct TokenReader {
  let stem: Int
  let tokenizer = Tokenizer()
  private(set) var buffer: [UInt8] = []
  /// Ranges of ``buffer``.
  private(set) var found: [Range<Int>] = []

  init(stem: Int) { self.stem = stem }

  /// Reads a sentence and returns its length in scalars without spaces.
  mutating func read(_ sentence: String, limit: Int) -> Int {
    buffer.removeAll(keepingCapacity: true)
    found.removeAll(keepingCapacity: true)
    let text = Array(sentence.normalized(.nfkcCasefold).normalized(.nfd).utf8)
    var length = 0
    for token in tokenizer.tokens(of: text, in: 0..<text.count) {
      length += text[token.range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
      guard found.count < limit else { continue }
      switch token.kind {
      case .word: addWords(text[token.range])
      case .number: addNumber(text[token.range])
      case .mark: addMark(text[token.range])
      }
    }
    return length
  }

  /// The parts of a word between hyphens and apostrophes.
  private mutating func addWords(_ word: ArraySlice<UInt8>) {
    var start = buffer.count
    var scalars = 0
    var place = word.startIndex
    while place < word.endIndex {
      let byte = word[place]
      let width = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let end = min(place + width, word.endIndex)
      defer { place = end }
      if isJoint(word[place..<end]) || isDiacritic(word[place..<end]) {
        if !isDiacritic(word[place..<end]) { close(&start, &scalars) }
        continue
      }
      if byte >= 0xE2, isIdeographic(word[place..<end]) {
        close(&start, &scalars)
        buffer.append(contentsOf: word[place..<end])
        close(&start, &scalars)
        continue
      }
      let isDigit = byte >= 0x30 && byte <= 0x39
      if isDigit, scalars == 0 { buffer.append(UInt8(ascii: "#")) }
      if scalars < stem || isDigit { buffer.append(contentsOf: word[place..<end]) }
      scalars += 1
    }
    close(&start, &scalars)
  }

  private mutating func close(_ start: inout Int, _ scalars: inout Int) {
    if buffer.count > start { found.append(start..<buffer.count) }
    start = buffer.count
    scalars = 0
  }

  private mutating func addNumber(_ number: ArraySlice<UInt8>) {
    let start = buffer.count
    buffer.append(UInt8(ascii: "#"))
    buffer.append(contentsOf: number.filter { $0 != 0x2E && $0 != 0x2C && $0 != 0x3A })
    found.append(start..<buffer.count)
  }

  private mutating func addMark(_ mark: ArraySlice<UInt8>) {
    guard let kept = Self.kept[Array(mark)] else { return }
    buffer.append(kept)
    found.append(buffer.count - 1..<buffer.count)
  }

  /// Marks that translators carry over, by the class that they are carried over in.
  private static let kept: [[UInt8]: UInt8] = {
    let classes: [(String, UInt8)] = [
      ("?？؟", UInt8(ascii: "?")), ("!！", UInt8(ascii: "!")), (":：", UInt8(ascii: ":")),
      (";；", UInt8(ascii: ";")), ("(（", UInt8(ascii: "(")), (")）", UInt8(ascii: ")")),
      ("„“”\"«»「『", UInt8(ascii: "\"")), ("–—", UInt8(ascii: "-")), ("%", UInt8(ascii: "%")),
      ("/", UInt8(ascii: "/")), ("°", UInt8(ascii: "o")), ("$€£¥", UInt8(ascii: "$")),
    ]
    var kept: [[UInt8]: UInt8] = [:]
    for (marks, name) in classes {
      for mark in marks.unicodeScalars { kept[Array(String(mark).utf8)] = name }
    }
    return kept
  }()

  private func isJoint(_ scalar: ArraySlice<UInt8>) -> Bool {
    let first = scalar[scalar.startIndex]
    if scalar.count == 1 { return first == UInt8(ascii: "-") || first == UInt8(ascii: "'") }
    // U+2010, U+2011 and U+2019.
    guard scalar.count == 3, first == 0xE2, scalar[scalar.startIndex + 1] == 0x80 else {
      return false
    }
    return [0x90, 0x91, 0x99].contains(scalar[scalar.startIndex + 2])
  }

  /// U+0300 to U+036F.
  private func isDiacritic(_ scalar: ArraySlice<UInt8>) -> Bool {
    guard scalar.count == 2 else { return false }
    let first = scalar[scalar.startIndex]
    return first == 0xCC || (first == 0xCD && scalar[scalar.startIndex + 1] < 0xB0)
  }

  /// Han, kana and what else is written without spaces in one scalar a syllable or more.
  private func isIdeographic(_ scalar: ArraySlice<UInt8>) -> Bool {
    guard let value = String(decoding: scalar, as: UTF8.self).unicodeScalars.first?.value else {
      return false
    }
    return (0x2E80...0xA4CF).contains(value) || (0xF900...0xFAFF).contains(value)
      || (0x20000...0x3FFFF).contains(value)
  }
}
