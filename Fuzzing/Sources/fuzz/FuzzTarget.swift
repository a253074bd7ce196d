import Glibc

/// What a fuzzer throws bytes at. A target must return for every input: it takes typed errors for an answer, and what it
/// holds to be true it checks with ``require(_:_:)``.
struct FuzzTarget: Sendable {
  /// The name on the command line, and of the folder in `Corpus` that holds its seeds.
  let name: String
  let summary: String
  let run: @Sendable ([UInt8]) -> Void

  static let all: [FuzzTarget] = [
    .alignment, .analysis, .assist, .bitext, .dictionary, .documents, .glossary, .matching, .mentions, .rendering,
    .segmentation, .srx, .transliteration, .xml,
  ]
}

extension FuzzTarget {
  /// The parts of an input: what stands between its first zero bytes, as text.
  ///
  /// - Parameters:
  ///   - bytes: The input.
  ///   - count: How many parts; the last one takes the rest.
  static func parts(_ bytes: [UInt8], _ count: Int) -> [String] {
    let parts = bytes.split(separator: 0, maxSplits: count - 1, omittingEmptySubsequences: false)
    return (0..<count).map { $0 < parts.count ? String(decoding: parts[$0], as: UTF8.self) : "" }
  }

  /// A value that is made once: what `make` throws is a fault of the build, not of an input.
  static func made<Value>(_ make: () throws -> Value) -> Value {
    do { return try make() } catch { fatalError("\(error)") }
  }
}

/// Ends the run where what must hold does not, so that libFuzzer keeps the input.
///
/// - Parameters:
///   - condition: What must hold.
///   - message: What it means that it does not.
func require(_ condition: Bool, _ message: @autoclosure () -> String) {
  if !condition { failed(message()) }
}

/// Ends the run; unlike `fatalError`, the message is printed in a release build too.
func failed(_ message: String) -> Never {
  let line = Array("fuzz: \(message)\n".utf8)
  _ = write(2, line, line.count)
  abort()
}
