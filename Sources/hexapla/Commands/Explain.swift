internal import ArgumentParser
internal import Checks
internal import Terminology

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what a rule of check or of glossary lint finds and what to do.",
    discussion: """
      Without a rule, lists them all.

      Example: hexapla explain number-differs
      """)

  @Argument(help: "The rule's identifier.")
  var rule: String?

  func run() throws {
    var output = StandardOutput()
    if let rule, let found = LintRules.named(rule) {
      try output.line("\(found.id) (\(found.severity)): \(found.summary)\n\n\(found.explanation)")
    } else if let rule {
      let found = try Rules.named(rule)
      try output.line("\(found.id) (\(found.severity)): \(found.summary)\n\n\(found.explanation)")
    } else {
      for rule in Rules.all {
        try output.line("\(rule.id)\t\(rule.severity)\t\(rule.summary)")
      }
      for rule in LintRules.all {
        try output.line("\(rule.id)\t\(rule.severity)\tglossary: \(rule.summary)")
      }
    }
    try output.flush()
  }
}
