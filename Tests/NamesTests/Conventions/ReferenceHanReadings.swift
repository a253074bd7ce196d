import Tables

@testable import Names

/// What `HanReadings` does, said slowly: kinds of places are parted, family names at the
/// start of short runs are read, then words, then characters.
struct ReferenceHanReadings {
  private var kinds: [String] = []
  private var families: [(word: String, reading: String)] = []
  private var words: [(word: String, reading: String)] = []
  private var readings: [Character: String] = [:]

  init(_ language: String) throws(TableError) {
    let folder = "tables/names/han-readings/"
    for row in try Table(embedded: folder + language + ".tsv").rows {
      for character in row["characters"] { readings[character] = row["reading"] }
    }
    for row in try Table(embedded: folder + language + "-words.tsv").rows {
      switch row["kind"] {
      case "place": kinds.append(row["word"])
      case "family": families.append((row["word"], row["reading"]))
      default: words.append((row["word"], row["reading"]))
      }
    }
    kinds.sort { $0.count > $1.count }
    words.sort { $0.word.count > $1.word.count }
    families.sort { $0.word.count > $1.word.count }
  }

  func callAsFunction(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while !rest.isEmpty {
      let run = rest.unicodeScalars.prefix { (0x3400...0x9FFF).contains($0.value) }
      guard !run.isEmpty else {
        result.unicodeScalars.append(rest.unicodeScalars.removeFirst())
        continue
      }
      let isStart = result.unicodeScalars.last.map { !$0.properties.isAlphabetic } ?? true
      result += read(String(run), isStart: isStart)
      rest = Substring(rest.unicodeScalars.dropFirst(run.count))
    }
    return result
  }

  private func read(_ run: String, isStart: Bool) -> String {
    if let kind = kinds.first(where: { run.hasSuffix($0) && run.count >= $0.count + 2 }) {
      return name(String(run.dropLast(kind.count)), isStart: isStart) + " " + plain(kind)
    }
    return name(run, isStart: isStart)
  }

  private func name(_ run: String, isStart: Bool) -> String {
    let isWord = words.contains { $0.word.count > 1 && run.hasPrefix($0.word) }
    let family = families.first { run.hasPrefix($0.word) && (1...2).contains(run.count - $0.word.count) }
    guard isStart, !isWord, let family else { return plain(run) }
    return family.reading + plain(String(run.dropFirst(family.word.count)))
  }

  private func plain(_ text: String) -> String {
    guard let first = text.first else { return "" }
    if let word = words.first(where: { text.hasPrefix($0.word) }) {
      return word.reading + plain(String(text.dropFirst(word.word.count)))
    }
    return (readings[first] ?? String(first)) + plain(String(text.dropFirst()))
  }
}
