internal import Glibc

/// Why a program gave no output.
enum ProcessFailure: Error {
  case notFound
  case timedOut
  /// It gave more than it may.
  case tooMuch
  /// It ended with an error; the first line that it said, or the system's message.
  case failed(String)
}

/// Runs programs without a shell.
enum ChildProcess {
  /// What a program writes to its standard output.
  ///
  /// - Parameters:
  ///   - program: Its name, looked for in `PATH`.
  ///   - arguments: Its arguments, without its name.
  ///   - seconds: How long it may take; then it is killed.
  ///   - limit: How many bytes it may write; then it is killed.
  static func output(
    of program: String, _ arguments: [String], seconds: Int, limit: Int
  ) throws(ProcessFailure) -> [UInt8] {
    var output = Pipe()
    var errors = Pipe()
    guard output.open(), errors.open() else { throw .failed(systemMessage(errno)) }
    let child: pid_t
    do throws(ProcessFailure) {
      child = try spawn(program, arguments, output.writing, errors.writing)
    } catch {
      output.close()
      errors.close()
      throw error
    }
    output.closeWriting()
    errors.closeWriting()
    defer {
      output.close()
      errors.close()
    }
    var collected = Collected(limit: limit)
    let failure = collect(output.reading, errors.reading, seconds: seconds, into: &collected)
    if failure != nil { kill(child, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    if let failure { throw failure }
    // The low seven bits are the signal that ended it, the next eight its exit status.
    guard status == 0 else {
      let line = String(decoding: collected.errors.prefix { $0 != 0x0A }.prefix(300), as: UTF8.self)
      throw .failed(line.isEmpty ? "it ended with status \(status >> 8 & 0xFF)" : line)
    }
    return collected.output
  }

  private static func spawn(
    _ program: String, _ arguments: [String], _ output: Int32, _ errors: Int32
  ) throws(ProcessFailure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, errors, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The parent ignores SIGPIPE; the child must not inherit that.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var environment = ["LC_ALL=C.UTF-8"]
    for name in ["PATH", "HOME", "TMPDIR"] {
      if let value = getenv(name) { environment.append("\(name)=\(String(cString: value))") }
    }
    var child: pid_t = 0
    let result = withCStrings([program] + arguments) { arguments in
      withCStrings(environment) { environment in
        posix_spawnp(&child, program, &actions, &attributes, arguments, environment)
      }
    }
    guard result == 0 else {
      throw result == ENOENT || result == EACCES ? .notFound : .failed(systemMessage(result))
    }
    return child
  }

  /// Calls `body` with the strings as a C array that ends with a null pointer.
  private static func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }

  private static func systemMessage(_ code: Int32) -> String { String(cString: strerror(code)) }

  /// What a program has said so far.
  private struct Collected {
    let limit: Int
    var output: [UInt8] = []
    var errors: [UInt8] = []

    /// Reads what is there; false at the end. Of errors only the beginning is kept.
    mutating func read(_ descriptor: Int32, isError: Bool) -> Bool {
      var buffer = [UInt8](repeating: 0, count: 65_536)
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0 { return errno == EINTR || errno == EAGAIN }
      if !isError { output += buffer[..<count] } else if errors.count < 4_096 { errors += buffer[..<count] }
      return count > 0
    }
  }

  /// Reads both pipes to their ends; the failure that stops this.
  private static func collect(
    _ output: Int32, _ errors: Int32, seconds: Int, into collected: inout Collected
  ) -> ProcessFailure? {
    let deadline = now() + Int64(seconds) * 1_000
    var descriptors = [
      pollfd(fd: output, events: Int16(POLLIN), revents: 0), pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
    ]
    while descriptors.contains(where: { $0.fd >= 0 }) {
      let left = deadline - now()
      guard left > 0 else { return .timedOut }
      let ready = poll(&descriptors, 2, Int32(min(left, 1_000_000)))
      if ready < 0, errno != EINTR { return .failed(systemMessage(errno)) }
      guard ready > 0 else { continue }
      for place in descriptors.indices where descriptors[place].fd >= 0 && descriptors[place].revents != 0 {
        if !collected.read(descriptors[place].fd, isError: place == 1) { descriptors[place].fd = -1 }
      }
      if collected.output.count > collected.limit { return .tooMuch }
    }
    return nil
  }

  /// Milliseconds of a clock that is never set.
  private static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }
}

/// A pipe whose ends no other child inherits.
private struct Pipe {
  private(set) var reading: Int32 = -1
  private(set) var writing: Int32 = -1

  mutating func open() -> Bool {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return false }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    reading = ends[0]
    writing = ends[1]
    return true
  }

  mutating func closeWriting() {
    if writing >= 0 { _ = Glibc.close(writing) }
    writing = -1
  }

  mutating func close() {
    closeWriting()
    if reading >= 0 { _ = Glibc.close(reading) }
    reading = -1
  }
}
