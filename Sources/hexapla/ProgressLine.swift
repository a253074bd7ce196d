internal import Glibc

/// Says on standard error how far a long job is: after the first second, and only where a person looks.
final class ProgressLine {
  private let task: String
  private let start: ContinuousClock.Instant
  private let isShown: Bool
  private var isOpen = false

  /// - Parameter task: What is being done, for example “aligning”.
  init(_ task: String) {
    self.task = task
    start = .now
    isShown = isatty(STDERR_FILENO) == 1
  }

  /// - Parameter share: What is done, in 0…1.
  func show(_ share: Double) {
    guard isShown, start.duration(to: .now) > .seconds(1) else { return }
    StandardError.text("\r\u{1B}[Khexapla: \(task) … \(Int(share * 100)) %")
    isOpen = true
  }

  /// Takes the line away.
  func close() {
    if isOpen { StandardError.text("\r\u{1B}[K") }
    isOpen = false
  }
}
