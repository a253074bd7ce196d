import Foundation
import Names

/// Russian text to Latin script, in the process and as a command, beside ICU's `uconv`: on the rules that Hexapla exports
/// for the same convention, and on those that come with ICU.
struct TransliterationBenchmark {
  private let program: String
  private static let uconv = "/usr/bin/uconv"
  /// Measured by Hexapla; ICU is given a part of it, as it takes seconds a megabyte.
  private static let words = 600_000
  private static let peerWords = 60_000

  init(_ program: String) { self.program = program }

  func run() throws {
    print("\nTransliteration, Russian")
    let text = Self.text(words: Self.words)
    let transliterate = try Transliterations.named("ru-bgnpcgn", from: nil, to: nil)
    let own = try inProcess(transliterate, text)
    try eachLine(transliterate, text)
    let command = try measured(
      "hexapla transliterate", program, ["transliterate", "--system", "ru-bgnpcgn"], text)
    guard FileManager.default.isExecutableFile(atPath: Self.uconv) else { return print("uconv is not installed") }
    let part = Self.text(words: Self.peerWords)
    let rules = try transliterate.icuRules()
    let same = try measured("uconv, the rules that hexapla exports", Self.uconv, ["-x", rules], part)
    let icu = try measured("uconv -x Russian-Latin/BGN", Self.uconv, ["-x", "Russian-Latin/BGN"], part)
    for (title, peer) in [("the same rules", same), ("Russian-Latin/BGN", icu)] {
      print(
        String(
          format: "against uconv on %@: in the process %.1f, command %.1f times", title, own / peer, command / peer))
    }
  }

  /// The megabytes a second of one text.
  private func inProcess(_ transliterate: Transliterator, _ text: String) throws -> Double {
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    let time = Measurement {
      output.removeAll(keepingCapacity: true)
      bytes.withUnsafeBufferPointer { transliterate.append($0, to: &output) }
    }
    precondition(output.count > bytes.count / 2)
    return reported("in the process, a text", bytes.count, time)
  }

  private func eachLine(_ transliterate: Transliterator, _ text: String) throws {
    let lines = text.split(separator: "\n").map(String.init)
    var written = 0
    let time = Measurement { for line in lines { written += transliterate(line).utf8.count } }
    precondition(written > 0)
    _ = reported("in the process, a string for each line", text.utf8.count, time)
  }

  private func measured(_ title: String, _ tool: String, _ arguments: [String], _ text: String) throws -> Double {
    let file = NSTemporaryDirectory() + "hexapla-benchmark-\(getpid()).txt"
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    defer { unlink(file) }
    let time = try Measurement { try benchmarks.run(tool, arguments, input: file) }
    return reported(title, text.utf8.count, time)
  }

  private func reported(_ title: String, _ bytes: Int, _ time: Measurement) -> Double {
    let rate = Double(bytes) / time.median / 1e6
    time.report(title, String(format: "%.1f MB/s", rate))
    return rate
  }

  /// Lines of ten words, names among them.
  private static func text(words: Int) -> String {
    let stock = [
      "и", "в", "Зиновьев", "сообщает", "президент", "что", "Хрущёв", "не", "Щербакова", "страны", "на", "Дмитрий",
      "года",
      "сказал", "Объедков", "российский", "после", "Ёлкин,", "с", "правительство.", "время", "БГУ", "«Юность»",
    ]
    return (0..<words).map { stock[($0 * 7 + $0 / 10) % stock.count] + ($0 % 10 == 9 ? "\n" : " ") }.joined()
  }
}
