internal import Tables
internal import Text

extension Glossary {
  /// Reads a glossary file of any format; standard input where `path` is `-`.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - options: What is known of it.
  /// - Throws: ``GlossaryError`` with the place at fault.
  public init(path: String, options: GlossaryOptions = GlossaryOptions()) throws(GlossaryError) {
    let bytes: [UInt8]
    do { bytes = try InputFile.contents(path: path) } catch { throw .input(error) }
    try self.init(file: path == "-" ? "<standard input>" : path, bytes: bytes, options: options)
  }

  /// Reads the bytes of a glossary file of any format.
  ///
  /// - Parameters:
  ///   - file: Its name, for messages and, by its ending, for the format.
  ///   - bytes: Its content.
  ///   - options: What is known of it.
  /// - Throws: ``GlossaryError`` with the place at fault.
  public init(file: String, bytes: [UInt8], options: GlossaryOptions = GlossaryOptions()) throws(GlossaryError) {
    do {
      let reader = try GlossaryFileReader(file: file, bytes: bytes, options: options)
      self = try reader.glossary()
    } catch let error as GlossaryError {
      throw error
    } catch let error as InputError {
      throw .input(error)
    } catch let error as TableError {
      throw .table(error)
    } catch let error as GlossaryFormatError {
      throw .format(error)
    } catch {
      throw .xml(message: "\(error)")
    }
  }

  /// The glossary as a file of a format.
  ///
  /// - Parameters:
  ///   - format: Any that is not only read: ``GlossaryFormat/isReadOnly``.
  ///   - options: The languages of formats that hold two; by default the glossary's first two. The separator of CSV.
  /// - Throws: ``GlossaryError``.
  public func text(as format: GlossaryFormat, options: GlossaryOptions = GlossaryOptions()) throws(GlossaryError)
    -> String
  {
    let categories: DataCategories
    do { categories = try DataCategories() } catch { throw .table(error) }
    switch format {
    case .tsv: return HouseTable.text(self, categories: categories)
    case .csv:
      return SeparatedValues.text(self, separator: options.separator ?? UInt8(ascii: ","), categories: categories)
    case .utx:
      let (source, target) = try pair(options)
      var writer = UTXWriter(source: source, target: target, categories: categories)
      return writer.text(self)
    case .omegat:
      let (source, target) = try pair(options)
      return OmegaTTable(source: source, target: target).text(self)
    case .tbx, .tbxDCA, .tbx2:
      var writer = TBXWriter(categories: categories, format: format, glossary: self)
      return writer.text()
    case .xlsx:
      throw .unsupported(reason: "spreadsheets are only read; write csv, which every spreadsheet program opens")
    case .multiTerm:
      throw .unsupported(reason: "MultiTerm's XML is only read; write tbx, which MultiTerm imports")
    }
  }

  /// The two languages of a format that holds two.
  private func pair(_ options: GlossaryOptions) throws(GlossaryError) -> (source: Language, target: Language) {
    let tags = languages.compactMap { Language(tag: $0) }
    let source = options.source ?? tags.first { $0 != options.target }
    guard let source, let target = options.target ?? tags.first(where: { $0 != source }) else {
      throw .unsupported(
        reason: "\(name): the format needs two languages, the glossary has \(languages.joined(separator: ", ")); "
          + "name them with --from and --to")
    }
    for language in [source, target] where !covers(language) {
      throw .unsupported(
        reason: "\(name): no terms of “\(language)”; the glossary has \(languages.joined(separator: ", "))")
    }
    return (source, target)
  }
}

/// Chooses the reader of a glossary file.
private struct GlossaryFileReader {
  let file: String
  let bytes: [UInt8]
  let options: GlossaryOptions
  let categories: DataCategories

  init(file: String, bytes: [UInt8], options: GlossaryOptions) throws(TableError) {
    self.file = file
    self.bytes = bytes
    self.options = options
    categories = try DataCategories()
  }

  private var name: String { String(file.split(separator: "/").last ?? "") }

  func glossary() throws -> Glossary {
    guard !bytes.isEmpty else { throw InputError.empty(file: file) }
    switch options.format ?? GlossaryFormat(fileName: file, bytes: bytes) {
    case .tsv: return try houseGlossary()
    case .csv: return try separatedGlossary()
    case .utx:
      var reader = UTXReader(document: try document(), categories: categories)
      return try reader.glossary(name: name)
    case .omegat: return try tabGlossary()
    case .tbx, .tbxDCA, .tbx2:
      var reader = TBXReader(file: file, bytes: bytes, categories: categories)
      return try reader.glossary(name: name)
    case .multiTerm:
      var reader = MultiTermReader(file: file, bytes: bytes, categories: categories, columns: try columns())
      return try reader.glossary(name: name)
    case .xlsx:
      let records = try Spreadsheet(file: file, bytes: bytes).records()
      return try headed(records, columns: try columns())
    }
  }

  private func document() throws(InputError) -> Document {
    try InputFile.document(name: file, bytes: bytes, encoding: options.encoding)
  }

  private func columns() throws(TableError) -> ColumnReader {
    try ColumnReader(categories: categories, source: options.source, target: options.target)
  }

  private func houseGlossary() throws -> Glossary {
    // UTF-8 is checked line by line; anything else is converted first.
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    // A zero byte is UTF-16 without its mark, or no text; the message says which.
    let content = options.encoding != nil || isUTF16 || bytes.prefix(64).contains(0) ? try document().bytes : bytes
    let table = try Table(name: file, content: content, minimumCells: 2)
    let columns = try columns()
    if options.format == nil, options.source != nil, options.target != nil,
      !columns.meanings(table.columns).contains(where: { if case .terms = $0 { true } else { false } })
    {
      return try tabGlossary()
    }
    if let fault = GlossaryDefaults.fault(in: content) {
      throw GlossaryFormatError(file: file, line: fault.line, problem: fault.problem)
    }
    let metadata = HouseTable.metadata(content)
    return try Glossary(table: table, columns: columns, categories: categories, metadata: metadata)
  }

  private func separatedGlossary() throws -> Glossary {
    let values = SeparatedValues(document: try document(), separator: options.separator)
    return try headed(try values.records(), columns: try columns())
  }

  private func headed(_ records: [[CellTable.Cell]], columns: ColumnReader) throws -> Glossary {
    let headed = try HeaderedTable(file: file, records: records, columns: columns)
    let reader = ConceptReader(
      table: headed.table, meanings: headed.meanings, categories: categories, isStrict: false)
    let concepts = try reader.concepts().filter { !$0.sections.isEmpty }
    return Glossary(name: name, concepts: concepts, languages: reader.languages)
  }

  private func tabGlossary() throws -> Glossary {
    guard let source = options.source, let target = options.target else {
      throw GlossaryFormatError(
        file: file, line: 1, problem: "the format names no languages; say with --from and --to which two it holds")
    }
    return try OmegaTTable(source: source, target: target).glossary(try document(), name: name)
  }
}
