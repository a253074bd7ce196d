import CFuzzer
import Glibc
import Synchronization

/// Runs one fuzz target under libFuzzer: `fuzz TARGET [libFuzzer's options] CORPUS…`.
@main
enum Fuzz {
  /// The target of this run; libFuzzer's callback takes no context. The whole target, for a closure that is read from a
  /// generic place gets another wrapping each time, until the stack is full.
  private static let chosen = Mutex<FuzzTarget?>(nil)

  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count > 1, let target = FuzzTarget.all.first(where: { $0.name == arguments[1] }) else {
      print("usage: fuzz TARGET [libFuzzer's options] CORPUS…")
      for target in FuzzTarget.all { print("  \(target.name): \(target.summary)") }
      return
    }
    chosen.withLock { $0 = target }
    var count = CInt(arguments.count - 1)
    var pointers = ([arguments[0]] + arguments.dropFirst(2)).map { strdup($0) } + [nil]
    pointers.withUnsafeMutableBufferPointer { buffer in
      var base = buffer.baseAddress
      _ = LLVMFuzzerRunDriver(&count, &base) { data, size in
        let bytes = Array(UnsafeBufferPointer(start: data, count: size))
        Fuzz.chosen.withLock { $0 }?.run(bytes)
        return 0
      }
    }
  }
}
