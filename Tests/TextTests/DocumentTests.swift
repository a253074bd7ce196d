import Foundation
import Testing
import Text

@Suite("Documents")
struct DocumentTests {
  @Test(
    "Lines end with LF, CRLF or CR",
    arguments: [
      ("a\nb", ["a", "b"]), ("a\r\nb\r\n", ["a", "b"]), ("a\rb", ["a", "b"]), ("\n\n", ["", ""]),
      ("", []),
      ("a\n\nb", ["a", "", "b"]),
    ] as [(String, [String])])
  func lines(text: String, lines: [String]) {
    let document = Document(text: text)
    #expect(document.lines.map(document.text) == lines)
  }

  @Test("Positions count lines from one, scalars and bytes from zero")
  func positions() throws {
    let document = Document(text: "Süd\nIn Pjöngjang, heute")
    let start = try #require(document.bytes.firstIndex(of: UInt8(ascii: "P")))
    let position = document.position(of: start..<start + 10)
    #expect(position == Position(line: 2, start: 3, end: 12, bytes: 8..<18))
  }

  @Test("Positions in a long line count from its start")
  func longLine() {
    let document = Document(text: "x\n" + String(repeating: "äö€", count: 2000) + "\nend")
    let start = document.lines[1].lowerBound
    for scalar in [0, 1, 2, 500, 1023, 3000, 5997] {
      let bytes = start + scalar / 3 * 7 + [0, 2, 4][scalar % 3]
      let position = document.position(of: bytes..<bytes + (scalar % 3 == 2 ? 3 : 2))
      #expect(position.start == scalar && position.end == scalar + 1 && position.line == 2)
    }
    #expect(document.position(of: document.lines[2]).end == 3)
  }

  @Test("A byte order mark counts as bytes of the file")
  func leading() throws {
    let document = try InputFile.document(
      name: "f", bytes: [0xEF, 0xBB, 0xBF] + Array("ab".utf8), encoding: nil)
    #expect(document.position(of: 0..<1).bytes == 3..<4)
  }
}

@Suite("Reading files")
struct InputFileTests {
  @Test(
    "Encodings are converted where a mark or the caller says so",
    arguments: [
      ([0xFF, 0xFE, 0x4D, 0x00, 0xFC, 0x00], nil), ([0xFE, 0xFF, 0x00, 0x4D, 0x00, 0xFC], nil),
      ([0x4D, 0xFC], "ISO-8859-1"), ([0x4D, 0xC3, 0xBC], nil), ([0x4D, 0xC3, 0xBC], "UTF-8"),
    ] as [([UInt8], String?)])
  func converted(bytes: [UInt8], encoding: String?) throws {
    let document = try InputFile.document(name: "f", bytes: bytes, encoding: encoding)
    #expect(document.text(0..<document.bytes.count) == "Mü")
  }

  @Test(
    "What is no text is refused with its offset",
    arguments: [
      ([], nil, "f: the file is empty; there is nothing to read"),
      ([0xEF, 0xBB, 0xBF], nil, "f: the file is empty; there is nothing to read"),
      (
        [0x61, 0x00, 0x62], nil,
        "f: byte 1 is zero, so this is no text file; convert it to plain text first"
      ),
      (
        [0x61, 0x00, 0x62, 0x00], nil,
        "f: byte 1 is zero, so this is no UTF-8; it looks like UTF-16LE: add --encoding UTF-16LE"
      ),
      (
        [0x00, 0x61, 0x00, 0x62], nil,
        "f: byte 0 is zero, so this is no UTF-8; it looks like UTF-16BE: add --encoding UTF-16BE"
      ),
      (
        [0x61, 0x0A, 0x4D, 0xFC], nil,
        "f:2: byte 3 is not UTF-8; it looks like ISO-8859-1: add --encoding ISO-8859-1"
      ),
      ([0x00, 0xD8, 0x61, 0x00], "UTF-16LE", "f: byte 0 is not UTF-16LE; try another --encoding"),
      (
        [0x61], "klingon",
        "no encoding is called “klingon”; try UTF-8, ISO-8859-1, windows-1252 or UTF-16"
      ),
    ] as [([UInt8], String?, String)])
  func refused(bytes: [UInt8], encoding: String?, message: String) {
    let error = #expect(throws: InputError.self) {
      try InputFile.document(name: "f", bytes: bytes, encoding: encoding)
    }
    #expect(error?.description == message)
  }

  @Test("A line longer than any paragraph is refused with its number")
  func longLine() throws {
    let path = NSTemporaryDirectory() + "hexapla-long-line-\(ProcessInfo.processInfo.processIdentifier).txt"
    try ("short\n" + String(repeating: "a", count: 2000)).write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(throws: InputError.lineTooLong(file: path, line: 2, bytes: 2000, limit: 1000)) {
      try InputFile.document(path: path, lineLimit: 1000)
    }
    #expect(try InputFile.document(path: path, lineLimit: nil).lines.count == 2)
  }

  @Test("Missing files and folders")
  func places() {
    #expect(throws: InputError.notFound(file: "/no/such")) {
      try InputFile.contents(path: "/no/such")
    }
    #expect(throws: InputError.isFolder(file: "/")) { try InputFile.contents(path: "/") }
  }
}
