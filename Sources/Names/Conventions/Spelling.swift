internal import ICU

/// A spelling of a table in the three cases that a source may ask for.
struct Spelling: Hashable, Sendable {
  /// As the table has it.
  let lower: String
  /// With a capital: *Schtsch*.
  let title: String
  /// In capitals: *SCHTSCH*.
  let upper: String

  init(_ spelling: String) {
    lower = spelling.normalized(.nfc)
    title = Self.capitalized(spelling).normalized(.nfc)
    upper = spelling.uppercased().normalized(.nfc)
  }

  /// Whether it can join with a letter before it, as a mark of length does.
  var composes: Bool {
    [lower, title, upper].contains { $0.unicodeScalars.first.map { !ScalarTraits($0).isSettled } ?? false }
  }

  private static func capitalized(_ spelling: String) -> String {
    guard let first = spelling.firstIndex(where: \.isLetter) else { return spelling }
    var end = spelling.index(after: first)
    // Letters under a tie are capitalized together: T͡S.
    if spelling[first].unicodeScalars.contains("\u{361}"), end < spelling.endIndex {
      end = spelling.index(after: end)
    }
    return spelling[..<first] + spelling[first..<end].uppercased() + spelling[end...]
  }
}
