internal import ArgumentParser
internal import Names
internal import Text

struct Render: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write names as another language's texts write them.",
    discussion: """
      The established form where there is one, else the convention of the target's press. One line out for each line in.

      Examples:
        hexapla render --from de --to en Budanow Pjöngjang      Budanov, Pyongyang
        hexapla render --from uk --to de Харків                 Charkiw
        hexapla render --from de --to en --explain Sinowjew
      """)

  @Option(help: "The language of the text that spells the names so (BCP 47).")
  var from: Language

  @Option(help: "The language whose readers are to have them (BCP 47).")
  var to: Language

  @Flag(help: "Add the alternatives, the native form and the reason, parted by tabs.")
  var explain = false

  @Argument(help: "Names; lines of standard input where none is given.")
  var names: [String] = []

  func run() throws {
    let renderer = try NameRenderer(from: from, to: to)
    var output = StandardOutput()
    if names.isEmpty {
      while let line = readLine() { try output.line(text(renderer.render(line))) }
    } else {
      for name in names { try output.line(text(renderer.render(name))) }
    }
    try output.flush()
  }

  private func text(_ rendering: NameRendering) -> String {
    guard explain else { return rendering.text }
    return [
      rendering.text, rendering.alternatives.joined(separator: "|"), rendering.native ?? "",
      rendering.reason,
    ].joined(separator: "\t")
  }
}
