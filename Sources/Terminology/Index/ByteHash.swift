/// A hash of bytes that is the same in every run, for tables that lie in files.
enum ByteHash {
  private static let factor: UInt64 = 0xFF51_AFD7_ED55_8CCD

  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    var hash = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: bytes.count)
    var place = 0
    while place + 8 <= bytes.count {
      hash = mix(hash, UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
      place += 8
    }
    var last: UInt64 = 0
    while place < bytes.count {
      last = last << 8 | UInt64(bytes[place])
      place += 1
    }
    return UInt32(truncatingIfNeeded: mix(hash, last) >> 31)
  }

  /// The hash of a pair of numbers.
  static func of(_ first: UInt32, _ second: UInt32) -> UInt32 {
    UInt32(truncatingIfNeeded: mix(0x9E37_79B9_7F4A_7C15, UInt64(first) << 32 | UInt64(second)) >> 31)
  }

  /// Bits of a hash that a table of up to sixteen million slots does not use for the slot's place; never zero.
  static func mark(_ hash: UInt32) -> UInt8 { UInt8(max(hash >> 24, 1)) }

  private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word) &* factor
    return product ^ product >> 29
  }
}
