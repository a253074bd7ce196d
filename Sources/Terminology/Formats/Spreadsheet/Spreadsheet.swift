internal import XML

/// Reads the first sheet with content of a spreadsheet of Office Open XML (ISO/IEC 29500): its cells as text.
struct Spreadsheet {
  private let file: String
  private let archive: ZipArchive

  /// - Throws: ``ZipError``.
  init(file: String, bytes: [UInt8]) throws(ZipError) {
    self.file = file
    archive = try ZipArchive(file: file, bytes: bytes)
  }

  /// The rows of the sheet; line and column of a cell are those of the spreadsheet.
  ///
  /// - Throws: ``ZipError``, ``GlossaryFormatError``, `XMLError`.
  func records() throws -> [[CellTable.Cell]] {
    let strings = try sharedStrings()
    for sheet in try sheetPaths() {
      let records = try records(of: sheet, strings: strings)
      if !records.isEmpty { return records }
    }
    throw GlossaryFormatError(file: file, line: 1, problem: "no sheet of the file has cells with content")
  }

  /// The members that hold sheets, in the order of the workbook.
  private func sheetPaths() throws -> [String] {
    guard let workbook = try archive.content("xl/workbook.xml") else {
      throw ZipError(file: file, problem: "the archive has no workbook; save the file as .xlsx, not .xls or .ods")
    }
    var targets: [String: String] = [:]
    if let relations = try archive.content("xl/_rels/workbook.xml.rels") {
      try forEachElement(of: relations, "xl/_rels/workbook.xml.rels") { element, _ in
        if let id = element["Id"], let target = element["Target"] { targets[id] = target }
      }
    }
    var paths: [String] = []
    try forEachElement(of: workbook, "xl/workbook.xml") { element, _ in
      guard element.name.local == "sheet" else { return }
      let id = element.attributes.first { $0.name.local == "id" && $0.name.namespace != nil }?.value
      guard let target = id.flatMap({ targets[$0] }) else { return }
      paths.append(target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target)
    }
    return paths
  }

  private func sharedStrings() throws -> [String] {
    guard let content = try archive.content("xl/sharedStrings.xml") else { return [] }
    var strings: [String] = []
    try forEachElement(of: content, "xl/sharedStrings.xml") { element, reader in
      if element.name.local == "si" { strings.append(try richText(reader)) }
    }
    return strings
  }

  /// The text of a string item up to its end; readings of East Asian words stand apart and are left out.
  private func richText(_ reader: XMLReader) throws -> String {
    var text = ""
    var depth = 1
    while depth > 0, let event = try reader.nextEvent() {
      switch event {
      case .start(let element) where element.name.local == "t": text += try reader.elementText()
      case .start(let element) where element.name.local == "rPh": try reader.skipElement()
      case .start: depth += 1
      case .end: depth -= 1
      case .text, .instruction: break
      }
    }
    return text
  }

  private func records(of path: String, strings: [String]) throws -> [[CellTable.Cell]] {
    guard let content = try archive.content(path) else {
      throw ZipError(file: file, problem: "the workbook names the sheet \(path), which the archive does not have")
    }
    var records: [[CellTable.Cell]] = []
    var record: [CellTable.Cell] = []
    var row = 0
    func finish() {
      if record.contains(where: { !$0.text.isEmpty }) { records.append(record) }
      record = []
    }
    try forEachElement(of: content, path) { element, reader in
      switch element.name.local {
      case "row":
        finish()
        row = element["r"].flatMap { Int($0) } ?? row + 1
      case "c":
        let column = element["r"].flatMap(Self.column) ?? record.count
        // A spreadsheet has 16,384 columns at most.
        guard column < 16_384 else { throw broken(path, element, "names a column that no spreadsheet has") }
        while record.count < column { record.append(CellTable.Cell(text: "", line: row, column: record.count + 1)) }
        let text = try cell(element, reader, strings: strings, path: path)
        record.append(CellTable.Cell(text: text, line: row, column: record.count + 1))
      default: break
      }
    }
    finish()
    return records
  }

  private func cell(_ element: XMLElement, _ reader: XMLReader, strings: [String], path: String) throws -> String {
    var value = ""
    var depth = 1
    while depth > 0, let event = try reader.nextEvent() {
      switch event {
      case .start(let child) where child.name.local == "v": value = try reader.elementText()
      case .start(let child) where child.name.local == "is": value = try richText(reader)
      case .start: depth += 1
      case .end: depth -= 1
      case .text, .instruction: break
      }
    }
    guard element["t"] == "s" else { return element["t"] == "e" ? "" : value }
    guard let place = Int(value), strings.indices.contains(place) else {
      throw broken(path, element, "refers to a string that the file does not have")
    }
    return strings[place]
  }

  private func broken(_ path: String, _ element: XMLElement, _ problem: String) -> GlossaryFormatError {
    GlossaryFormatError(
      file: "\(file)/\(path)", line: element.position.line, column: element.position.column,
      problem: "the cell \(element["r"] ?? "") \(problem); save the file anew")
  }

  /// The column of a reference such as `AB12`, from zero.
  private static func column(_ reference: String) -> Int? {
    var column = 0
    for byte in reference.utf8.prefix(4) {
      guard (0x41...0x5A).contains(byte & 0xDF), byte >= 0x41 else { break }
      column = column * 26 + Int(byte & 0xDF) - 0x40
    }
    return column > 0 ? column - 1 : nil
  }

  /// Every start tag of a member, in order; the visitor may read on.
  private func forEachElement(
    of content: [UInt8], _ path: String, _ visit: (XMLElement, XMLReader) throws -> Void
  ) throws {
    let reader = XMLReader(bytes: content, file: "\(file)/\(path)")
    while let event = try reader.nextEvent() {
      if case .start(let element) = event { try visit(element, reader) }
    }
  }
}
