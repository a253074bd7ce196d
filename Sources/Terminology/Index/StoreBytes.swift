internal import Tables

/// The bytes of a compiled index: a file mapped into memory, or memory itself. They never change.
final class StoreBytes: Sendable {
  nonisolated(unsafe) let buffer: UnsafeRawBufferPointer
  /// The file, where the bytes are one.
  private let file: MappedFile?

  /// Maps a file; nil where there is none or the system refuses.
  init?(path: String) {
    guard let file = MappedFile(path: path) else { return nil }
    self.file = file
    buffer = UnsafeRawBufferPointer(file.bytes)
  }

  /// Makes room for pieces of these sizes, each at a place that eight divides, and has each filled.
  init(sizes: [Int], fill: (_ piece: Int, _ target: UnsafeMutableRawBufferPointer) -> Void) {
    let count = sizes.reduce(0) { $0 + ($1 + 7) / 8 * 8 }
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: max(count, 8), alignment: 8)
    var place = 0
    for (piece, size) in sizes.enumerated() {
      fill(piece, UnsafeMutableRawBufferPointer(rebasing: bytes[place..<place + size]))
      place += (size + 7) / 8 * 8
    }
    buffer = UnsafeRawBufferPointer(bytes)
    file = nil
  }

  deinit {
    if file == nil { buffer.deallocate() }
  }
}

/// A table of numbers in the bytes of an index. A place outside gives zero: a spoiled file must not end the program.
struct NumberTable: Sendable {
  private nonisolated(unsafe) let base: UnsafeRawPointer?
  let count: Int

  init(_ bytes: UnsafeRawBufferPointer) {
    base = bytes.baseAddress
    count = bytes.count / 4
  }

  subscript(place: Int) -> Int {
    guard place >= 0, place < count, let base else { return 0 }
    return Int(UInt32(littleEndian: base.loadUnaligned(fromByteOffset: place &* 4, as: UInt32.self)))
  }

  /// The places from the number at `place` to the one behind it, as tables of starts give them.
  func span(_ place: Int, limit: Int) -> Range<Int> {
    guard place >= 0, place + 1 < count else { return 0..<0 }
    let end = min(self[place + 1], limit)
    return min(self[place], end)..<end
  }
}
