internal import Glibc
internal import Text

/// A program that extracts the text of documents.
enum Converter: Sendable {
  case pandoc, pdftotext

  /// How long it may run.
  static let secondsLimit = 60
  /// How much it may give, in bytes.
  static let outputLimit = 256_000_000

  private var program: String {
    switch self {
    case .pandoc: "pandoc"
    case .pdftotext: "pdftotext"
    }
  }

  /// What Debian calls the package that has it.
  private var package: String {
    switch self {
    case .pandoc: "pandoc"
    case .pdftotext: "poppler-utils"
    }
  }

  private func arguments(_ path: String, _ format: DocumentFormat) -> [String] {
    // A name that begins with a dash is no option.
    let path = path.hasPrefix("-") ? "./\(path)" : path
    switch self {
    case .pandoc: return ["--sandbox", "--from=\(format.rawValue)", "--to=html", "--wrap=none", path]
    case .pdftotext: return ["-q", "-enc", "UTF-8", "-nopgbrk", path, "-"]
    }
  }

  /// The text of a file.
  ///
  /// - Throws: ``DocumentError``.
  func text(path: String, format: DocumentFormat) throws(DocumentError) -> String {
    if access(path, R_OK) != 0 {
      do throws(InputError) {
        _ = try InputFile.contents(path: path)
      } catch {
        throw .input(error)
      }
    }
    let output: [UInt8]
    do throws(ProcessFailure) {
      output = try ChildProcess.output(
        of: program, arguments(path, format), seconds: Self.secondsLimit, limit: Self.outputLimit)
    } catch {
      switch error {
      case .notFound: throw .notInstalled(file: path, program: program, package: package)
      case .timedOut: throw .tookTooLong(file: path, program: program, seconds: Self.secondsLimit)
      case .tooMuch: throw .tooLarge(file: path, program: program, limit: Self.outputLimit)
      case .failed(let message): throw .failed(file: path, program: program, message: message)
      }
    }
    let document = Document(name: path, text: String(decoding: output, as: UTF8.self))
    return self == .pandoc ? HTMLText(document.bytes).text() : WrappedText(document).text()
  }
}
