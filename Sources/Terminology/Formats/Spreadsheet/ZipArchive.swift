internal import ZlibSystem

/// Why an archive could not be read.
struct ZipError: Error, CustomStringConvertible {
  let file: String
  let problem: String

  var description: String { "\(file): \(problem)" }
}

/// Reads the members of a zip archive (APPNOTE 6.3, without encryption, splitting and the 64-bit extension).
struct ZipArchive {
  let file: String
  private let bytes: [UInt8]
  private var members: [String: Member] = [:]

  private struct Member {
    let method: UInt16
    let flags: UInt16
    let compressed: Int
    let size: Int
    let header: Int
  }

  /// The bytes that a member may have when it is inflated: a sheet of a million terms has 200 MB.
  static let sizeLimit = 512 << 20

  /// - Throws: ``ZipError`` where no central directory stands at the end, or it points outside the file.
  init(file: String, bytes: [UInt8]) throws(ZipError) {
    self.file = file
    self.bytes = bytes
    guard let end = Self.endRecord(bytes) else {
      throw ZipError(
        file: file, problem: "no list of contents stands at the end; the file is cut short or no zip archive")
    }
    let count = number(end + 10, 2)
    var place = number(end + 16, 4)
    for _ in 0..<count {
      guard place + 46 <= bytes.count, number(place, 4) == 0x0201_4B50 else {
        throw ZipError(file: file, problem: "the list of contents is broken at byte \(place); save the file anew")
      }
      let length = number(place + 28, 2)
      let next = place + 46 + length + number(place + 30, 2) + number(place + 32, 2)
      guard next <= bytes.count else {
        throw ZipError(file: file, problem: "the list of contents ends outside the file; save the file anew")
      }
      let name = String(decoding: bytes[place + 46..<place + 46 + length], as: UTF8.self)
      members[name] = Member(
        method: UInt16(number(place + 10, 2)), flags: UInt16(number(place + 8, 2)),
        compressed: number(place + 20, 4), size: number(place + 24, 4), header: number(place + 42, 4))
      place = next
    }
  }

  /// Where the record begins that ends a zip archive; a comment of up to 64 KB may follow.
  private static func endRecord(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    for place in stride(from: bytes.count - 22, through: max(0, bytes.count - 22 - 65_535), by: -1)
    where bytes[place] == 0x50 && bytes[place + 1] == 0x4B && bytes[place + 2] == 5 && bytes[place + 3] == 6 {
      return place
    }
    return nil
  }

  /// An integer of up to four bytes, the lowest first.
  private func number(_ place: Int, _ width: Int) -> Int {
    (0..<width).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }

  var names: [String] { members.keys.sorted() }

  /// The content of a member; nil where there is none of the name.
  ///
  /// - Throws: ``ZipError`` for what is encrypted, compressed by an unknown method, too large or broken.
  func content(_ name: String) throws(ZipError) -> [UInt8]? {
    guard let member = members[name] else { return nil }
    let broken = ZipError(file: "\(file)/\(name)", problem: "the member is broken; save the file anew")
    guard member.flags & 1 == 0 else {
      throw ZipError(file: file, problem: "the file is encrypted; save it without a password")
    }
    guard member.size <= Self.sizeLimit else {
      throw ZipError(file: "\(file)/\(name)", problem: "the member has \(member.size) bytes, more than can be read")
    }
    guard member.header + 30 <= bytes.count, number(member.header, 4) == 0x0403_4B50 else { throw broken }
    let start = member.header + 30 + number(member.header + 26, 2) + number(member.header + 28, 2)
    guard start + member.compressed <= bytes.count else { throw broken }
    switch member.method {
    case 0: return Array(bytes[start..<start + member.compressed])
    case 8:
      guard let content = inflated(start..<start + member.compressed, size: member.size) else { throw broken }
      return content
    default:
      throw ZipError(
        file: "\(file)/\(name)", problem: "the member is compressed by method \(member.method), not by deflate")
    }
  }

  /// Deflated bytes as they were; nil where they are broken or not of the size that the directory names.
  private func inflated(_ range: Range<Int>, size: Int) -> [UInt8]? {
    // A byte of deflate never holds more than 1,032.
    guard size <= range.count * 1_032 + 1_032 else { return nil }
    var stream = z_stream()
    guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      return nil
    }
    defer { inflateEnd(&stream) }
    var status = Z_OK
    // One byte more than is due, so that an empty member has a place to inflate to and a longer one is found out.
    let content = [UInt8](unsafeUninitializedCapacity: size + 1) { output, count in
      bytes.withUnsafeBufferPointer { input in
        stream.next_in = input.baseAddress.map { UnsafeMutablePointer(mutating: $0 + range.lowerBound) }
        stream.avail_in = UInt32(range.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(size + 1)
        status = inflate(&stream, Z_FINISH)
        count = size + 1 - Int(stream.avail_out)
      }
    }
    return status == Z_STREAM_END && content.count == size ? content : nil
  }
}
