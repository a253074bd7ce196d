internal import Glibc

/// Why a file could not be written.
public struct OutputError: Error, Equatable, CustomStringConvertible {
  public let file: String
  /// The system's own message.
  public let reason: String

  public var description: String { "\(file): cannot be written (\(reason)); nothing was changed" }
}

/// Writes files whole or not at all.
public enum OutputFile {
  /// Writes `text` to a temporary file beside `path` and renames it, so that `path` never holds half a file.
  ///
  /// - Throws: ``OutputError``; then `path` is as it was.
  public static func write(_ text: String, to path: String) throws(OutputError) {
    var template = Array("\(path).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw failure(path) }
    let bytes = Array(text.utf8)
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
    // mkstemp makes the file private; give it the permissions that a new file would have.
    let mask = umask(0)
    umask(mask)
    guard fchmod(descriptor, 0o666 & ~mask) == 0, close(descriptor) == 0,
      rename(template, path) == 0
    else {
      let error = failure(path)
      unlink(template)
      throw error
    }
  }

  private static func failure(_ path: String) -> OutputError {
    OutputError(file: path, reason: String(cString: strerror(errno)))
  }
}
