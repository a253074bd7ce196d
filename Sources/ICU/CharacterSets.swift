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
}
