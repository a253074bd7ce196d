import Foundation

/// Runs a piece of work several times after a warm-up and keeps the times.
struct Measurement {
  /// Seconds a run, ascending.
  let seconds: [Double]

  var median: Double { seconds[seconds.count / 2] }
  var range: String { "\(milliseconds(seconds[0]))…\(milliseconds(seconds[seconds.count - 1]))" }

  /// - Parameters:
  ///   - runs: How often, after a first time that does not count.
  ///   - clock: What tells the seconds; ``processor`` where a machine has other work too.
  init(runs: Int = 7, clock: () -> Double = Self.wall, _ work: () throws -> Void) rethrows {
    try work()
    seconds = try (0..<runs).map { _ in try Self.seconds(clock: clock, of: work) }.sorted()
  }

  /// How long a piece of work takes that is done once.
  static func seconds(clock: () -> Double, of work: () throws -> Void) rethrows -> Double {
    let start = clock()
    try work()
    return clock() - start
  }

  /// The seconds of the clock.
  static func wall() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The seconds that this process has had of the processor.
  static func processor() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// A line of the report: what, the median in a unit of the reader's, and the spread.
  func report(_ title: String, _ rate: String? = nil) {
    let name = title.padding(toLength: 52, withPad: " ", startingAt: 0)
    print("\(name) \(rate ?? milliseconds(median))   (\(range), \(seconds.count) runs)")
  }
}

func milliseconds(_ seconds: Double) -> String { String(format: "%.1f ms", seconds * 1000) }

/// A program could not be started; `code` is the system's.
struct SpawnError: Error { let code: Int32 }

/// What a process took.
struct ProcessUsage {
  /// Processor seconds of its own code.
  let seconds: Double
  /// The most memory that it held at once.
  let megabytes: Int
}

/// Runs a program to its end, its output thrown away, the file `input` on its standard input.
///
/// By the system's own calls: `Process` notices the end of a program up to 50 milliseconds late.
@discardableResult
func run(_ program: String, _ arguments: [String], input: String = "/dev/null") throws -> ProcessUsage {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
  posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
  var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
  defer { for word in words { free(word) } }
  var identifier = pid_t()
  let code = posix_spawn(&identifier, program, &actions, nil, &words, environ)
  guard code == 0 else { throw SpawnError(code: code) }
  var status: Int32 = 0
  var usage = rusage()
  wait4(identifier, &status, 0, &usage)
  return ProcessUsage(
    seconds: Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6,
    megabytes: usage.ru_maxrss / 1_024)
}
