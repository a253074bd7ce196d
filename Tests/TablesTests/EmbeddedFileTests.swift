import Foundation
import Tables
import Testing

@Suite("Embedded files")
struct EmbeddedFileTests {
  /// The repository that the tests were built from.
  static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()

  static func pathsOnDisk() -> [String] {
    ["Sources/Presentation/Page", "tables", "glossaries"].flatMap { folder -> [String] in
      let root = repository.appending(path: folder)
      let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
      return (found?.compactMap { $0 as? URL } ?? []).filter {
        ["tsv", "css", "js"].contains($0.pathExtension)
      }.map {
        String($0.path().dropFirst(repository.path().count))
      }
    }.sorted()
  }

  @Test("Every file of tables/, glossaries/ and the page is in the program, as it is")
  func complete() throws {
    #expect(EmbeddedFile.all().map(\.path).sorted() == Self.pathsOnDisk())
    for file in EmbeddedFile.all() {
      let disk = try Data(contentsOf: Self.repository.appending(path: file.path))
      #expect(Array(file.bytes) == Array(disk), "\(file.path): build again")
    }
  }

  @Test("Files are found by path")
  func lookup() {
    for file in EmbeddedFile.all() {
      #expect(EmbeddedFile(path: file.path)?.bytes.count == file.bytes.count)
    }
    #expect(EmbeddedFile(path: "tables/none.tsv") == nil)
    #expect(EmbeddedFile(path: "") == nil)
  }

  @Test(
    "Every embedded table has a header",
    arguments: EmbeddedFile.all().map(\.path).filter { $0.hasSuffix(".tsv") })
  func readable(path: String) throws {
    #expect(try Table(embedded: path).count > 0)
  }
}
