import Foundation
import Terminology
import Text

/// Terms of small and large glossaries in German text, and look-up in a large one.
///
/// Two texts are generated, with a fixed seed: one with the vocabulary of real German (``GermanText``), and one of compounds
/// of a few dozen nouns, all of which are terms.
enum TermBenchmarks {
  private static let parts = [
    "Hafen", "Schiff", "Brücke", "Wasser", "Kohle", "Kran", "Ufer", "Damm", "Lager", "Halle", "Stahl", "Blech", "Segel",
    "Anker", "Fluss", "Strom", "Netz", "Fisch", "Markt", "Preis", "Steuer", "Recht", "Amt", "Rat", "Stadt", "Land",
    "Kreis", "Weg", "Bahn", "Wagen", "Rad", "Kette", "Motor", "Werk", "Bau", "Haus", "Dach", "Garten", "Baum", "Holz",
    "Papier", "Druck", "Buch", "Seite", "Bild", "Film", "Ton", "Musik", "Tanz", "Spiel", "Feld", "Tor", "Ball", "Sport",
    "Arzt", "Klinik", "Labor", "Stoff", "Probe", "Messung", "Karte", "Plan", "Ziel", "Reise", "Gast", "Küche", "Brot",
    "Salz", "Ernte", "Korn", "Vieh", "Milch", "Wolle", "Tuch", "Naht", "Schuh",
  ]

  /// The word of a number: one, two or three parts.
  private static func word(_ number: Int) -> String {
    let count = parts.count
    if number < count { return parts[number] }
    let rest = number - count
    let first = parts[rest % count] + parts[rest / count % count].lowercased()
    return rest < count * count ? first : first + parts[rest / (count * count) % count].lowercased()
  }

  static func measure(_ program: String) throws {
    print("\nTerms")
    let folder = NSTemporaryDirectory() + "hexapla-benchmark-terms"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let german = try GermanText(megabytes: 8)
    try measure(
      "German vocabulary", text: german.text, terms: { german.terms[$0] }, folder: folder + "/german")
    // Every word of these texts is a term or a compound of terms: the worst that a small glossary can meet.
    try measure("nothing but terms", text: text(megabytes: 8), terms: word, folder: folder)
    // The first run fills the user's cache, which the others use.
    let lookup = try Measurement(runs: 11) {
      try run(program, ["lookup", "--dictionary", "\(folder)/440000.tsv", "Hafenschiffe", "Hafnschiff"])
    }
    lookup.report("hexapla lookup, 440,000 entries")
  }

  /// Matching with a small and a large glossary, as the user waits for it and as processors work for it.
  private static func measure(_ title: String, text: String, terms: (Int) -> String, folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let document = Document(name: "generated", text: text)
    let types = Set(text.split { $0 == " " || $0 == "." || $0 == "\n" }).count
    print("  \(title): \(document.bytes.count / 1_000_000) MB, \(types) different words")
    for size in [1_000, 440_000] {
      let path = "\(folder)/\(size).tsv"
      let rows = (0..<size).map { "\(terms($0))\tterm \($0)\n" }.joined()
      try ("de\ten\n" + rows).write(toFile: path, atomically: true, encoding: .utf8)
      let file = try DictionaryFile(path: path)
      let compilation = try Measurement(runs: 3) {
        _ = try CompiledDictionary(file: file, source: .german, target: .english, cache: nil)
      }
      compilation.report("compiling \(size) entries")
      let dictionary = try CompiledDictionary(file: file, source: .german, target: .english, cache: folder)
      let matcher = try TermMatcher(glossaries: [], dictionaries: [dictionary], source: .german, target: .english)
      var places = 0
      let start = processorSeconds()
      let time = Measurement(runs: 3) { places += matcher.matches(in: document).places.count }
      let work = (processorSeconds() - start) / 4
      let megabytes = Double(document.bytes.count)
      time.report(
        "terms of \(size) entries",
        Benchmarks.megabytes(megabytes, time.median) + ", "
          + Benchmarks.megabytes(megabytes, work) + " of one processor")
      precondition(places > 0)
    }
  }

  /// The seconds that processors worked for this process.
  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func text(megabytes: Int) -> String {
    var state: UInt64 = 7
    func random() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) / Double(1 << 53)
    }
    let fillers = ["der", "die", "das", "und", "mit", "in", "von", "einer", "dem", "steht", "liegt", "nicht", "auch"]
    var text = ""
    while text.utf8.count < megabytes * 1_000_000 {
      var sentence = "Der"
      for place in 0..<Int(6 + random() * 12) {
        sentence += " "
        // The rank of a word falls as in Zipf's law.
        sentence +=
          place % 3 == 2
          ? word(Int(pow(80_000, random())) - 1) + (random() < 0.2 ? "s" : "")
          : fillers[Int(random() * Double(fillers.count))]
      }
      text += sentence + ".\n"
    }
    return text
  }
}
