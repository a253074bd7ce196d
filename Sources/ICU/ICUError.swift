internal import CICU

/// A failure that ICU reported.
public enum ICUError: Error, Equatable, CustomStringConvertible {
  /// A call failed; `status` is ICU's own name of the code, for example `U_FILE_ACCESS_ERROR`.
  case failed(operation: String, status: String)
  /// The rules of a transform could not be compiled; the text stood around the fault.
  case badRules(status: String, before: String, after: String)
  /// A regular expression could not be compiled; `offset` counts UTF-16 units from zero.
  case badPattern(status: String, offset: Int)
  /// No transform, character set or locale of this name exists.
  case unknown(name: String)
  /// The bytes are not text of the character set; `offset` counts bytes from zero.
  case undecodable(charset: String, offset: Int)

  /// What was wrong, where, and what to do.
  public var description: String {
    switch self {
    case .failed(let operation, let status): "ICU could not \(operation) (\(status))"
    case .badRules(let status, let before, let after):
      "ICU refused the rules (\(status)) at “\(before)⟨here⟩\(after)”"
    case .badPattern(let status, let offset):
      "ICU refused the regular expression at character \(offset + 1) (\(status))"
    case .unknown(let name): "ICU knows no “\(name)”"
    case .undecodable(let charset, let offset): "byte \(offset) is not \(charset)"
    }
  }
}

/// ICU's name of a status code.
func statusName(_ status: cicu_status) -> String {
  String(cString: cicu_status_name(status))
}

/// The version of the ICU that the program runs on, for example `72.1`.
public var icuVersion: String {
  withUnsafeTemporaryAllocation(of: CChar.self, capacity: 20) { buffer in
    guard let start = buffer.baseAddress else { return "" }
    buffer.initialize(repeating: 0)
    cicu_version(start)
    return String(cString: start)
  }
}

/// Runs an ICU call that fills a UTF-16 buffer, again with more room where it overflowed.
///
/// - Parameters:
///   - capacity: The units to offer at first.
///   - operation: What the call does, for the error's message.
///   - body: The call; it gets the buffer, its capacity and the status, and returns the length that it wrote or needs.
/// - Throws: ``ICUError/failed(operation:status:)``.
func filledUnits(
  capacity: Int, operation: @autoclosure () -> String,
  _ body: (UnsafeMutablePointer<UInt16>, Int32, inout cicu_status) -> Int32
) throws(ICUError) -> [UInt16] {
  var capacity = max(capacity, 16)
  while true {
    var status: cicu_status = 0
    var needed = 0
    let units = [UInt16](unsafeUninitializedCapacity: capacity) { buffer, count in
      guard let start = buffer.baseAddress else { return }
      needed = Int(body(start, Int32(buffer.count), &status))
      count = status > 0 ? 0 : min(needed, capacity)
    }
    if status == CICU_BUFFER_OVERFLOW, needed > capacity {
      capacity = needed
      continue
    }
    guard status <= 0 else { throw .failed(operation: operation(), status: statusName(status)) }
    return units
  }
}

/// The text that an ICU call gives; nil where it fails or gives none.
func filledText(
  _ operation: @autoclosure () -> String, _ body: (UnsafeMutablePointer<UInt16>, Int32, inout cicu_status) -> Int32
) -> String? {
  guard let units = try? filledUnits(capacity: 64, operation: operation(), body), !units.isEmpty else { return nil }
  return String(decoding: units, as: UTF16.self)
}
