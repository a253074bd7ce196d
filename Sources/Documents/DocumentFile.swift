public import Text

/// Reads the text of documents: of plain text, Markdown, HTML and subtitles by itself, of DOCX, ODT, RTF and EPUB through
/// pandoc, and of PDF through pdftotext, where they are installed.
///
/// Of plain text everything is kept, so positions are those of the file. Of any other format the text is extracted: a
/// line is a paragraph, a heading, a list item, a table's cell or a subtitle, blank lines part them, and positions are
/// those of the extracted text.
public enum DocumentFile {
  /// Reads a document, or plain text from standard input where `path` is `-`.
  ///
  /// - Parameters:
  ///   - path: The file; its ending, or its first bytes where it is a PDF, tell the format.
  ///   - format: The format, where the caller knows it.
  ///   - encoding: The character set of a text file; nil for UTF-8 or what the file says.
  ///   - lineLimit: The bytes that a line of plain text may have; nil for lines of any length.
  /// - Throws: ``DocumentError``.
  public static func document(
    path: String, format: DocumentFormat? = nil, encoding: String? = nil, lineLimit: Int? = InputFile.lineLimit
  ) throws(DocumentError) -> Document {
    let format = format ?? DocumentFormat(ending: path)
    if format == .text, let plain = try plainText(path, encoding, lineLimit) { return plain }
    let name = path == "-" ? "<standard input>" : path
    let text: String
    if let converter = (format == .text ? .pdf : format).converter {
      if path == "-" { throw .needsFile(format: format == .text ? .pdf : format) }
      text = try converter.text(path: path, format: format)
    } else {
      let bytes = try input { () throws(InputError) in try InputFile.contents(path: path) }
      text = try extracted(name: name, bytes: bytes, format: format, encoding: encoding)
    }
    guard text.utf8.contains(where: { $0 > 0x20 }) else { throw .noText(file: name) }
    return Document(name: name, text: text)
  }

  /// The text of a document that Hexapla reads itself.
  ///
  /// - Parameters:
  ///   - name: The file's name, for messages.
  ///   - bytes: The file.
  ///   - format: Text, Markdown, HTML, SRT or VTT.
  ///   - encoding: The character set; nil for UTF-8 or what the file says.
  /// - Throws: ``DocumentError``.
  public static func extracted(
    name: String, bytes: [UInt8], format: DocumentFormat, encoding: String? = nil
  ) throws(DocumentError) -> String {
    let declared = format == .html && encoding == nil ? HTMLText.declaredCharset(bytes) : nil
    let document = try input { () throws(InputError) in
      try InputFile.document(name: name, bytes: bytes, encoding: encoding ?? declared)
    }
    switch format {
    case .html: return HTMLText(document.bytes).text()
    case .markdown: return MarkdownText(document).text()
    case .srt, .vtt: return SubtitleText(document).text()
    case .text, .docx, .odt, .epub, .rtf, .pdf: return document.text(0..<document.bytes.count)
    }
  }

  /// Reads plain text; nil where the file is a PDF whatever its name says.
  private static func plainText(
    _ path: String, _ encoding: String?, _ lineLimit: Int?
  ) throws(DocumentError) -> Document? {
    do throws(InputError) {
      return try InputFile.document(path: path, encoding: encoding, lineLimit: lineLimit)
    } catch {
      if path != "-", let start = try? InputFile.contents(path: path).prefix(5), Array(start) == Array("%PDF-".utf8) {
        return nil
      }
      throw .input(error)
    }
  }

  private static func input<Value>(_ read: () throws(InputError) -> Value) throws(DocumentError) -> Value {
    do throws(InputError) {
      return try read()
    } catch {
      throw .input(error)
    }
  }
}
