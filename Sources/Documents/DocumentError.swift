public import Text

/// Why the text of a document could not be read.
public enum DocumentError: Error, Equatable, CustomStringConvertible {
  case input(InputError)
  /// The program that reads this format is not installed; `package` is what Debian calls the one that has it.
  case notInstalled(file: String, program: String, package: String)
  /// The program did not do its job; `message` is the first line that it said.
  case failed(file: String, program: String, message: String)
  /// The program took longer than it may.
  case tookTooLong(file: String, program: String, seconds: Int)
  /// The program gave more text than any document has.
  case tooLarge(file: String, program: String, limit: Int)
  /// There is no text in it, as in a scanned page.
  case noText(file: String)
  /// Standard input holds a format that a program reads from a file.
  case needsFile(format: DocumentFormat)

  /// What was wrong, where, and what to do.
  public var description: String {
    switch self {
    case .input(let error): error.description
    case .notInstalled(let file, let program, let package):
      "\(file): its text is read through \(program), which is not installed; install it (Debian: apt install \(package)) "
        + "or convert the file to plain text"
    case .failed(let file, let program, let message): "\(file): \(program) cannot read it (\(message))"
    case .tookTooLong(let file, let program, let seconds):
      "\(file): \(program) took more than \(seconds) seconds and was stopped; convert the file to plain text"
    case .tooLarge(let file, let program, let limit):
      "\(file): \(program) gave more than \(limit / 1_000_000) MB of text; split the file"
    case .noText(let file): "\(file): there is no text in it; a scanned page needs text recognition first"
    case .needsFile(let format): "<standard input>: \(format.rawValue.uppercased()) is read from a file; name the file"
    }
  }
}
