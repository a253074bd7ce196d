import CFuzzer
import Glibc
import Synchronization

/// Runs one fuzz target under libFuzzer: `fuzz TARGET [libFuzzer's options] CORPUS…`.
@main
enum Fuzz {
  /// The target of this run; libFuzzer's callback takes no context.
  private static let chosen = Mutex<(@Sendable ([UInt8]) -> Void)?>(nil)

  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count > 1, let target = FuzzTarget.all.first(where: { $0.name == arguments[1] }) else {
      print("usage: fuzz TARGET [libFuzzer's options] CORPUS…")
      for target in FuzzTarget.all { print("  \(target.name): \(target.summary)") }
      return
    }
    chosen.withLock { $0 = target.run }
    var count = CInt(arguments.count - 1)
    var pointers = ([arguments[0]] + arguments.dropFirst(2)).map { strdup($0) } + [nil]
    pointers.withUnsafeMutableBufferPointer { buffer in
      var base = buffer.baseAddress
      _ = LLVMFuzzerRunDriver(&count, &base) { data, size in
        let bytes = Array(UnsafeBufferPointer(start: data, count: size))
        Fuzz.chosen.withLock { $0 }?(bytes)
        return 0
      }
    }
  }
}
