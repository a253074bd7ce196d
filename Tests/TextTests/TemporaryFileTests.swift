import Foundation
import Testing
import Text

@Suite("Temporary files")
struct TemporaryFileTests {
  private static func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("hexapla-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  @Test("A file that was not kept is gone, one that was has its name, its bytes and its permissions")
  func kept() throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let target = folder.appendingPathComponent("a.txt").path
    func lose() throws {
      let file = try TemporaryFile(beside: target)
      try file.write(Array("lost".utf8))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 1)
    }
    try lose()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    let file = try TemporaryFile(beside: target)
    try file.write(Array("ke".utf8))
    try file.write(Array("pt".utf8))
    try file.rename(to: target, permissions: 0o640)
    #expect(try String(contentsOfFile: target, encoding: .utf8) == "kept")
    #expect(try FileManager.default.attributesOfItem(atPath: target)[.posixPermissions] as? Int == 0o640)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.txt"])
  }

  @Test("A link stays one, and the file that it points to is written")
  func link() throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (file, link) = (folder.appendingPathComponent("a.txt").path, folder.appendingPathComponent("b.txt").path)
    try OutputFile.write("old", to: file)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "a.txt")
    try OutputFile.write("new", to: link)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "a.txt")
  }

  @Test("A pipe is written to; no file takes its name")
  func pipe() throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("pipe").path
    #expect(mkfifo(path, 0o600) == 0)
    let reader = open(path, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    try OutputFile.write("through", to: path)
    var bytes = [UInt8](repeating: 0, count: 16)
    #expect(read(reader, &bytes, bytes.count) == 7)
    #expect(String(decoding: bytes.prefix(7), as: UTF8.self) == "through")
    let kind = try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    #expect(kind == .typeUnknown, "a FIFO, which Foundation has no name for")
  }

  @Test("A folder that is not there is said by the name of the file that was wanted")
  func missing() {
    let error = #expect(throws: OutputError.self) {
      let file = try TemporaryFile(beside: "/nowhere/at/all/a.txt")
      try file.write([1])
    }
    #expect(error?.file == "/nowhere/at/all/a.txt")
  }
}
