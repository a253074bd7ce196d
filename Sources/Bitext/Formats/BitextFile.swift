public import Text
public import XML

/// Why a bitext could not be read.
public enum BitextFileError: Error, Equatable, CustomStringConvertible {
  case input(InputError)
  case format(BitextFormatError)
  case xml(XMLError)
  /// A file that is well-formed breaks the rules of its format at one place or more, in the order of the file; `isAll`
  /// where these are all.
  case invalid([BitextFormatError], isAll: Bool)
  /// Only one of the two files of a pair was given.
  case needsPair(file: String)
  /// A second file was given for a format that has one.
  case needsNoPair(file: String, format: BitextFormat)

  /// What was wrong, where, and what to do.
  public var description: String {
    switch self {
    case .input(let error): error.description
    case .format(let error): error.description
    case .xml(let error): error.description
    case .invalid(let errors, let isAll):
      (errors.map(\.description) + (isAll ? [] : ["only the first \(errors.count) violations are listed"]))
        .joined(separator: "\n")
    case .needsPair(let file):
      "\(file): this format is two files; give both, such as corpus.de corpus.en"
    case .needsNoPair(let file, let format):
      "\(file): \(format.rawValue) is one file, but a second one was given; leave it out, or add --from-format moses"
    }
  }
}

/// Reads and writes bitexts in the formats of translation tools.
public enum BitextFile {
  /// What the caller knows of a file that it does not say itself.
  public struct Hints: Sendable {
    /// The format; what the file's ending or content tells where it is nil.
    public var format: BitextFormat?
    /// The character set; what the file says, or UTF-8, where it is nil.
    public var encoding: String?
    /// The language to read as source; what the file says where it is nil.
    public var source: Language?
    /// The language of the translations, for files that do not say it.
    public var target: Language?

    /// What the caller knows better than the file; nil where the file decides.
    public init(
      format: BitextFormat? = nil, encoding: String? = nil, source: Language? = nil, target: Language? = nil
    ) {
      self.format = format
      self.encoding = encoding
      self.source = source
      self.target = target
    }
  }

  /// Reads a bitext.
  ///
  /// - Parameters:
  ///   - path: The file; `-` for standard input.
  ///   - pair: The file of the translation, where source and translation are two files, line for line.
  ///   - hints: What the caller knows of them.
  public static func read(
    path: String, pair: String? = nil, _ hints: Hints = Hints()
  ) throws(BitextFileError) -> BitextDocument {
    let bytes = try contents(path)
    let name = path == "-" ? "<standard input>" : path
    guard let pair else { return try read(name: name, bytes: bytes, hints) }
    if let format = hints.format, format != .moses { throw .needsNoPair(file: pair, format: format) }
    let source = try text(name: name, bytes: bytes, encoding: hints.encoding)
    let target = try text(name: pair, bytes: try contents(pair), encoding: hints.encoding)
    return try formatted { () throws(BitextFormatError) in
      try Moses.read(source, target, from: hints.source, to: hints.target)
    }
  }

  /// Reads the bytes of a file named `name`.
  public static func read(
    name: String, bytes: [UInt8], _ hints: Hints = Hints()
  ) throws(BitextFileError) -> BitextDocument {
    var format = hints.format ?? BitextFormat(ending: name)
    if format == .moses { throw .needsPair(file: name) }
    if format == .tmx || format == .xliff || format == nil && isXML(bytes) {
      return try readXML(name: name, bytes: bytes, format, hints)
    }
    let declared = format == .po ? PO.charset(of: bytes) : nil
    let document = try text(name: name, bytes: bytes, encoding: hints.encoding, declared: declared)
    if format == nil {
      let found = BitextFormat(content: document)
      if found == .po { return try read(name: name, bytes: bytes, hints.with(.po)) }
      format = found
    }
    return try formatted { () throws(BitextFormatError) in
      switch format {
      case .csv: try CSV.read(document, source: hints.source, target: hints.target)
      case .hunalign: try Hunalign.read(document, from: hints.source, to: hints.target)
      case .po: try PO.read(document, source: hints.source, target: hints.target)
      default: try TSV.read(document, source: hints.source, target: hints.target)
      }
    }
  }

  /// A document as the text of a file.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - format: A format of one file that can be written.
  ///   - target: The language of the translation where the document names none.
  public static func text(of document: BitextDocument, as format: BitextFormat, target: Language) -> String {
    switch format {
    case .csv: CSV.text(of: document, fallback: target)
    case .hunalign: Hunalign.text(of: document)
    case .tmx: TMXWriter.text(of: document, fallback: target)
    case .xliff: XLIFF2Writer.text(of: document, fallback: target)
    case .tsv, .moses, .po: TSV.text(of: document, fallback: target)
    }
  }

  /// Whether the first bytes are those of an XML file, in any encoding that XML files have.
  private static func isXML(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(200).filter { ![0, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return start.first == UInt8(ascii: "<")
  }

  /// What the root element says.
  private static func xmlFormat(_ name: String, _ bytes: [UInt8]) throws(BitextFileError) -> BitextFormat {
    let reader = XMLReader(bytes: bytes, file: name)
    do throws(XMLError) {
      while let event = try reader.nextEvent() {
        if case .start(let element) = event { return element.name.local == "tmx" ? .tmx : .xliff }
      }
    } catch {
      throw .xml(error)
    }
    return .xliff
  }

  private static func readXML(
    name: String, bytes: [UInt8], _ format: BitextFormat?, _ hints: Hints
  ) throws(BitextFileError) -> BitextDocument {
    guard !bytes.isEmpty else { throw .input(.empty(file: name)) }
    let reader = XMLReader(bytes: bytes, file: name)
    let found = if let format { format } else { try xmlFormat(name, bytes) }
    if found == .xliff { return try XLIFF.read(reader, hints) }
    do throws(BitextFileError) {
      var tmx = TMXReader(reader, source: hints.source, target: hints.target)
      return try tmx.read()
    } catch {
      // Headers that name a language which the file does not have are common; then its first language is the source.
      guard hints.source == nil, case .format(let fault) = error,
        case .languageMissing(_, let found) = fault.problem, let first = found.first.flatMap({ Language(tag: $0) }),
        first != hints.target
      else { throw error }
      var tmx = TMXReader(XMLReader(bytes: bytes, file: name), source: first, target: hints.target)
      return try tmx.read()
    }
  }

  /// A document as two texts, line for line.
  public static func pair(of document: BitextDocument) -> (source: String, target: String) {
    Moses.texts(of: document)
  }

  private static func formatted(
    _ read: () throws(BitextFormatError) -> BitextDocument
  ) throws(BitextFileError) -> BitextDocument {
    do throws(BitextFormatError) {
      return try read()
    } catch {
      throw .format(error)
    }
  }

  private static func contents(_ path: String) throws(BitextFileError) -> [UInt8] {
    do throws(InputError) {
      return try InputFile.contents(path: path)
    } catch {
      throw .input(error)
    }
  }

  /// - Parameter declared: The character set that the file itself names.
  private static func text(
    name: String, bytes: [UInt8], encoding: String?, declared: String? = nil
  ) throws(BitextFileError) -> Document {
    do throws(InputError) {
      return try InputFile.document(name: name, bytes: bytes, encoding: encoding ?? declared)
    } catch {
      guard encoding == nil, let declared else { throw .input(error) }
      switch error {
      case .unknownEncoding: throw .format(fault(name, bytes, 0, .unknownEncoding(declared)))
      case .notEncoded(_, let offset, _), .notUTF8(_, let offset, _, _):
        throw .format(fault(name, bytes, offset, .notEncoded(declared)))
      default: throw .input(error)
      }
    }
  }

  private static func fault(
    _ name: String, _ bytes: [UInt8], _ offset: Int, _ problem: BitextFormatError.Problem
  ) -> BitextFormatError {
    let before = bytes[..<min(max(offset, 0), bytes.count)]
    let line = before.count { $0 == 0x0A }
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return BitextFormatError(file: name, line: line + 1, column: before.count - start + 1, problem: problem)
  }
}

extension BitextFile.Hints {
  fileprivate func with(_ format: BitextFormat) -> Self {
    var hints = self
    hints.format = format
    return hints
  }
}
