internal import ArgumentParser
internal import Glibc

/// The command line: a file per subcommand, and no logic in any.
@main
struct Hexapla: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hexapla",
    abstract:
      "Names, terms and translations side by side, for people who translate and check news.",
    discussion: """
      The main job:
        hexapla assist article.de.txt                        a sheet of sentences with names, terms and numbers
        hexapla assist article.de.txt --format html -o a.html
        hexapla assist article.de.txt --translation article.en.txt

      Texts are plain text, Markdown, HTML, SRT or VTT; DOCX, ODT, RTF and EPUB where pandoc is installed, PDF where
      pdftotext is. Of all but plain text the text is extracted, and positions are those of the extracted text.

      Exit status: 0 done; 1 done, and a check found errors; 2 the job could not be done.
      """,
    version: "hexapla 0.1.0",
    subcommands: [
      AssistCommand.self,
      NamesCommand.self,
      Match.self,
      Transliterate.self,
      Render.self,
      Terms.self,
      Lookup.self,
      Analyze.self,
      Segment.self,
      Align.self,
      Check.self,
      Convert.self,
      Explain.self,
      GlossaryCommand.self,
    ])

  static func main() {
    // A reader that closes the pipe is no error; writing then fails with EPIPE, which ends the program quietly.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      Glibc.exit(Failure.report(error))
    }
  }
}
