import Foundation
import Testing
import Text

@Suite("Files that are written back")
struct EditableTextTests {
  private func roundTrip(_ bytes: [UInt8], encoding: String?) throws -> [UInt8] {
    let path = NSTemporaryDirectory() + "hexapla-\(UUID().uuidString).txt"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(bytes).write(to: URL(filePath: path))
    let text = try EditableText(path: path, encoding: encoding)
    try text.write(text.document.bytes)
    return Array(try Data(contentsOf: URL(filePath: path)))
  }

  @Test(
    "bytes, mark and line ends stay as they are",
    arguments: [
      ([0xEF, 0xBB, 0xBF, 0x61, 0x0D, 0x0A, 0x62], nil), ([0x61, 0x0D, 0x62], nil),
      ([0xFF, 0xFE, 0xFC, 0x00, 0x0D, 0x00, 0x0A, 0x00], nil), ([0xFE, 0xFF, 0x00, 0xFC], nil),
      ([0xFF, 0xFE, 0xFC, 0x00], "UTF-16"), ([0xFC, 0x0A, 0x80], "windows-1252"),
    ] as [([UInt8], String?)])
  func kept(bytes: [UInt8], encoding: String?) throws {
    #expect(try roundTrip(bytes, encoding: encoding) == bytes)
  }

  @Test("a letter that the encoding lacks is an error")
  func lacking() {
    #expect(throws: InputError.notEncodable(file: "f", encoding: "ISO-8859-1")) {
      try FileEncoding(of: [0xFC], encoding: "ISO-8859-1").bytes(of: Array("Київ".utf8), file: "f")
    }
  }
}
