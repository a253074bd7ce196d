internal import CICU

/// Conversion of bytes into text.
public enum CharacterSet {
  /// Decodes `bytes` as a character set that ICU knows, such as `ISO-8859-1` or `UTF-16LE`.
  ///
  /// - Throws: ``ICUError/unknown(name:)`` for a name that ICU does not know,
  ///   ``ICUError/undecodable(charset:offset:)`` for bytes that are not text of it.
  public static func decode(_ bytes: [UInt8], as charset: String) throws(ICUError) -> String {
    var fault: Int64 = -1
    do {
      let units = try filledUnits(capacity: bytes.count + 1, operation: "decode \(charset)") {
        target, capacity, status in
        bytes.withUnsafeBytes { raw in
          guard let start = raw.bindMemory(to: CChar.self).baseAddress else { return 0 }
          return cicu_decode(charset, start, Int64(bytes.count), target, capacity, &fault, &status)
        }
      }
      return String(decoding: units, as: UTF16.self)
    } catch {
      if fault >= 0 { throw .undecodable(charset: charset, offset: Int(fault)) }
      throw .unknown(name: charset)
    }
  }

  /// Encodes `text` in a character set that ICU knows.
  ///
  /// - Throws: ``ICUError/unknown(name:)`` for a name that ICU does not know,
  ///   ``ICUError/undecodable(charset:offset:)`` for text that it cannot write; `offset` counts UTF-16 units.
  public static func encode(_ text: String, as charset: String) throws(ICUError) -> [UInt8] {
    let units = Array(text.utf16)
    var fault: Int64 = -1
    var status: cicu_status = 0
    // No character takes more than eight bytes, escape sequences and all.
    let capacity = units.count * 8 + 64
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      units.withUnsafeBufferPointer { units in
        guard let target = buffer.baseAddress, let source = units.baseAddress else { return }
        let written = cicu_encode(
          charset, source, Int64(units.count), target, Int64(capacity), &fault, &status)
        count = max(0, Int(written))
      }
    }
    if fault >= 0 { throw .undecodable(charset: charset, offset: Int(fault)) }
    if status > 0 { throw .unknown(name: charset) }
    return bytes
  }
}
