internal import Glibc
internal import Synchronization

/// Work that the machine's processors share, with the same results as without, while its caller does something else.
///
/// The pieces are done in runs of neighbours, by threads from the start and by whoever waits for the results. Where the
/// system gives no thread, the caller does all.
package final class SharedWork<Piece: Sendable, Result: Sendable>: Sendable {
  private let pieces: [Piece]
  private let runLength: Int
  private let body: @Sendable (Piece) -> Result
  /// The runs that somebody has begun.
  private let begun = Atomic<Int>(0)
  private let results: Mutex<[[Result]]>
  private let threads = Mutex<[pthread_t]>([])

  /// Begins the work.
  ///
  /// - Parameters:
  ///   - pieces: What the work is done on.
  ///   - runLength: How many pieces are done together: enough to be worth a thread.
  ///   - body: Is called once for each piece, on any thread.
  package init(_ pieces: [Piece], runLength: Int, _ body: @escaping @Sendable (Piece) -> Result) {
    self.pieces = pieces
    self.runLength = max(runLength, 1)
    self.body = body
    let runs = (pieces.count + self.runLength - 1) / self.runLength
    results = Mutex(Array(repeating: [], count: runs))
    // The caller is one of those who work.
    let count = min(Processors.count, runs) - 1
    guard count > 0 else { return }
    let started = (0..<count).compactMap { _ in thread { [self] in work() } }
    threads.withLock { $0 = started }
  }

  /// The results of all pieces, in their order; waits for them, and may be asked once.
  package func finish() -> [Result] {
    work()
    let threads = threads.withLock { threads in
      defer { threads = [] }
      return threads
    }
    for thread in threads { pthread_join(thread, nil) }
    return results.withLock { $0.flatMap { $0 } }
  }

  /// Does runs until none is left.
  private func work() {
    while true {
      let run = begun.add(1, ordering: .relaxed).oldValue
      let start = run * runLength
      guard start < pieces.count else { return }
      let done = pieces[start..<min(start + runLength, pieces.count)].map(body)
      results.withLock { $0[run] = done }
    }
  }
}

/// The processors of the machine.
package enum Processors {
  /// How many threads are worth starting: no more than eight, of which memory can follow.
  package static let count = min(max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1), 8)
}

/// Starts a thread; nil where the system gives none.
private func thread(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
  var thread = pthread_t()
  let box = Unmanaged.passRetained(Thunk(body))
  let code = pthread_create(&thread, nil, runThunk, box.toOpaque())
  guard code != 0 else { return thread }
  box.release()
  return nil
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
