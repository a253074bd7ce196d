internal import Text

/// The file of a compiled index: written whole or not at all, and opened only where it is what it says.
enum StoreFile {
  /// Writes the sections of a store to a temporary file beside `path` and renames it.
  ///
  /// - Returns: Whether it was written; a cache that cannot be written is no reason to fail.
  static func write(
    _ sections: [(section: StoreLayout.Section, content: StoreContent)], key: String, to path: String
  ) -> Bool {
    do throws(OutputError) {
      let file = try TemporaryFile(beside: path)
      try file.write(header(of: sections, key: key))
      for section in sections {
        let padding = section.content.withBytes { padded($0.count) - $0.count }
        try section.content.withBytes { bytes in Result { () throws(OutputError) in try file.write(bytes) } }.get()
        try file.write(Array(repeating: 0, count: padding))
      }
      try file.rename(to: path)
      return true
    } catch {
      return false
    }
  }

  /// Maps the file of an index; nil where it is missing, of another version, of another key, cut or broken.
  static func open(_ path: String, key: String) -> TermStore? {
    guard let bytes = StoreBytes(path: path), let sections = sections(of: bytes.buffer, key: key) else { return nil }
    let store = TermStore(bytes: bytes, sections: sections)
    return store.isPlausible ? store : nil
  }

  // MARK: Header

  private static func padded(_ count: Int) -> Int { (count + 7) / 8 * 8 }

  private static func header(
    of sections: [(section: StoreLayout.Section, content: StoreContent)], key: String
  ) -> [UInt8] {
    let keyBytes = Array(key.utf8)
    let size = StoreLayout.headerBytes(keyBytes: keyBytes.count)
    var place = size
    var table: [(start: Int, count: Int)] = Array(repeating: (0, 0), count: StoreLayout.Section.allCases.count)
    for section in sections {
      let count = section.content.withBytes { $0.count }
      table[section.section.rawValue] = (place, count)
      place += padded(count)
    }
    var rest: [UInt8] = Array(
      repeating: 0, count: padded(StoreLayout.fixedBytes + keyBytes.count) - StoreLayout.fixedBytes)
    rest.replaceSubrange(0..<keyBytes.count, with: keyBytes)
    for span in table { rest += bytes(of: UInt64(span.start)) + bytes(of: UInt64(span.count)) }
    var header = StoreLayout.magic
    header += bytes(of: StoreLayout.version) + bytes(of: UInt32(table.count)) + bytes(of: UInt64(place))
    header += bytes(of: UInt32(keyBytes.count))
    let sum = (header + rest).withUnsafeBytes { ByteHash.of($0) }
    header += bytes(of: sum)
    header += Array(repeating: 0, count: StoreLayout.fixedBytes - header.count)
    return header + rest
  }

  private static func sections(
    of bytes: UnsafeRawBufferPointer, key: String
  ) -> [StoreLayout.Section: UnsafeRawBufferPointer]? {
    let keyBytes = Array(key.utf8)
    let size = StoreLayout.headerBytes(keyBytes: keyBytes.count)
    guard bytes.count >= size, bytes[..<8].elementsEqual(StoreLayout.magic),
      number32(bytes, 8) == StoreLayout.version, number32(bytes, 12) == StoreLayout.Section.allCases.count,
      number64(bytes, 16) == bytes.count, number32(bytes, 24) == keyBytes.count,
      bytes[StoreLayout.fixedBytes..<StoreLayout.fixedBytes + keyBytes.count].elementsEqual(keyBytes)
    else { return nil }
    let sum = (Array(bytes[..<28]) + Array(bytes[StoreLayout.fixedBytes..<size])).withUnsafeBytes { ByteHash.of($0) }
    guard number32(bytes, 28) == sum else { return nil }
    var sections: [StoreLayout.Section: UnsafeRawBufferPointer] = [:]
    var place = padded(StoreLayout.fixedBytes + keyBytes.count)
    for section in StoreLayout.Section.allCases {
      let (start, count) = (number64(bytes, place), number64(bytes, place + 8))
      guard start >= 0, count >= 0, start <= bytes.count, count <= bytes.count - start else { return nil }
      sections[section] = UnsafeRawBufferPointer(rebasing: bytes[start..<start + count])
      place += StoreLayout.sectionBytes
    }
    return sections
  }

  private static func bytes(of number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }

  private static func number32(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> UInt32 {
    UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self))
  }

  private static func number64(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> Int {
    Int(truncatingIfNeeded: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
  }
}
