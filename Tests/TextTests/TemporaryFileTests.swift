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

  @Test("A folder that is not there is said by the name of the file that was wanted")
  func missing() {
    let error = #expect(throws: OutputError.self) {
      let file = try TemporaryFile(beside: "/nowhere/at/all/a.txt")
      try file.write([1])
    }
    #expect(error?.file == "/nowhere/at/all/a.txt")
  }
}
