internal import ArgumentParser
internal import Glibc
internal import Terminology
internal import Text

/// The option that names dictionaries, and how they are opened for a person who waits.
struct DictionaryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      A dictionary behind the glossaries: a Ding file, a dictd .index, a StarDict .ifo or a large glossary; auto for \
      those installed, none for none; may be repeated.
      """, valueName: "path|auto|none"))
  var dictionary: [String] = []

  /// Opens the dictionaries, compiling those that were not yet; at a terminal standard error shows how far it is.
  ///
  /// - Parameters:
  ///   - source: The language of the terms to look for.
  ///   - target: The language of the terms to give.
  ///   - isAutomatic: Whether the installed ones are opened where the option is not given; then none is no failure.
  func open(from source: Language, to target: Language, isAutomatic: Bool) throws -> [CompiledDictionary] {
    var files: [DictionaryFile] = []
    for path in dictionary.isEmpty && isAutomatic ? ["auto"] : dictionary where path != "none" {
      guard path == "auto" else {
        files.append(try DictionaryFile(path: path))
        continue
      }
      let installed = InstalledDictionaries.files(from: source, to: target)
      if installed.isEmpty, !dictionary.isEmpty {
        throw DictionaryError(
          file: "--dictionary auto", problem: .notInstalled(source: source.tag, target: target.tag))
      }
      files += installed
    }
    return try files.map { try open($0, source, target) }
  }

  private func open(_ file: DictionaryFile, _ source: Language, _ target: Language) throws -> CompiledDictionary {
    let clock = ContinuousClock()
    let start = clock.now
    let isTerminal = isatty(STDERR_FILENO) == 1
    var wasShown = false
    defer { if wasShown { StandardError.text("\r\u{1B}[K") } }
    return try CompiledDictionary(file: file, source: source, target: target) { done in
      guard isTerminal, clock.now - start > .seconds(1) else { return }
      wasShown = true
      StandardError.text("\rhexapla: indexing \(file.path), once … \(Int(done * 100)) %")
    }
  }
}
