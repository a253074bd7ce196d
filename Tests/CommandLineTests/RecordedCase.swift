import Foundation

/// A command with what it printed and how it ended, as a `.case` file records it:
///
///     $ hexapla match Putin Rasputin      a command for the shell, run in the folder of the cases
///     | 0.42	different	…                 a line of standard output
///     ! hexapla: …                        a line of standard error
///     = 2                                 the exit status, where it is not 0
///
/// Other lines are comments. A file holds any number of commands.
struct RecordedCase: Sendable {
  let command: String
  let output: [String]
  let errors: [String]
  let status: Int32

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")

  /// The `.case` files, by name.
  static let files: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.filter { $0.hasSuffix(".case") }.sorted()
  }()

  static func cases(in file: String) throws -> [RecordedCase] {
    var cases: [RecordedCase] = []
    for line in try String(contentsOf: folder.appending(path: file), encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      let rest = String(line.dropFirst(2))
      if line.hasPrefix("$ ") {
        cases.append(RecordedCase(command: rest, output: [], errors: [], status: 0))
      } else if let last = cases.popLast() {
        cases.append(last.adding(line, rest))
      }
    }
    return cases
  }

  private func adding(_ line: Substring, _ rest: String) -> RecordedCase {
    switch line.first {
    case "|": RecordedCase(command: command, output: output + [rest], errors: errors, status: status)
    case "!": RecordedCase(command: command, output: output, errors: errors + [rest], status: status)
    case "=": RecordedCase(command: command, output: output, errors: errors, status: Int32(rest) ?? -1)
    default: self
    }
  }

  /// Runs the command with the program of this build in the path, without colours, in a time zone and locale of no one.
  func run() throws -> RecordedCase {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = Self.folder
    process.environment = [
      "PATH": "\(Self.products.path()):/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": "/nonexistent",
      "HEXAPLA_DICTIONARIES": "",
    ]
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    // Both pipes are read at once: a full one would stop the program for ever.
    nonisolated(unsafe) var errorBytes = Data()
    let reading = DispatchGroup()
    DispatchQueue.global().async(group: reading) { errorBytes = errors.fileHandleForReading.readDataToEndOfFile() }
    let outputBytes = output.fileHandleForReading.readDataToEndOfFile()
    reading.wait()
    process.waitUntilExit()
    return RecordedCase(
      command: command, output: Self.lines(outputBytes), errors: Self.lines(errorBytes),
      status: process.terminationStatus)
  }

  /// The folder that holds the program that this build made.
  private static let products: URL = {
    var folder = Bundle.main.bundleURL
    while folder.pathComponents.count > 1,
      !FileManager.default.isExecutableFile(atPath: folder.appending(path: "hexapla").path())
    {
      folder.deleteLastPathComponent()
    }
    return folder
  }()

  private static func lines(_ data: Data) -> [String] {
    var lines = String(decoding: data, as: UTF8.self).components(separatedBy: "\n")
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
