internal import Glibc

/// Why a file could not be written.
public struct OutputError: Error, Equatable, CustomStringConvertible {
  /// The path that could not be written.
  public let file: String
  /// The system's own message.
  public let reason: String

  package init(file: String, reason: String) {
    self.file = file
    self.reason = reason
  }

  /// - Parameter number: The system's number of the error.
  init(file: String, number: Int32) { self.init(file: file, reason: String(cString: strerror(number))) }

  public var description: String { "\(file): cannot be written (\(reason)); nothing was changed" }
}

/// Writes files whole or not at all.
public enum OutputFile {
  /// Writes `text` to a temporary file beside `path` and renames it, so that `path` never holds half a file.
  ///
  /// - Throws: ``OutputError``; then `path` is as it was.
  public static func write(_ text: String, to path: String) throws(OutputError) {
    try write(Array(text.utf8), to: path)
  }

  /// Writes bytes in the same way.
  ///
  /// - Throws: ``OutputError``; then `path` is as it was.
  public static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    // mkstemp makes the file private; give it the permissions that a new file would have.
    let mask = umask(0)
    umask(mask)
    try write(bytes, to: path, permissions: 0o666 & ~mask)
  }

  /// Writes a file anew, with the permissions that it has; where `path` is a link, the file that it points to.
  ///
  /// - Throws: ``OutputError``; then the file is as it was.
  public static func replace(_ path: String, with bytes: [UInt8]) throws(OutputError) {
    guard let resolved = realpath(path, nil) else { throw OutputError(file: path, number: errno) }
    let file = String(cString: resolved)
    free(resolved)
    var status = stat()
    guard stat(file, &status) == 0 else { throw OutputError(file: path, number: errno) }
    try write(bytes, to: file, permissions: status.st_mode & 0o7777)
  }

  private static func write(_ bytes: [UInt8], to path: String, permissions: mode_t) throws(OutputError) {
    let file = try TemporaryFile(beside: path)
    try file.write(bytes)
    try file.rename(to: path, permissions: permissions)
  }
}
