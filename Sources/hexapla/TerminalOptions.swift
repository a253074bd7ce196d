internal import ArgumentParser
internal import Glibc
internal import Presentation

/// How output for a terminal looks; the environment decides where the options do not.
struct TerminalOptions: ParsableArguments {
  enum Color: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

  @Option(help: "Colours: auto, always or never. Auto heeds NO_COLOR and TERM=dumb.")
  var color = Color.auto

  @Option(help: "The columns to fill; by default the terminal's, or 100.")
  var width: Int?

  @Flag(help: "Draw rules and arrows in ASCII.")
  var ascii = false

  @Option(help: "The columns of characters of ambiguous East Asian width: 1 or 2.")
  var ambiguousWidth = 1

  func validate() throws {
    guard (1...2).contains(ambiguousWidth) else {
      throw ValidationError("--ambiguous-width is 1 or 2, not \(ambiguousWidth)")
    }
    if let width, !(20...1000).contains(width) {
      throw ValidationError("--width is 20 to 1000 columns, not \(width)")
    }
  }

  /// - Parameter isForFile: Whether the text goes into a file, where no colours are wanted unless they are asked for.
  func options(isForFile: Bool) -> TerminalSheet.Options {
    TerminalSheet.Options(
      width: width ?? StandardOutput.columns ?? 100, isColored: isColored(isForFile: isForFile), isASCII: ascii,
      ambiguousWidth: ambiguousWidth)
  }

  private func isColored(isForFile: Bool) -> Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto:
      !isForFile && StandardOutput.isTerminal && variable("NO_COLOR") == nil && variable("TERM") != "dumb"
    }
  }

  /// A variable of the environment; nil where it is not set or empty.
  private func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
