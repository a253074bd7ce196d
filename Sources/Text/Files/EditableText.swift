/// A text file that is to be written back as it came, but for what was changed.
public struct EditableText: Sendable {
  /// The path, as it was named.
  public let name: String
  /// The text as it stands in the file.
  public let document: Document
  /// How the file's bytes stand for the text.
  public let encoding: FileEncoding

  /// Reads a text file, or standard input where `path` is `-`.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - encoding: The character set; nil for UTF-8 or what a byte order mark says.
  /// - Throws: ``InputError``.
  public init(path: String, encoding: String?) throws(InputError) {
    let bytes = try InputFile.contents(path: path)
    let name = path == "-" ? "<standard input>" : path
    self.name = name
    document = try InputFile.document(name: name, bytes: bytes, encoding: encoding, lineLimit: InputFile.lineLimit)
    self.encoding = FileEncoding(of: bytes, encoding: encoding)
  }

  /// Writes the file anew with another text, whole or not at all.
  ///
  /// - Parameter text: UTF-8 without a byte order mark.
  /// - Throws: ``InputError`` where the file's encoding cannot write the text, ``OutputError`` where the system refuses.
  public func write(_ text: [UInt8]) throws {
    try OutputFile.replace(name, with: try encoding.bytes(of: text, file: name))
  }
}
