/// Words as strings: their first letter, beginnings and endings. Compared as UTF-8, as all words here are NFC.
extension String {
  /// The string without an ending; nil where it does not end so.
  func removing(suffix: String) -> String? {
    let count = suffix.utf8.count
    guard utf8.count >= count, utf8.suffix(count).elementsEqual(suffix.utf8) else { return nil }
    return count == 0 ? self : String(Substring(utf8.dropLast(count)))
  }

  /// The string without a beginning; nil where it does not begin so.
  func removing(prefix: String) -> String? {
    let count = prefix.utf8.count
    guard utf8.count >= count, utf8.prefix(count).elementsEqual(prefix.utf8) else { return nil }
    return count == 0 ? self : String(Substring(utf8.dropFirst(count)))
  }

  /// Whether the first letter is a capital.
  package var isCapitalized: Bool {
    guard let first = utf8.first else { return false }
    return first < 0x80 ? first &- 0x41 < 26 : unicodeScalars.first?.properties.isUppercase ?? false
  }

  /// With the first letter as a capital, the rest as it is.
  var capitalized: String {
    guard let first = utf8.first, first < 0x80 else { return withFirst { $0.properties.uppercaseMapping } }
    return first &- 0x61 < 26 ? withFirst(first & 0xDF) : self
  }

  /// With the first letter small, the rest as it is.
  var uncapitalized: String {
    guard let first = utf8.first, first < 0x80 else { return withFirst { $0.properties.lowercaseMapping } }
    return first &- 0x41 < 26 ? withFirst(first | 0x20) : self
  }

  private func withFirst(_ map: (Unicode.Scalar) -> String) -> String {
    guard let first = unicodeScalars.first else { return self }
    return map(first) + String(unicodeScalars.dropFirst())
  }

  private func withFirst(_ byte: UInt8) -> String {
    var copy = self
    return copy.withUTF8 { bytes in
      String(unsafeUninitializedCapacity: bytes.count) { target in
        _ = target.initialize(from: bytes)
        target[0] = byte
        return bytes.count
      }
    }
  }
}
