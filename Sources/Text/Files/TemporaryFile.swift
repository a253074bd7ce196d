internal import Glibc

/// Writes all bytes to an open file.
///
/// - Parameter name: What messages call it.
func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32, name: String) throws(OutputError) {
  var written = 0
  while written < bytes.count {
    let count = Glibc.write(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { throw OutputError(file: name, number: errno) }
    written += count
  }
}

/// A file that takes another one's place once it is whole: private to its owner until then, and gone where it never is.
package struct TemporaryFile: ~Copyable {
  /// Where it lies, in the folder of the file that it becomes.
  package let path: String
  /// What messages call it.
  private let name: String
  private var descriptor: Int32
  private var isKept = false

  /// Makes an empty file in the folder of `target`, so that it can be renamed to it.
  package init(beside target: String) throws(OutputError) { try self.init(prefix: target) }

  /// Makes an empty file in the folder for temporary files (`TMPDIR`, else `/tmp`).
  ///
  /// - Parameter name: The beginning of its name.
  package init(named name: String) throws(OutputError) {
    try self.init(prefix: (getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp") + "/" + name)
  }

  private init(prefix: String) throws(OutputError) {
    var template = Array("\(prefix).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw OutputError(file: prefix, number: errno) }
    self.descriptor = descriptor
    name = prefix
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if !isKept { unlink(path) }
  }

  /// Adds bytes at the end.
  package func write(_ bytes: UnsafeRawBufferPointer) throws(OutputError) {
    try writeAll(bytes, to: descriptor, name: name)
  }

  /// Adds bytes at the end.
  package func write(_ bytes: [UInt8]) throws(OutputError) {
    // A closure of `withUnsafeBytes` cannot throw a typed error.
    try bytes.withUnsafeBytes { bytes in Result { () throws(OutputError) in try write(bytes) } }.get()
  }

  /// Gives the file the name `target`; what had it is gone.
  ///
  /// - Parameters:
  ///   - target: A name in the same folder.
  ///   - permissions: Those of the file from then on; nil to keep it private.
  package consuming func rename(to target: String, permissions: UInt32? = nil) throws(OutputError) {
    if let permissions, fchmod(descriptor, permissions) != 0 { throw OutputError(file: target, number: errno) }
    // Some file systems say only when a file is closed that a disk is full.
    let isClosed = close(descriptor) == 0
    descriptor = -1
    guard isClosed, Glibc.rename(path, target) == 0 else { throw OutputError(file: target, number: errno) }
    isKept = true
  }
}
