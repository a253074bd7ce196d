import Foundation
import Testing

@Suite("The manual page")
struct ManualTests {
  @Test("It has every subcommand that the help lists; else run make manual")
  func complete() throws {
    let root = RecordedCase.folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let manual = try String(contentsOf: root.appending(path: "Documentation/hexapla.1"), encoding: .utf8)
    let help = try RecordedCase(command: "hexapla --help", output: [], errors: [], status: 0).run().output
    let list = help.drop { !$0.hasPrefix("SUBCOMMANDS") }.dropFirst().prefix { $0.hasPrefix("  ") }
    let subcommands = list.filter { $0.dropFirst(2).first != " " }.compactMap { $0.split(separator: " ").first }
    #expect(subcommands.count > 10)
    for subcommand in subcommands { #expect(manual.contains(".It Em \(subcommand)\n"), "\(subcommand)") }
  }
}
