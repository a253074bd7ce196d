internal import Glibc
internal import Morphology
internal import Text

extension InstalledLexicon {
  /// The words of the machine's dictionaries, for texts in German only; where they must be compiled first and a person
  /// waits, standard error says so.
  static func open(for language: Language) -> InstalledLexicon? {
    guard language.primary == "de" else { return nil }
    var wasShown = false
    defer { if wasShown { StandardError.text("\r\u{1B}[K") } }
    return InstalledLexicon {
      guard isatty(STDERR_FILENO) == 1 else { return }
      wasShown = true
      StandardError.text("\rhexapla: reading the words of the machine's dictionaries, once …")
    }
  }
}
