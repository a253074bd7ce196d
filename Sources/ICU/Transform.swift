internal import CICU

/// Rewrites text by one of ICU's transforms: a script into another, or any rules in ICU's transform language.
///
/// ICU holds a process-wide lock while it transforms and its time grows faster than the length of one call: hand it
/// lines or names, not files.
public final class Transform: Sendable {
  // ICU's transliterators may be used from many threads: every call takes ICU's own lock.
  private nonisolated(unsafe) let handle: OpaquePointer

  /// Opens a transform of ICU's, such as `Russian-Latin/BGN` or `Any-Latin; Latin-ASCII`.
  ///
  /// - Throws: ``ICUError/unknown(name:)`` where ICU has none of that name.
  public convenience init(identifier: String) throws(ICUError) {
    try self.init(identifier: identifier, rules: nil)
  }

  /// Compiles rules in ICU's transform language.
  ///
  /// - Throws: ``ICUError/badRules(status:before:after:)`` with the text around the fault.
  public convenience init(name: String, rules: String) throws(ICUError) {
    try self.init(identifier: name, rules: rules)
  }

  private init(identifier: String, rules: String?) throws(ICUError) {
    let name = Array(identifier.utf16)
    let source = rules.map { Array($0.utf16) }
    var status: cicu_status = 0
    var fault = cicu_parse_fault()
    let opened =
      if let source {
        cicu_transform_open(name, Int32(name.count), source, Int32(source.count), &fault, &status)
      } else {
        cicu_transform_open(name, Int32(name.count), nil, 0, &fault, &status)
      }
    guard let opened else {
      guard rules != nil else { throw .unknown(name: identifier) }
      throw .badRules(
        status: statusName(status), before: context(&fault.before), after: context(&fault.after))
    }
    handle = opened
  }

  deinit { cicu_transform_close(handle) }

  /// Returns `text` rewritten.
  ///
  /// - Throws: ``ICUError/failed(operation:status:)`` where ICU gives up, which it does on rules without end.
  public func callAsFunction(_ text: String) throws(ICUError) -> String {
    let source = Array(text.utf16)
    let units = try filledUnits(capacity: source.count * 2 + 16, operation: "transform text") {
      text, capacity, status in
      text.update(from: source, count: source.count)
      var length = Int32(source.count)
      cicu_transform_run(handle, text, &length, capacity, &status)
      return length
    }
    return String(decoding: units, as: UTF16.self)
  }
}

private func context<T>(_ units: inout T) -> String {
  withUnsafeBytes(of: &units) { bytes in
    String(decoding: bytes.bindMemory(to: UInt16.self).prefix { $0 != 0 }, as: UTF16.self)
  }
}
