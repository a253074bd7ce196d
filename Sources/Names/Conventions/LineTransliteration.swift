/// Spells text that comes in blocks, a line for a line.
public struct LineTransliteration {
  private let transliterator: Transliterator
  /// The beginning of a piece whose end has not come.
  private var pending: [UInt8] = []
  private var isLineOpen = false

  /// - Parameter transliterator: Writes each line.
  public init(_ transliterator: Transliterator) { self.transliterator = transliterator }

  /// Adds what a further block spells, as far as it can be told before the next.
  ///
  /// - Parameters:
  ///   - block: UTF-8, cut anywhere; lines end in LF or CRLF.
  ///   - output: A buffer; lines in it end in LF.
  public mutating func add(_ block: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    guard let last = block.last else { return }
    isLineOpen = last != 0x0A
    guard let end = block.lastIndex(where: transliterator.isBreak) else {
      return pending.append(contentsOf: block)
    }
    let whole = UnsafeBufferPointer(rebasing: block[...end])
    if pending.isEmpty, !whole.contains(0x0D) {
      transliterator.append(whole, to: &output)
    } else {
      pending.append(contentsOf: whole)
      spellPending(to: &output)
    }
    pending.append(contentsOf: block[(end + 1)...])
  }

  /// Adds what is left at the end of the text, and ends its last line.
  public mutating func finish(to output: inout [UInt8]) {
    spellPending(to: &output)
    if isLineOpen { output.append(0x0A) }
    isLineOpen = false
  }

  private mutating func spellPending(to output: inout [UInt8]) {
    if pending.contains(0x0D) { joinLineEnds() }
    pending.withUnsafeBufferPointer { transliterator.append($0, to: &output) }
    pending.removeAll(keepingCapacity: true)
  }

  /// Makes LF of CRLF.
  private mutating func joinLineEnds() {
    var kept = 0
    for place in pending.indices {
      if pending[place] == 0x0D, place + 1 < pending.count, pending[place + 1] == 0x0A { continue }
      pending[kept] = pending[place]
      kept += 1
    }
    pending.removeLast(pending.count - kept)
  }
}
