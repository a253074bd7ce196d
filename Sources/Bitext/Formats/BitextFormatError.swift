/// Why a file is no bitext of its format, and where.
public struct BitextFormatError: Error, Equatable, CustomStringConvertible {
  /// The file, as the caller named it.
  public let file: String
  /// The line, from one.
  public let line: Int
  /// The column, counted in Unicode scalars from one.
  public let column: Int
  /// What was wrong.
  public let problem: Problem

  /// What may be wrong with a bitext.
  public enum Problem: Equatable, Sendable {
    /// The first line does not name two languages; `header` is its beginning.
    case badHeader(String)
    /// The first line has no column of the language.
    case noColumn(language: String, header: [String])
    /// A row has fewer cells than the columns asked for need.
    case tooFewCells(found: Int, needed: Int)
    /// A cell holds what its column cannot mean.
    case badCell(String, expected: String)
    /// A quote opens here and never closes.
    case unclosedQuote
    /// A quoted cell or string goes on behind its closing quote.
    case textAfterQuote
    /// The format does not say its languages.
    case noLanguage(side: String, option: String)
    /// The file has no text in the language.
    case languageMissing(String, found: [String])
    /// An element stands where the format has no such element.
    case wrongElement(String, expected: String)
    /// The file violates the specification of XLIFF 2; the reason is a sentence without its end.
    case invalidXLIFF(String)
    case missingAttribute(String, element: String)
    /// The two files of a pair do not have a line for a line.
    case unequalLines(source: Int, target: Int, targetFile: String)
    /// A line that the format does not know.
    case unknownLine(String)
    /// Something stands where the format wants something else before.
    case misplaced(String, needs: String)
    /// An escape sequence of a string is not known.
    case badEscape(String)
    /// The file names a character set that is not known.
    case unknownEncoding(String)
    /// The bytes are not text of the character set that the file names.
    case notEncoded(String)
  }

  /// - Parameters:
  ///   - line: Counted from 1.
  ///   - column: Counted from 1.
  public init(file: String, line: Int, column: Int, problem: Problem) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
  }

  /// The file, the line and column counted from 1, and the problem.
  public var description: String { "\(file):\(line):\(column): \(problem.message)" }
}

extension BitextFormatError.Problem {
  fileprivate var message: String {
    switch self {
    case .badHeader(let header):
      "“\(header)” is not a header of language tags; begin with a line such as de⇥en (TSV) or de,en (CSV)"
    case .noColumn(let language, let header):
      "the header has no column “\(language)” (it has \(header.joined(separator: ", "))); "
        + "say which with --from and --to"
    case .tooFewCells(let found, let needed):
      "the row has \(found == 1 ? "1 cell" : "\(found) cells"), it needs \(needed)"
    case .badCell(let cell, let expected): "“\(cell)” is not \(expected)"
    case .unclosedQuote: "the quote that opens here is never closed; close it, or double quotes inside a quoted cell"
    case .textAfterQuote: "text stands behind the closing quote; double quotes inside a quoted cell"
    case .noLanguage(let side, let option): "the file does not say the language of the \(side); say it with \(option)"
    case .languageMissing(let language, let found):
      "the file has no text in “\(language)” (it has \(found.isEmpty ? "none" : found.joined(separator: ", "))); "
        + "say which with --from and --to"
    case .wrongElement(let name, let expected): "the element “\(name)” stands here, but not \(expected)"
    case .invalidXLIFF(let reason): "the XLIFF is not valid: \(reason)"
    case .missingAttribute(let name, let element): "the element “\(element)” lacks its attribute “\(name)”"
    case .unequalLines(let source, let target, let targetFile):
      "this file has \(source) lines, \(targetFile) has \(target); line must answer line"
    case .unknownLine(let start): "“\(start)” is no line of this format"
    case .misplaced(let what, let needs): "\(what) stands here without \(needs) before it"
    case .badEscape(let escape): "“\(escape)” is no escape sequence; write \\\\ for a backslash"
    case .unknownEncoding(let name): "the file names the encoding “\(name)”, which is not known; say it with --encoding"
    case .notEncoded(let name):
      "the bytes from here are not \(name), which the file names; say what it is with --encoding"
    }
  }
}
