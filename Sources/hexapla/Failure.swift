internal import ArgumentParser

/// How a run ends other than by success.
enum Failure {
  /// Says what is to be said of `error` and returns the exit status: 2 with a line on standard error for each thing that
  /// is wrong, which is one but for files that break the rules of their format; or 0 where help or the version was asked
  /// for.
  static func report(_ error: any Error) -> Int32 {
    if error is ClosedPipe { return 0 }
    if let code = error as? ExitCode { return code.rawValue }
    let code = Hexapla.exitCode(for: error)
    if code.isSuccess { return answer(Hexapla.fullMessage(for: error)) }
    let lines = Hexapla.message(for: error).split(separator: "\n")
    if code == .validationFailure {
      let message = lines.joined(separator: " ")
      StandardError.line(
        "hexapla: \(message.last == "." ? String(message.dropLast()) : message); see hexapla --help"
      )
    } else {
      for line in lines { StandardError.line("hexapla: \(line)") }
    }
    return 2
  }

  /// Prints help or the version.
  private static func answer(_ text: String) -> Int32 {
    var output = StandardOutput()
    do {
      try output.line(text)
      try output.flush()
      return 0
    } catch {
      return error is ClosedPipe ? 0 : 2
    }
  }
}
