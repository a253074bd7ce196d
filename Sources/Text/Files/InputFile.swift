internal import Glibc
internal import ICU

/// Why a file could not be read as text.
public enum InputError: Error, Equatable, CustomStringConvertible {
  case notFound(file: String)
  case isFolder(file: String)
  /// The system refused; `reason` is its own message.
  case unreadable(file: String, reason: String)
  /// A zero byte stands at `offset`: the file is no text, or `looksLike` names the character set that it seems to be.
  case binary(file: String, offset: Int, looksLike: String? = nil)
  /// The bytes from `offset` are not UTF-8; `looksLike` names the character set that they seem to be.
  case notUTF8(file: String, offset: Int, line: Int, looksLike: String?)
  /// The bytes from `offset` are not in the encoding that was asked for.
  case notEncoded(file: String, offset: Int, encoding: String)
  case unknownEncoding(String)
  /// The text has a letter that the file's own encoding cannot write.
  case notEncodable(file: String, encoding: String)
  case empty(file: String)
  /// A line, from one, is longer than any paragraph; `bytes` is its length.
  case lineTooLong(file: String, line: Int, bytes: Int, limit: Int)

  /// What was wrong, where, and what to do.
  public var description: String {
    switch self {
    case .notFound(let file): "\(file): no such file; check the path"
    case .isFolder(let file): "\(file): is a folder; name a file in it"
    case .unreadable(let file, let reason): "\(file): cannot be read (\(reason))"
    case .binary(let file, let offset, let looksLike):
      "\(file): byte \(offset) is zero, so this is "
        + (looksLike.map { "no UTF-8; it looks like \($0): add --encoding \($0)" }
          ?? "no text file; convert it to plain text first")
    case .notUTF8(let file, let offset, let line, let looksLike):
      "\(file):\(line): byte \(offset) is not UTF-8; "
        + (looksLike.map { "it looks like \($0): add --encoding \($0)" }
          ?? "say what it is with --encoding")
    case .notEncoded(let file, let offset, let encoding):
      "\(file): byte \(offset) is not \(encoding); try another --encoding"
    case .unknownEncoding(let name):
      "no encoding is called “\(name)”; try UTF-8, ISO-8859-1, windows-1252 or UTF-16"
    case .notEncodable(let file, let encoding):
      "\(file): \(encoding) lacks a letter of the new text; convert the file to UTF-8 first"
    case .empty(let file): "\(file): the file is empty; there is nothing to read"
    case .lineTooLong(let file, let line, let bytes, let limit):
      "\(file):\(line): the line has \(bytes) bytes, more than the \(limit) of the longest paragraph; "
        + "break it into lines, for example with hexapla segment"
    }
  }
}

/// Reads files as text.
public enum InputFile {
  /// The bytes that a line may have: a line is a paragraph, and no paragraph is this long.
  public static let lineLimit = 1_000_000

  /// Reads a text file, or standard input where `path` is `-`.
  ///
  /// UTF-8 is read as it is; UTF-16 and UTF-32 where a byte order mark says so; anything else where `encoding` names it.
  ///
  /// - Parameters:
  ///   - path: The file; `-` for standard input.
  ///   - encoding: The character set, by a name that ICU knows; nil for UTF-8 or what a byte order mark says.
  ///   - lineLimit: The bytes that a line may have; nil for lines of any length.
  /// - Throws: ``InputError``.
  public static func document(
    path: String, encoding: String? = nil, lineLimit: Int? = lineLimit
  ) throws(InputError) -> Document {
    let bytes = try contents(path: path)
    let name = path == "-" ? "<standard input>" : path
    return try document(name: name, bytes: bytes, encoding: encoding, lineLimit: lineLimit)
  }

  /// Decodes the bytes of a file named `name`, whose lines may have at most `lineLimit` bytes.
  static func document(
    name: String, bytes: [UInt8], encoding: String?, lineLimit: Int?
  ) throws(InputError) -> Document {
    let document = try document(name: name, bytes: bytes, encoding: encoding)
    if let lineLimit, let index = document.lines.firstIndex(where: { $0.count > lineLimit }) {
      throw .lineTooLong(file: name, line: index + 1, bytes: document.lines[index].count, limit: lineLimit)
    }
    return document
  }

  /// Decodes the bytes of a file named `name`.
  public static func document(name: String, bytes: [UInt8], encoding: String?) throws(InputError)
    -> Document
  {
    guard !bytes.isEmpty else { throw .empty(file: name) }
    let mark = ByteOrderMark(of: bytes)
    if let charset = encoding.flatMap({ isUTF8($0) ? nil : $0 }) ?? mark?.charset {
      return Document(name: name, text: try decode(bytes, as: charset, name: name))
    }
    let start = mark == .utf8 ? 3 : 0
    guard start < bytes.count else { throw .empty(file: name) }
    if let offset = firstInvalidUTF8(in: bytes) {
      if let zero = bytes.firstIndex(of: 0) { throw .binary(file: name, offset: zero, looksLike: guessUTF16(bytes)) }
      let line = bytes[..<offset].reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
      throw .notUTF8(file: name, offset: offset, line: line, looksLike: guess(bytes))
    }
    if let zero = bytes.firstIndex(of: 0) { throw .binary(file: name, offset: zero, looksLike: guessUTF16(bytes)) }
    return Document(
      name: name, validUTF8: start == 0 ? bytes : Array(bytes[start...]), leadingBytes: start)
  }

  /// The bytes of a file, or of standard input where `path` is `-`.
  public static func contents(path: String) throws(InputError) -> [UInt8] {
    if path == "-" { return try readAll(descriptor: 0, name: "<standard input>", sizeHint: 0) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let code = errno
      throw code == ENOENT || code == ENOTDIR
        ? .notFound(file: path) : .unreadable(file: path, reason: String(cString: strerror(code)))
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw .unreadable(file: path, reason: String(cString: strerror(errno)))
    }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .isFolder(file: path) }
    return try readAll(descriptor: descriptor, name: path, sizeHint: Int(status.st_size))
  }

  private static func readAll(descriptor: Int32, name: String, sizeHint: Int) throws(InputError)
    -> [UInt8]
  {
    var bytes: [UInt8] = []
    var failure: Int32 = 0
    while failure == 0 {
      let room = max(65_536, sizeHint + 1 - bytes.count)
      let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        let read = read(descriptor, buffer.baseAddress, room)
        if read < 0, errno != EINTR { failure = errno }
        count = max(read, 0)
        if read == 0 { failure = -1 }
      }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
    }
    guard failure < 0 else {
      throw .unreadable(file: name, reason: String(cString: strerror(failure)))
    }
    return bytes
  }

  private static func decode(_ bytes: [UInt8], as charset: String, name: String) throws(InputError)
    -> String
  {
    do {
      return String(
        try CharacterSet.decode(bytes, as: charset).unicodeScalars.drop { $0 == "\u{FEFF}" })
    } catch .undecodable(_, let offset) {
      throw .notEncoded(file: name, offset: offset, encoding: charset)
    } catch {
      throw .unknownEncoding(charset)
    }
  }

  static func isUTF8(_ encoding: String) -> Bool {
    ["utf-8", "utf8"].contains(encoding.lowercased())
  }

  /// A guess for the message only: which UTF-16 it is where every other byte of a beginning is mostly zero.
  private static func guessUTF16(_ bytes: [UInt8]) -> String? {
    let sample = bytes.prefix(4_096)
    guard bytes.count.isMultiple(of: 2), sample.count > 3 else { return nil }
    var zeros = (even: 0, odd: 0)
    for (place, byte) in sample.enumerated() where byte == 0 {
      if place.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    // Letters of Latin script have a zero in one place; a text has no letter zero, which would have them in both.
    let letters = sample.count / 2
    if zeros.even == 0, zeros.odd * 10 > letters * 7 { return "UTF-16LE" }
    if zeros.odd == 0, zeros.even * 10 > letters * 7 { return "UTF-16BE" }
    return nil
  }

  /// A guess for the message only: text that Europe wrote before UTF-8.
  private static func guess(_ bytes: [UInt8]) -> String? {
    let sample = bytes.prefix(65_536)
    if sample.contains(where: { (0x80...0x9F).contains($0) }) { return "windows-1252" }
    return "ISO-8859-1"
  }
}

enum ByteOrderMark {
  case utf8, utf16LittleEndian, utf16BigEndian, utf32LittleEndian

  init?(of bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = .utf8
      return
    }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) {
      self = .utf32LittleEndian
      return
    }
    if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16LittleEndian
      return
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16BigEndian
      return
    }
    return nil
  }

  /// The bytes of the mark.
  var length: Int {
    switch self {
    case .utf8: 3
    case .utf16LittleEndian, .utf16BigEndian: 2
    case .utf32LittleEndian: 4
    }
  }

  /// ICU's name; nil for UTF-8, which needs no conversion.
  var charset: String? {
    switch self {
    case .utf8: nil
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .utf32LittleEndian: "UTF-32LE"
    }
  }
}

/// The offset of the first byte that is not UTF-8; nil where all are.
func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
  if String(validating: bytes, as: UTF8.self) != nil { return nil }
  var decoder = Unicode.UTF8.ForwardParser()
  var iterator = bytes.makeIterator()
  var offset = 0
  while true {
    switch decoder.parseScalar(from: &iterator) {
    case .valid(let scalar): offset += scalar.count
    case .error, .emptyInput: return offset
    }
  }
}
