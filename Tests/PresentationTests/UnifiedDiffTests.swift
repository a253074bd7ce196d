import Presentation
import Testing

@Suite("The unified diff")
struct UnifiedDiffTests {
  private func diff(_ old: String, _ new: String) -> [String] {
    UnifiedDiff(name: "a", old: Array(old.utf8), new: Array(new.utf8)).lines
  }

  @Test("alike texts differ in nothing")
  func alike() { #expect(diff("a\nb\n", "a\nb\n").isEmpty) }

  @Test("three lines stand around a change; changes that are near make one hunk")
  func hunks() {
    let old = (1...20).map { "\($0)\n" }.joined()
    let lines = diff(old, old.replacing("5\n6\n", with: "five\n6\n").replacing("\n19\n", with: "\nx\n"))
    #expect(lines.filter { $0.hasPrefix("@@") } == ["@@ -2,7 +2,7 @@", "@@ -16,5 +16,5 @@"])
    #expect(lines.contains("-19") && lines.contains("+x") && lines.contains(" 18"))
  }

  @Test("a last line without a line feed is marked")
  func noNewline() {
    #expect(
      diff("a\nb", "a\nc") == [
        "--- a/a", "+++ b/a", "@@ -1,2 +1,2 @@", " a", "-b", "\\ No newline at end of file", "+c",
        "\\ No newline at end of file",
      ])
  }
}
