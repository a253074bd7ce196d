/// Text with capitals folded to small letters, scalar by scalar, as the index is sorted and searched.
enum FoldedText {
  /// The folded UTF-8 of a text.
  static func bytes(of text: some Collection<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.count)
    append(text, to: &folded)
    return folded
  }

  /// Whether the folded UTF-8 of a text begins with bytes that are folded already.
  static func begins(_ text: UnsafeRawBufferPointer, with folded: [UInt8]) -> Bool {
    var place = 0
    while place < folded.count {
      guard place < text.count else { return false }
      let byte = text[place]
      // The partner of another letter may be of another length.
      guard byte < 0x80 else { return bytes(of: text).starts(with: folded) }
      if (byte &- 0x41 < 26 ? byte | 0x20 : byte) != folded[place] { return false }
      place += 1
    }
    return true
  }

  /// Appends the folded UTF-8 of a text.
  static func append(_ text: some Collection<UInt8>, to folded: inout [UInt8]) {
    // Until the first byte that is not ASCII no scalar need be decoded.
    var place = text.startIndex
    while place < text.endIndex, text[place] < 0x80 {
      let byte = text[place]
      folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      place = text.index(after: place)
    }
    guard place < text.endIndex else { return }
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = text[place...].makeIterator()
    while case .valid(let encoded) = decoder.parseScalar(from: &iterator) {
      append(Unicode.UTF8.decode(encoded), to: &folded)
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    let value = scalar.value
    if value < 0x80 {
      folded.append(value &- 0x41 < 26 ? UInt8(value | 0x20) : UInt8(value))
    } else if (0xC0...0xDE).contains(value), value != 0xD7 {
      folded.append(0xC3)
      folded.append(UInt8(value - 0xC0 + 0xA0))
    } else if value == 0xDF || (0xE0...0xFF).contains(value) {
      folded.append(0xC3)
      folded.append(UInt8(value - 0xC0 + 0x80))
    } else {
      folded += scalar.properties.lowercaseMapping.utf8
    }
  }
}
