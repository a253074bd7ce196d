internal import Glibc

/// Why a file could not be written.
public struct OutputError: Error, Equatable, CustomStringConvertible {
  public let file: String
  /// The system's own message.
  public let reason: String

  package init(file: String, reason: String) {
    self.file = file
    self.reason = reason
  }

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
    guard let resolved = realpath(path, nil) else { throw failure(path) }
    let file = String(cString: resolved)
    free(resolved)
    var status = stat()
    guard stat(file, &status) == 0 else { throw failure(path) }
    try write(bytes, to: file, permissions: status.st_mode & 0o7777)
  }

  private static func write(_ bytes: [UInt8], to path: String, permissions: mode_t) throws(OutputError) {
    var template = Array("\(path).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw failure(path) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let error = failure(path)
        close(descriptor)
        unlink(template)
        throw error
      }
      written += count
    }
    guard fchmod(descriptor, permissions) == 0, close(descriptor) == 0, rename(template, path) == 0 else {
      let error = failure(path)
      unlink(template)
      throw error
    }
  }

  private static func failure(_ path: String) -> OutputError {
    OutputError(file: path, reason: String(cString: strerror(errno)))
  }
}
