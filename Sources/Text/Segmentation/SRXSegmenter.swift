internal import ICU

/// Cuts text into sentences by the rules of an SRX file.
///
/// At every place of a line the first rule that fits decides; where none does there is no break. A line is a paragraph:
/// no sentence crosses a line's end. A value is used by one thread at a time.
public final class SRXSegmenter {
  private let file: String
  private let rules: [(rule: SRXRules.Rule, expression: RegularExpression)]

  /// - Parameters:
  ///   - rules: The rules of a file.
  ///   - language: The text's language, which decides which of them hold.
  /// - Throws: ``SRXError`` where no rules are meant for the language, or one is no regular expression.
  public init(_ rules: SRXRules, language: Language) throws(SRXError) {
    file = rules.file
    var compiled: [(SRXRules.Rule, RegularExpression)] = []
    for rule in try rules.rules(for: language) {
      do { compiled.append((rule, try RegularExpression(rule.pattern))) } catch {
        throw Self.fault(of: rule, rules.file, otherwise: error)
      }
    }
    self.rules = compiled
  }

  /// What is wrong with a rule: which half of it, and where in that half.
  private static func fault(of rule: SRXRules.Rule, _ file: String, otherwise whole: ICUError) -> SRXError {
    var (pattern, reason) = (rule.before + rule.after, whole)
    for half in [rule.after, rule.before] {
      do { _ = try RegularExpression(half) } catch { (pattern, reason) = (half, error) }
    }
    return .badPattern(
      file: file, line: rule.line, column: rule.column, pattern: pattern, reason: reason.description)
  }

  /// The sentences of a document in order, as UTF-8 ranges without surrounding blanks. All that is not blank is in one.
  ///
  /// - Throws: ``SRXError/badPattern(file:line:column:pattern:reason:)`` where a rule takes too long on a line.
  public func sentences(of document: Document) throws(SRXError) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for line in document.lines {
      var start = line.lowerBound
      for place in try breaks(document.text(line)) + [line.count] {
        if let sentence = document.bytes.trimmed(start..<line.lowerBound + place) { found.append(sentence) }
        start = line.lowerBound + place
      }
    }
    return found
  }

  /// The breaks in a line, as UTF-8 offsets, ascending.
  private func breaks(_ line: String) throws(SRXError) -> [Int] {
    let units = Array(line.utf16)
    guard !units.isEmpty else { return [] }
    /// For each place whether a rule has decided it, and how.
    var decisions = [Decision](repeating: .none, count: units.count + 1)
    for (rule, expression) in rules {
      do {
        for end in try expression.matchEnds(in: units) where decisions[end] == .none {
          decisions[end] = rule.breaks ? .cut : .kept
        }
      } catch {
        throw .badPattern(
          file: file, line: rule.line, column: rule.column, pattern: rule.before + rule.after,
          reason: error.description)
      }
    }
    var breaks: [Int] = []
    var offset = 0
    for (place, unit) in units.enumerated() {
      if place > 0, decisions[place] == .cut { breaks.append(offset) }
      // A pair of surrogates is four bytes.
      offset += unit < 0x80 ? 1 : unit < 0x800 ? 2 : (0xD800...0xDFFF).contains(unit) ? 2 : 3
    }
    return breaks
  }

  private enum Decision: UInt8 { case none, cut, kept }
}

extension [UInt8] {
  /// A range without the blanks around it; nil where nothing is left.
  fileprivate func trimmed(_ range: Range<Int>) -> Range<Int>? {
    withUnsafeBufferPointer { buffer in
      let text = SentenceText(bytes: buffer, end: range.upperBound)
      let start = text.skipBlanks(from: range.lowerBound)
      let end = text.trimmed(range.upperBound, from: start)
      return start < end ? start..<end : nil
    }
  }
}
