import Foundation

/// Runs a piece of work several times after a warm-up and keeps the times.
struct Measurement {
  /// Seconds a run, ascending.
  let seconds: [Double]

  var median: Double { seconds[seconds.count / 2] }
  var range: String { "\(milliseconds(seconds[0]))…\(milliseconds(seconds[seconds.count - 1]))" }

  init(runs: Int = 7, _ work: () throws -> Void) rethrows {
    try work()
    seconds = try (0..<runs).map { _ in
      let clock = ContinuousClock()
      let duration = try clock.measure(work)
      return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }.sorted()
  }

  /// A line of the report: what, the median in a unit of the reader's, and the spread.
  func report(_ title: String, _ rate: String? = nil) {
    let name = title.padding(toLength: 52, withPad: " ", startingAt: 0)
    print("\(name) \(rate ?? milliseconds(median))   (\(range), \(seconds.count) runs)")
  }
}

func milliseconds(_ seconds: Double) -> String { String(format: "%.1f ms", seconds * 1000) }

/// Runs a program to its end, its output thrown away, `input` on its standard input.
func run(_ program: String, _ arguments: [String], input: String? = nil) throws {
  let process = Process()
  process.executableURL = URL(filePath: program)
  process.arguments = arguments
  process.standardOutput = FileHandle.nullDevice
  process.standardError = FileHandle.nullDevice
  process.standardInput = try input.map { try FileHandle(forReadingFrom: URL(filePath: $0)) } ?? FileHandle.nullDevice
  try process.run()
  process.waitUntilExit()
}
