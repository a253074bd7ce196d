/// Why a list of preferred spellings cannot be used.
public struct PreferredSpellingsError: Error, Equatable, CustomStringConvertible {
  /// The file that the preferences were read from.
  public let file: String
  /// The line, from one.
  public let line: Int

  /// What was wrong, where, and what to do.
  public var description: String {
    "\(file):\(line):1: the line begins with a tab; write the preferred spelling first, then the others, parted by tabs"
  }
}

/// The spellings that a house prefers: a name a line, and behind tabs further spellings that stand for it.
public struct PreferredSpellings: Sendable {
  /// In the order of the list.
  let spellings: [String]
  private var preferred: [String: String] = [:]

  /// No preference.
  public init() { spellings = [] }

  /// Reads a list: UTF-8, `#` begins a comment line, blank lines are skipped.
  ///
  /// - Parameters:
  ///   - text: The list.
  ///   - file: Its name, for the error.
  /// - Throws: ``PreferredSpellingsError`` where a line lacks the preferred spelling.
  public init(_ text: String, file: String) throws(PreferredSpellingsError) {
    var spellings: [String] = []
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      guard !line.hasPrefix("#"), line.contains(where: { !$0.isWhitespace }) else { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map {
        nameWords(String($0)).joined(separator: " ")
      }
      guard let first = cells.first, !first.isEmpty else {
        throw PreferredSpellingsError(file: file, line: number + 1)
      }
      spellings.append(first)
      for cell in cells where !cell.isEmpty && preferred[nameKey(cell)] == nil { preferred[nameKey(cell)] = first }
    }
    self.spellings = spellings
  }

  /// The preferred spelling of one that the list has.
  subscript(spelling: String) -> String? { preferred[nameKey(spelling)] }
}
