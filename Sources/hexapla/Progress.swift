internal import Glibc

/// How far a long job has come, on standard error where that is a terminal, from its second second on.
struct Progress {
  private let job: String
  private let start = ContinuousClock.now
  private var shown = 0
  private let isTerminal = isatty(STDERR_FILENO) == 1

  init(_ job: String) { self.job = job }

  /// Shows a percentage.
  mutating func show(_ share: Double) {
    let percent = Int(share * 100)
    guard isTerminal, percent > shown, ContinuousClock.now - start > .seconds(1) else { return }
    shown = percent
    StandardError.text("\r\(job): \(percent) %")
  }

  /// Takes the line away.
  func end() {
    if shown > 0 { StandardError.text("\r\u{1B}[K") }
  }
}
