internal import ZlibSystem

/// The text of a dictd or StarDict dictionary: plain, or packed as dictzip, whose chunks unpack one by one.
///
/// dictzip is gzip (RFC 1952) with an extra field `RA` that gives the length of a chunk of text and the packed size of
/// each; every chunk begins with an empty window.
struct DictionaryText {
  private let file: String
  private let bytes: StoreBytes
  private let packing: Packing
  /// The chunk that was unpacked last.
  private var chunk: (number: Int, text: [UInt8])?

  private enum Packing {
    case none
    case chunks(length: Int, starts: [Int])
    /// gzip without chunks, unpacked whole.
    case whole([UInt8])
  }

  /// - Throws: ``DictionaryError`` where the file is missing or no gzip file that can be read.
  init(path: String) throws(DictionaryError) {
    guard let bytes = StoreBytes(path: path) else {
      throw DictionaryError(file: path, problem: .unreadable("no such file, or an empty one"))
    }
    self.bytes = bytes
    file = path
    packing = path.hasSuffix(".dz") || path.hasSuffix(".gz") ? try Self.packing(bytes.buffer, path) : .none
  }

  /// The length of the text; for packed text the most that it can be.
  var count: Int {
    switch packing {
    case .none: bytes.buffer.count
    case .chunks(let length, let starts): length * (starts.count - 1)
    case .whole(let text): text.count
    }
  }

  /// All of a text that is not in chunks.
  mutating func all() throws(DictionaryError) -> [UInt8] { try text(start: 0, length: count) ?? [] }

  /// A piece of the text; nil where it lies outside.
  mutating func text(start: Int, length: Int) throws(DictionaryError) -> [UInt8]? {
    guard start >= 0, length >= 0, start <= count, length <= count - start else { return nil }
    switch packing {
    case .none: return Array(bytes.buffer[start..<start + length])
    case .whole(let text): return Array(text[start..<start + length])
    case .chunks(let size, _):
      var text: [UInt8] = []
      text.reserveCapacity(length)
      var place = start
      while place < start + length {
        let chunk = try unpacked(place / size)
        let from = place % size
        let end = min(chunk.count, from + start + length - place)
        guard from < end else { return nil }
        text += chunk[from..<end]
        place += end - from
      }
      return text
    }
  }

  private mutating func unpacked(_ number: Int) throws(DictionaryError) -> [UInt8] {
    if let chunk, chunk.number == number { return chunk.text }
    guard case .chunks(let length, let starts) = packing, number + 1 < starts.count else { return [] }
    let packed = UnsafeRawBufferPointer(rebasing: bytes.buffer[starts[number]..<starts[number + 1]])
    guard let text = Inflater.inflate(packed, limit: length) else {
      throw DictionaryError(file: file, problem: .badCompression("the chunk at byte \(starts[number])"))
    }
    chunk = (number, text)
    return text
  }

  // MARK: gzip

  private static func packing(_ bytes: UnsafeRawBufferPointer, _ path: String) throws(DictionaryError) -> Packing {
    func fail(_ reason: String) -> DictionaryError { DictionaryError(file: path, problem: .badCompression(reason)) }
    guard bytes.count > 18, bytes[0] == 0x1F, bytes[1] == 0x8B, bytes[2] == 8 else { throw fail("it is no gzip file") }
    let flags = bytes[3]
    var place = 10
    var sizes: (length: Int, chunks: [Int])?
    if flags & 4 != 0 {
      let end = place + 2 + number16(bytes, place)
      guard end <= bytes.count else { throw fail("its header is cut") }
      sizes = chunkSizes(UnsafeRawBufferPointer(rebasing: bytes[(place + 2)..<end]))
      place = end
    }
    // The file's name and a comment, each ended by zero.
    for flag in [UInt8(8), 16] where flags & flag != 0 {
      guard let end = bytes[place...].firstIndex(of: 0) else { throw fail("its header is cut") }
      place = end + 1
    }
    if flags & 2 != 0 { place += 2 }
    guard place < bytes.count else { throw fail("its header is cut") }
    guard let sizes, sizes.length > 0 else {
      let packed = UnsafeRawBufferPointer(rebasing: bytes[place...])
      guard let text = Inflater.inflate(packed, limit: 1 << 30) else { throw fail("its data are broken") }
      return .whole(text)
    }
    var starts = [place]
    for size in sizes.chunks { starts.append(starts[starts.count - 1] + size) }
    guard starts[starts.count - 1] <= bytes.count else { throw fail("it is cut") }
    return .chunks(length: sizes.length, starts: starts)
  }

  /// The length of a chunk and the packed sizes that a gzip header's extra field gives; nil where it gives none.
  private static func chunkSizes(_ extra: UnsafeRawBufferPointer) -> (length: Int, chunks: [Int])? {
    var place = 0
    while place + 4 <= extra.count {
      let count = number16(extra, place + 2)
      let field = place + 4
      guard field + count <= extra.count else { return nil }
      if extra[place] == UInt8(ascii: "R"), extra[place + 1] == UInt8(ascii: "A"), count >= 6 {
        let chunks = number16(extra, field + 4)
        guard 6 + 2 * chunks <= count else { return nil }
        return (number16(extra, field + 2), (0..<chunks).map { number16(extra, field + 6 + 2 * $0) })
      }
      place = field + count
    }
    return nil
  }

  private static func number16(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> Int {
    place + 1 < bytes.count ? Int(bytes[place]) | Int(bytes[place + 1]) << 8 : 0
  }
}

/// Unpacks raw deflate data (RFC 1951) with the system's zlib.
private enum Inflater {
  /// The text; nil where the data are broken or give more than `limit` bytes.
  static func inflate(_ packed: UnsafeRawBufferPointer, limit: Int) -> [UInt8]? {
    var stream = z_stream()
    guard inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    stream.next_in = UnsafeMutablePointer(mutating: packed.assumingMemoryBound(to: UInt8.self).baseAddress)
    stream.avail_in = UInt32(clamping: packed.count)
    var text: [UInt8] = []
    let room = 65_536
    while true {
      var status = Z_OK
      let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        stream.next_out = buffer.baseAddress
        stream.avail_out = UInt32(room)
        status = ZlibSystem.inflate(&stream, Z_SYNC_FLUSH)
        count = room - Int(stream.avail_out)
      }
      text += piece
      guard text.count <= limit else { return nil }
      if status == Z_STREAM_END { return text }
      // Without more input a chunk simply ends: it was written with a flush, not as a stream of its own.
      if stream.avail_in == 0, stream.avail_out > 0 { return status == Z_OK || status == Z_BUF_ERROR ? text : nil }
      guard status == Z_OK else { return nil }
    }
  }
}
