internal import Glibc

/// One piece of text on its way through a transducer.
///
/// The buffers are the caller's, and as long as `symbolCapacity` and `outputCapacity` say.
struct Transduction {
  /// How reading the UTF-8 ended.
  enum Input {
    case read
    /// The text has to be normalized first.
    case unsettled
    case notUTF8
  }

  let transducer: Transducer
  private let source: UnsafeBufferPointer<UInt8>
  /// The symbols, with `margin` edges before and after them.
  private let symbols: UnsafeMutableBufferPointer<UInt16>
  /// The first byte of each symbol, from the margin on, and the end.
  private let starts: UnsafeMutableBufferPointer<UInt32>
  private var count = 0
  /// Whether something was written that may join with what stands before it.
  private(set) var composes = false

  private static let margin = DecisionTree.reach + 1

  static func symbolCapacity(_ bytes: Int) -> Int { bytes + 2 * margin }

  /// - Parameters:
  ///   - source: Up to 2³² bytes.
  ///   - symbols: Room for `symbolCapacity` symbols.
  ///   - starts: Room for as many places.
  init(
    _ transducer: Transducer, source: UnsafeBufferPointer<UInt8>, symbols: UnsafeMutableBufferPointer<UInt16>,
    starts: UnsafeMutableBufferPointer<UInt32>
  ) {
    self.transducer = transducer
    self.source = source
    self.symbols = symbols
    self.starts = starts
  }

  /// Turns the bytes into symbols.
  ///
  /// - Parameter isNormalized: Whether the text is known to be in the form that the table wants.
  mutating func read(isNormalized: Bool) -> Input {
    // The loop's own names: what is reached through self is fetched again at every turn.
    let (source, symbols, starts) = (source, symbols, starts)
    let table = transducer.symbols
    let low = table.low.span
    var flags: UInt16 = 0
    var place = Self.margin
    var byte = 0
    while byte < source.count {
      let lead = source[byte]
      starts[place] = UInt32(truncatingIfNeeded: byte)
      let symbol: UInt16
      if lead < 0x80 {
        symbol = low[unchecked: Int(lead)]
        byte += 1
      } else if lead < 0xE0 {
        guard lead >= 0xC2, byte + 1 < source.count, source[byte + 1] & 0xC0 == 0x80 else { return .notUTF8 }
        symbol = low[unchecked: Int(lead & 0x1F) << 6 | Int(source[byte + 1] & 0x3F)]
        byte += 2
      } else {
        guard let high = highSymbol(at: &byte) else { return .notUTF8 }
        symbol = high
      }
      symbols[place] = symbol
      flags |= symbol
      place += 1
    }
    starts[place] = UInt32(truncatingIfNeeded: byte)
    count = place - Self.margin
    for distance in 0..<Self.margin {
      symbols[distance] = LetterSymbol.edge
      symbols[place + distance] = LetterSymbol.edge
    }
    if !isNormalized, flags & LetterSymbol.unsettled != 0 { return .unsettled }
    if flags & LetterSymbol.apostrophe != 0 { joinApostrophes() }
    return .read
  }

  /// The symbol of a scalar of three or four bytes; nil where the bytes are none.
  private func highSymbol(at byte: inout Int) -> UInt16? {
    let lead = UInt32(source[byte])
    let length = lead < 0xF0 ? 3 : 4
    guard lead < 0xF5, byte + length <= source.count else { return nil }
    var value = length == 3 ? lead & 0x0F : lead & 0x07
    for next in byte + 1..<byte + length {
      guard source[next] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(source[next] & 0x3F)
    }
    guard length == 3 ? value >= 0x800 : value >= 0x10000 else { return nil }
    guard value < 0xD800 || value > 0xDFFF, value <= 0x10FFFF else { return nil }
    byte += length
    let table = transducer.symbols
    if value < 0x10000 {
      let page = table.pages[Int(value >> SymbolTable.pageBits)]
      if page != 0 { return table.symbols[Int(page) + Int(value & (1 << SymbolTable.pageBits - 1))] }
    }
    return table.computed(value)
  }

  /// Makes one kind of apostrophe of those that stand after a letter of the table and before anything in the line.
  private func joinApostrophes() {
    guard count > 1 else { return }
    let apostrophe = transducer.alphabet.symbol(of: Transducer.apostrophe)
    // Backward, so that the letter before is still the one that was written.
    for place in (Self.margin + 1..<Self.margin + count - 1).reversed()
    where symbols[place] & LetterSymbol.apostrophe != 0 {
      let next = source[Int(starts[place + 1])]
      guard next != 0x0A, next != 0x0D else { continue }
      let before = Int(symbols[place - 1] & LetterSymbol.number)
      if transducer.alphabet.begins[before], transducer.alphabet.isLetter[before] { symbols[place] = apostrophe }
    }
  }

  /// The most bytes that `write` writes.
  var outputCapacity: Int { count * transducer.longest + 8 }

  /// Spells the symbols.
  ///
  /// - Parameter output: Room for `outputCapacity` bytes.
  /// - Returns: The number of bytes written.
  mutating func write(to output: UnsafeMutablePointer<UInt8>) -> Int {
    guard let source = source.baseAddress else { return 0 }
    let transducer = transducer
    return transducer.spellings.withUnsafeBufferPointer { spellings in
      guard let spellings = spellings.baseAddress else { return 0 }
      return write(to: output, source: source, spellings: spellings)
    }
  }

  private mutating func write(
    to output: UnsafeMutablePointer<UInt8>, source: UnsafePointer<UInt8>, spellings: UnsafePointer<UInt8>
  ) -> Int {
    let (symbols, starts) = (symbols, starts)
    let tree = transducer.tree
    let allActions = transducer.actions
    let roots = tree.roots.span
    let branches = tree.branches.span
    let distances = tree.distances.span
    let actions = allActions.span
    let copying = DecisionTree.leaf | UInt16(transducer.copying)
    let end = Self.margin + count
    var place = Self.margin
    var written = 0
    var joins = false
    while place < end {
      var branch = roots[unchecked: Int(symbols[place] & LetterSymbol.number)]
      while branch & DecisionTree.leaf == 0 {
        let node = Int(branch)
        let letter = Int(symbols[place + distances[unchecked: node]] & LetterSymbol.number)
        branch = branches[unchecked: node * tree.width + letter]
      }
      if branch == copying {
        let start = place
        repeat {
          place += 1
        } while place < end
          && roots[unchecked: Int(symbols[place] & LetterSymbol.number)] == copying
        let first = Int(starts[start])
        let length = Int(starts[place]) - first
        memcpy(output + written, source + first, length)
        written += length
        continue
      }
      let action = actions[unchecked: Int(branch & DecisionTree.ruleMask)]
      let length = Int(action.length)
      var flags = symbols[place]
      for distance in stride(from: 1, to: length, by: 1) { flags |= symbols[place + distance] }
      let spelling = flags & LetterSymbol.upper != 0 ? inCase(action, place) : action.lower
      let bytes = spellings + Int(spelling.start)
      if spelling.count <= 8 {
        // Eight bytes are copied at once; what is too many is overwritten.
        let eight = UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self)
        UnsafeMutableRawPointer(output + written).storeBytes(of: eight, as: UInt64.self)
      } else {
        memcpy(output + written, bytes, Int(spelling.count))
      }
      written += Int(spelling.count)
      joins = joins || action.composes
      place += length
    }
    composes = joins
    return written
  }

  /// The spelling of a grapheme with capitals: *Щ* is *Schtsch* in *Щусев* and *SCHTSCH* in *ЩУСЕВ*.
  private func inCase(_ action: Transducer.Action, _ place: Int) -> Transducer.Written {
    var cased = 0
    var capitals = 0
    let end = place + Int(action.length)
    for symbol in symbols[place..<end] {
      if symbol & (LetterSymbol.upper | LetterSymbol.lower) != 0 { cased += 1 }
      if symbol & LetterSymbol.upper != 0 { capitals += 1 }
    }
    if cased > 1, capitals == cased { return action.upper }
    let before = neighbour(place, -1)
    let after = neighbour(end - 1, 1)
    let hasCapital = (before | after) & LetterSymbol.upper != 0
    return hasCapital && !isSmall(before) && !isSmall(after) ? action.upper : action.title
  }

  /// The next symbol on one side; an apostrophe or sign of the table without case is passed over.
  private func neighbour(_ place: Int, _ step: Int) -> UInt16 {
    let near = symbols[place + step]
    let isSign =
      near & LetterSymbol.initial != 0 && near & (LetterSymbol.upper | LetterSymbol.lower) == 0
    return isSign ? symbols[place + 2 * step] : near
  }

  /// Whether the symbol is a lower-case letter with which graphemes begin.
  private func isSmall(_ symbol: UInt16) -> Bool {
    symbol & LetterSymbol.lower != 0 && symbol & LetterSymbol.initial != 0
  }
}
