internal import Glibc

/// Whoever read standard output has stopped reading.
struct ClosedPipe: Error {}

/// Standard output could not be written.
struct StandardOutputError: Error, CustomStringConvertible {
  let reason: String
  var description: String { "standard output cannot be written (\(reason))" }
}

/// Standard input could not be read.
struct StandardInputError: Error, CustomStringConvertible {
  let reason: String
  var description: String { "standard input cannot be read (\(reason))" }
}

/// Standard input, in large pieces.
enum StandardInput {
  private static let blockSize = 262_144

  /// Hands on what there is to read, as it comes, until the end.
  ///
  /// - Throws: ``StandardInputError`` where the system refuses, and what `body` throws.
  static func forEachBlock(_ body: (UnsafeBufferPointer<UInt8>) throws -> Void) throws {
    try withUnsafeTemporaryAllocation(of: UInt8.self, capacity: blockSize) { buffer in
      while true {
        let count = Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { throw StandardInputError(reason: String(cString: strerror(errno))) }
        guard count > 0 else { return }
        try body(UnsafeBufferPointer(rebasing: buffer[..<count]))
      }
    }
  }
}

/// What a subcommand prints: collected, and written in large pieces.
struct StandardOutput {
  private var pending: [UInt8] = []

  /// Adds text.
  ///
  /// - Throws: ``ClosedPipe``, or ``StandardOutputError`` where the system refuses, as on a full disk.
  mutating func write(_ text: String) throws {
    pending.append(contentsOf: text.utf8)
    if pending.count > 65_536 { try flush() }
  }

  /// Adds UTF-8 of a document, without making a string of it.
  mutating func write(_ bytes: ArraySlice<UInt8>) throws {
    pending.append(contentsOf: bytes)
    if pending.count > 65_536 { try flush() }
  }

  /// Adds text and ends the line.
  mutating func line(_ text: String) throws {
    pending.append(contentsOf: text.utf8)
    pending.append(0x0A)
    if pending.count > 65_536 { try flush() }
  }

  /// Writes what was added so far. Every run ends with this.
  mutating func flush() throws {
    guard writeAll(pending, to: STDOUT_FILENO) else {
      let code = errno
      if code == EPIPE { throw ClosedPipe() }
      throw StandardOutputError(reason: String(cString: strerror(code)))
    }
    pending.removeAll(keepingCapacity: true)
  }

  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The columns of the terminal; nil where standard output is none.
  static var columns: Int? {
    var size = winsize()
    guard isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }
}

/// Standard error, unbuffered.
enum StandardError {
  static func line(_ text: String) { self.text(text + "\n") }

  static func text(_ text: String) {
    // Nobody can be told where this fails.
    _ = writeAll(Array(text.utf8), to: STDERR_FILENO)
  }
}

/// Writes all bytes; false with `errno` set where the system refuses.
private func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  bytes.withUnsafeBytes { buffer in
    var written = 0
    while written < buffer.count {
      let count = Glibc.write(
        descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      written += count
    }
    return true
  }
}
