internal import ArgumentParser
internal import Names
internal import Presentation
internal import Terminology
internal import Text

struct Render: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write names as another language's texts write them.",
    discussion: """
      What your glossary says, else the established form, else the convention of the target's press. One line out for
      each line in.

      Examples:
        hexapla render --from de --to en Budanow Pjöngjang      Budanov, Pyongyang
        hexapla render --from uk --to de Харків                 Charkiw
        hexapla render --from de --to en --format tsv Sinowjew
        hexapla render --from ru --to de --glossary names.tsv < names.txt
      """)

  @Option(help: "The language of the text that spells the names so (BCP 47).")
  var from: Language

  @Option(help: "The language whose readers are to have them (BCP 47).")
  var to: Language

  @Option(help: "A glossary of yours that goes before all else; may be repeated, the first has priority.")
  var glossary: [String] = []

  @Option(help: "text: the rendering; tsv: name, rendering, basis, alternatives, native form, reason.")
  var format = RenderFormat.text

  @Flag(help: "As text, with the alternatives, the native form and the reason behind it, parted by tabs.")
  var explain = false

  @Argument(help: "Names; lines of standard input where none is given.")
  var names: [String] = []

  func run() throws {
    let glossaries = try Glossary.selected(files: glossary, languages: [from, to])
    let renderings = Glossary.nameRenderings(in: glossaries, from: from, to: to, includingUnmarked: true)
    let renderer = try NameRenderer(from: from, to: to, glossary: renderings)
    var output = StandardOutput()
    if format == .tsv { try output.line(RenderingReport.header) }
    func write(_ name: String) throws {
      let report = RenderingReport(name: name, rendering: renderer.render(name))
      try output.line(format == .tsv ? report.row : explain ? report.explanation : report.text)
    }
    if names.isEmpty {
      while let line = readLine() { try write(line) }
    } else {
      for name in names { try write(name) }
    }
    try output.flush()
  }
}

enum RenderFormat: String, ExpressibleByArgument, CaseIterable {
  case text, tsv
}
