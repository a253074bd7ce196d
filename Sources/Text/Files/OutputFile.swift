internal import Glibc

/// Why a file could not be written.
public struct OutputError: Error, Equatable, CustomStringConvertible {
  /// The path that could not be written.
  public let file: String
  /// The system's own message.
  public let reason: String

  /// - Parameter reason: What the system says.
  package init(file: String, reason: String) {
    self.file = file
    self.reason = reason
  }

  /// - Parameter number: The system's number of the error.
  init(file: String, number: Int32) { self.init(file: file, reason: String(cString: strerror(number))) }

  /// The file, why it cannot be written, and that nothing was changed.
  public var description: String { "\(file): cannot be written (\(reason)); nothing was changed" }
}

/// Writes files whole or not at all.
public enum OutputFile {
  /// Writes `text` to a temporary file beside `path` and renames it, so that `path` never holds half a file. Where `path`
  /// is a link, the file that it points to is written; what is no file, such as a pipe or `/dev/null`, is written to.
  ///
  /// - Throws: ``OutputError``; then `path` is as it was.
  public static func write(_ text: String, to path: String) throws(OutputError) {
    try write(Array(text.utf8), to: path)
  }

  /// Writes bytes in the same way.
  ///
  /// - Throws: ``OutputError``; then `path` is as it was.
  public static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG, status.st_mode & S_IFMT != S_IFDIR {
      return try pass(bytes, to: path)
    }
    // mkstemp makes the file private; give it the permissions that a new file would have.
    let mask = umask(0)
    umask(mask)
    try write(bytes, to: try target(of: path), permissions: 0o666 & ~mask)
  }

  /// Writes to what is no file: it has another end, and a file must not take its name.
  private static func pass(_ bytes: [UInt8], to path: String) throws(OutputError) {
    let descriptor = open(path, O_WRONLY)
    guard descriptor >= 0 else { throw OutputError(file: path, number: errno) }
    defer { close(descriptor) }
    // A closure of `withUnsafeBytes` cannot throw a typed error.
    try bytes.withUnsafeBytes { bytes in
      Result { () throws(OutputError) in try writeAll(bytes, to: descriptor, name: path) }
    }.get()
  }

  /// The file that a link points to, which must be there; any other path as it is.
  private static func target(of path: String) throws(OutputError) -> String {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return path }
    guard let resolved = realpath(path, nil) else { throw OutputError(file: path, number: errno) }
    defer { free(resolved) }
    return String(cString: resolved)
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
