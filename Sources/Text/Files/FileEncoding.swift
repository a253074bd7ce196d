internal import ICU

/// How a file's bytes stand for its text, so that it can be written back alike.
public struct FileEncoding: Hashable, Sendable {
  /// ICU's name of the character set; nil for UTF-8.
  public let charset: String?
  /// The byte order mark, as it stood.
  public let mark: [UInt8]

  /// UTF-8 without a byte order mark.
  public static let utf8 = FileEncoding(charset: nil, mark: [])

  private init(charset: String?, mark: [UInt8]) {
    self.charset = charset
    self.mark = mark
  }

  /// The encoding of a file that ``InputFile`` reads.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - encoding: What the user said; nil for UTF-8 or what a byte order mark says.
  public init(of bytes: [UInt8], encoding: String?) {
    let mark = ByteOrderMark(of: bytes)
    var charset = encoding.flatMap { InputFile.isUTF8($0) ? nil : $0 } ?? mark?.charset
    // “UTF-16” is what the mark says it is.
    if let own = mark?.charset, let named = charset, own.hasPrefix(named.uppercased()) { charset = own }
    let isOwnMark = mark != nil && (charset == nil || charset == mark?.charset)
    self.init(charset: charset, mark: isOwnMark ? Array(bytes.prefix(mark?.length ?? 0)) : [])
  }

  /// A text in this encoding, with its byte order mark.
  ///
  /// - Parameters:
  ///   - text: UTF-8 without a byte order mark.
  ///   - file: The file's name, for the error.
  /// - Throws: ``InputError/unknownEncoding(_:)``, ``InputError/notEncodable(file:encoding:)`` where the character set
  ///   lacks a letter.
  public func bytes(of text: [UInt8], file: String) throws(InputError) -> [UInt8] {
    guard let charset else { return mark + text }
    do {
      return mark + (try CharacterSet.encode(String(decoding: text, as: UTF8.self), as: charset))
    } catch .undecodable {
      throw .notEncodable(file: file, encoding: charset)
    } catch {
      throw .unknownEncoding(charset)
    }
  }
}
