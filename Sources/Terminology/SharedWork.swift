internal import Glibc

/// Work that is spread over the machine's processors, with the same result as without.
enum Workers {
  private static let most = 8

  /// The results of all pieces, in their order.
  ///
  /// Each thread does a run of neighbours; where the system gives no thread, the caller's own does its work.
  ///
  /// - Parameters:
  ///   - pieces: What the work is done on.
  ///   - least: The fewest pieces that are worth a thread.
  ///   - work: Is called once for each piece, on any thread.
  static func map<Piece: Sendable, Result: Sendable>(
    _ pieces: [Piece], least: Int, _ work: @escaping @Sendable (Piece) -> Result
  ) -> [Result] {
    let count = min(processorCount, most, pieces.count / max(least, 1))
    guard count > 1 else { return pieces.map(work) }
    let length = (pieces.count + count - 1) / count
    let jobs = stride(from: 0, to: pieces.count, by: length).map { start in
      let run = pieces[start..<min(start + length, pieces.count)]
      return Job { run.map(work) }
    }
    for job in jobs.dropFirst() { job.start() }
    return jobs.flatMap { $0.result() }
  }

  private static var processorCount: Int { max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1) }

  /// A run of pieces on a thread of its own.
  private final class Job<Result: Sendable>: Sendable {
    private let work: @Sendable () -> [Result]
    /// Written by one thread, read by the other only after the first has ended.
    private nonisolated(unsafe) var results: [Result]?
    private nonisolated(unsafe) var thread: pthread_t?

    init(_ work: @escaping @Sendable () -> [Result]) { self.work = work }

    func start() {
      var thread = pthread_t()
      let box = Unmanaged.passRetained(Thunk { [self] in results = work() })
      let code = pthread_create(&thread, nil, runThunk, box.toOpaque())
      if code == 0 { self.thread = thread } else { box.release() }
    }

    /// The results, waited for.
    func result() -> [Result] {
      if let thread { pthread_join(thread, nil) }
      return results ?? work()
    }
  }
}

/// What a thread does.
private final class Thunk: Sendable {
  let body: @Sendable () -> Void
  init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}

private func runThunk(_ box: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let box { Unmanaged<Thunk>.fromOpaque(box).takeRetainedValue().body() }
  return nil
}
