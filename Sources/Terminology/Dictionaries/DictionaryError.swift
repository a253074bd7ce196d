/// Why a dictionary could not be read.
public struct DictionaryError: Error, Equatable, CustomStringConvertible {
  /// What may be wrong with a dictionary.
  public enum Problem: Equatable, Sendable {
    /// The system refused; the reason is its own message.
    case unreadable(String)
    /// No reader knows the format.
    case unknownFormat
    /// No dictionary for a pair of languages is installed.
    case notInstalled(source: String, target: String)
    case notUTF8
    /// A line of a Ding file without ` :: ` between its sides.
    case missingSides
    /// A line of more bytes than these.
    case lineTooLong(Int)
    /// The file has no entries.
    case empty
    /// A part of the dictionary that should stand beside it is not there.
    case missingPart(String)
    /// A line of a dictd index that is not headword, start and length.
    case badIndexLine
    /// An entry that is said to lie outside the dictionary's text.
    case outside(start: Int, length: Int, size: Int)
    /// Compressed data that cannot be unpacked.
    case badCompression(String)
    /// A line of a StarDict description that is missing or means nothing.
    case badDescription(String)
    /// A StarDict index that ends inside an entry.
    case cutIndex
    /// What is wrong with a glossary, as its reader says it, with the place.
    case glossary(String)
  }

  /// The file, as the caller named it.
  public let file: String
  /// The line, from one; for files without lines the number of the entry. Zero where the whole file is meant.
  public let line: Int
  /// The column, counted in bytes from one.
  public let column: Int
  /// What was wrong.
  public let problem: Problem

  /// - Parameters:
  ///   - line: Counted from 1.
  ///   - column: Counted from 1.
  public init(file: String, line: Int = 0, column: Int = 1, problem: Problem) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
  }

  /// What was wrong, where, and what to do.
  public var description: String {
    if case .glossary(let message) = problem { return message }
    return (line > 0 ? "\(file):\(line):\(column): " : "\(file): ") + problem.message
  }
}

extension DictionaryError.Problem {
  fileprivate var message: String {
    switch self {
    case .unreadable(let reason): "cannot be read (\(reason)); check the path"
    case .unknownFormat:
      "is no dictionary that can be read; name a Ding file, a dictd .index, a StarDict .ifo or a glossary"
    case .notInstalled(let source, let target):
      "no dictionary from \(source) to \(target) is installed; install one, such as Debian's trans-de-en or "
        + "dict-freedict-deu-eng, or name its file"
    case .notUTF8: "the line is not UTF-8; convert the file, for example with iconv"
    case .missingSides: "the line has no “ :: ” between its two sides; mend or remove it"
    case .lineTooLong(let limit): "the line has more than \(limit) bytes; this is no dictionary"
    case .empty: "has no entries"
    case .missingPart(let part): "\(part) is missing beside it; install the whole dictionary"
    case .badIndexLine: "the line is not headword, start and length in base 64, parted by tabs; get the dictionary anew"
    case .outside(let start, let length, let size):
      "the entry's \(length) bytes from \(start) lie outside the text of \(size) bytes; get the dictionary anew"
    case .badCompression(let reason): "cannot be unpacked (\(reason)); get the dictionary anew"
    case .badDescription(let line): "needs a line \(line); get the dictionary anew"
    case .glossary(let message): message
    case .cutIndex: "the index ends inside an entry; get the dictionary anew"
    }
  }
}
