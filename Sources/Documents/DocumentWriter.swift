public import Text

/// Why a document could not be written.
public enum DocumentWriterError: Error, Equatable, CustomStringConvertible {
  /// The program that writes this format is not installed; `package` is what Debian calls the one that has it.
  case notInstalled(program: String, package: String)
  /// The program did not do its job; `message` says why.
  case failed(program: String, message: String)
  /// The page could not be handed over.
  case output(OutputError)

  /// What was wrong, where, and what to do.
  public var description: String {
    switch self {
    case .notInstalled(let program, let package):
      "DOCX is written through \(program), which is not installed; install it (Debian: apt install \(package)) "
        + "or choose --format html"
    case .failed(let program, let message): "\(program) cannot write DOCX (\(message)); choose --format html"
    case .output(let error): error.description
    }
  }
}

/// Writes documents in formats that other programs know.
public enum DocumentWriter {
  /// A DOCX file of an HTML page, through pandoc.
  ///
  /// - Parameter html: The page.
  /// - Throws: ``DocumentWriterError``.
  public static func docx(html: String) throws(DocumentWriterError) -> [UInt8] {
    let page = try page(html)
    do throws(ProcessFailure) {
      // Not in pandoc's sandbox: there Debian's cannot read the parts of an empty DOCX. The page names no other file.
      return try ChildProcess.output(
        of: "pandoc", ["--from=html", "--to=docx", "--output=-", page.path],
        seconds: Converter.secondsLimit, limit: Converter.outputLimit)
    } catch {
      switch error {
      case .notFound: throw .notInstalled(program: "pandoc", package: "pandoc")
      case .timedOut: throw .failed(program: "pandoc", message: "it took more than \(Converter.secondsLimit) seconds")
      case .tooMuch: throw .failed(program: "pandoc", message: "the document is too large")
      case .failed(let message): throw .failed(program: "pandoc", message: message)
      }
    }
  }

  /// A file that holds the page until it is let go.
  private static func page(_ html: String) throws(DocumentWriterError) -> TemporaryFile {
    do throws(OutputError) {
      let page = try TemporaryFile(named: "hexapla")
      try page.write(Array(html.utf8))
      return page
    } catch {
      throw .output(error)
    }
  }
}
