import Foundation
import Testing

@Suite("The command line")
struct RecordedCaseTests {
  /// With this variable set, the cases are written anew from what the program does; read the difference before you
  /// commit it.
  static let isRecording = ProcessInfo.processInfo.environment["HEXAPLA_RECORD"] != nil

  @Test("Recorded cases", arguments: RecordedCase.files)
  func recorded(file: String) throws {
    let cases = try RecordedCase.cases(in: file)
    try #require(!cases.isEmpty, "\(file) records nothing")
    if Self.isRecording { return try record(cases, in: file) }
    for expected in cases {
      let found = try expected.run()
      #expect(found.output == expected.output, "\(file): $ \(expected.command)")
      #expect(found.errors == expected.errors, "\(file): $ \(expected.command)")
      #expect(found.status == expected.status, "\(file): $ \(expected.command)")
    }
  }

  private func record(_ cases: [RecordedCase], in file: String) throws {
    let url = RecordedCase.folder.appending(path: file)
    let comments = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n").prefix {
      !$0.hasPrefix("$ ")
    }
    var lines = Array(comments)
    for found in try cases.map({ try $0.run() }) {
      lines.append("$ \(found.command)")
      lines += found.output.map { "| \($0)" } + found.errors.map { "! \($0)" }
      if found.status != 0 { lines.append("= \(found.status)") }
      lines.append("")
    }
    try lines.joined(separator: "\n").write(to: url, atomically: true, encoding: .utf8)
  }
}
