import Foundation
import TestSupport
import Testing
import Text

@testable import Terminology

/// A folder of its own for a test's files.
struct TestFolder {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "hexapla-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path()
  }

  @discardableResult
  func write(_ name: String, _ bytes: some Collection<UInt8>) throws -> String {
    let file = path + "/" + name
    try Data(bytes).write(to: URL(filePath: file))
    return file
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }
}

@Suite("Compiled dictionaries")
struct CompiledDictionaryTests {
  static let ding = """
    Kahn {m}; Nachen {m} [naut.] | Kähne {pl}; Nachen {pl} | Der Kahn leckt. :: barge; punt | barges; punts | The barge leaks.
    schneller Kahn {m} :: fast barge
    in See stechen {v} :: to put to sea
    Kahnfahrt {f} :: barge trip
    """

  private func hits(_ text: String, in dictionary: CompiledDictionary) throws -> [String] {
    try TermMatcher(glossaries: [], dictionaries: [dictionary], source: .german, target: .english)
      .hits(in: Document(text: text)).map { "\($0.entry)=\($0.targets.joined(separator: "|")):\($0.match.rawValue)" }
  }

  @Test("The program's own glossaries are compiled once, and say what they say when they are read")
  func own() throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    let cache = folder.path + "/cache"
    let fresh = try CompiledDictionary.own(includingPersons: true, source: .german, target: .english, cache: nil)
    let first = try CompiledDictionary.own(includingPersons: true, source: .german, target: .english, cache: cache)
    let files = try FileManager.default.contentsOfDirectory(atPath: cache)
    let second = try CompiledDictionary.own(includingPersons: true, source: .german, target: .english, cache: cache)
    #expect(files.count == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: cache) == files)
    for query in ["Waffenlieferungen", "Kremlsprecher", "Dmitri Peskow"] {
      let read = try TermLookup(
        glossaries: Glossary.embedded(includingPersons: true), source: .german, target: .english
      ).result(of: query).hits
      #expect(!read.isEmpty)
      for dictionary in [fresh, first, second] {
        let compiled = try TermLookup(
          glossaries: [], dictionaries: [dictionary], source: .german, target: .english
        ).result(of: query).hits
        #expect(compiled == read, "\(query)")
      }
    }
  }

  @Test("In texts the program's own glossaries, compiled, are what they are when they are read, behind the user's")
  func ownInTexts() throws {
    let mine = try Glossary(file: "mine.tsv", content: "de\ten\nRakete\trocket only\nSteckrübe\tswede\n".utf8)
    let text = Document(
      text: "Die Regierung setzte sich mit Waffenlieferungen und Raketen durch; der Steckrübenpreis stieg aufs Neue.")
    let read = try TermMatcher(
      glossaries: [mine] + Glossary.embedded(), source: .german, target: .english
    ).hits(in: text)
    let own = try CompiledDictionary.own(source: .german, target: .english, cache: nil)
    let compiled = try TermMatcher(glossaries: [mine], own: own, source: .german, target: .english).hits(in: text)
    #expect(read.count > 4)
    #expect(compiled == read)
  }

  @Test("A dictionary is compiled once and again when it changes")
  func cache() throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    let path = try folder.write("de-en", Self.ding.utf8)
    func open() throws -> (dictionary: CompiledDictionary, isCompiled: Bool) {
      var isCompiled = false
      let file = try DictionaryFile(path: path)
      let dictionary = try CompiledDictionary(
        file: file, source: .german, target: .english, cache: folder.path + "/cache"
      ) { _ in isCompiled = true }
      return (dictionary, isCompiled)
    }
    let first = try open()
    #expect(first.isCompiled)
    #expect(try hits("mit dem Kahn", in: first.dictionary) == ["Kahn=barge|punt:exact"])
    let second = try open()
    #expect(!second.isCompiled)
    #expect(try hits("mit dem schnellen Kahn", in: second.dictionary) == ["schneller Kahn=fast barge:inflected"])
    #expect(try hits("Sie stachen gestern in See.", in: second.dictionary) == ["in See stechen=put to sea:inflected"])
    try folder.write("de-en", "Kahn {m} :: boat\nx :: y".utf8)
    let third = try open()
    #expect(third.isCompiled)
    #expect(try hits("der Kahn", in: third.dictionary) == ["Kahn=boat:exact"])
  }

  @Test("From a mapped file and from memory the same is found")
  func memory() throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    let file = try DictionaryFile(path: try folder.write("de-en", Self.ding.utf8))
    let mapped = try CompiledDictionary(file: file, source: .german, target: .english, cache: folder.path)
    let inMemory = try CompiledDictionary(file: file, source: .german, target: .english, cache: nil)
    for text in ["die Kahnfahrt mit schnellen Kähnen", "Er sticht in See.", "Nachens"] {
      #expect(try hits(text, in: mapped) == hits(text, in: inMemory))
    }
    #expect(mapped.store.concept(0) == inMemory.store.concept(0))
    #expect(mapped.store.concept(0).examples.count == 1)
  }

  @Test(
    "A broken index is compiled anew, and wrong bytes in one end in no crash", arguments: 1...3 as ClosedRange<UInt64>)
  func broken(seed: UInt64) throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    let file = try DictionaryFile(path: try folder.write("de-en", Self.ding.utf8))
    let cache = folder.path + "/cache"
    _ = try CompiledDictionary(file: file, source: .german, target: .english, cache: cache)
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: cache).first)
    let whole = try Data(contentsOf: URL(filePath: cache + "/" + name))
    let key = file.key(source: .german, target: .english)
    var random = SeededGenerator(seed: seed)
    for _ in 0..<150 {
      var bytes = whole
      if Bool.random(using: &random) { bytes = bytes.prefix(Int.random(in: 0..<bytes.count, using: &random)) }
      for _ in 0..<Int.random(in: 1...8, using: &random) where !bytes.isEmpty {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      // Numbers that no index has: the largest.
      if Bool.random(using: &random), bytes.count >= 8 {
        let place = 4 * Int.random(in: 0..<bytes.count / 4, using: &random)
        bytes.replaceSubrange(place..<place + 4, with: [255, 255, 255, 255])
      }
      try bytes.write(to: URL(filePath: cache + "/" + name))
      if let store = StoreFile.open(cache + "/" + name, key: key) {
        _ = NearTerms(store: store, query: "Kahm").terms
        _ = store.terms(like: TermPattern("*ahn*"), limit: 20)
        for entry in 0..<store.entryCount { _ = store.concept(store.concept(ofEntry: entry)) }
      }
      let dictionary = try CompiledDictionary(file: file, source: .german, target: .english, cache: cache)
      _ = try hits("Der Kahn sticht mit schnellen Kähnen in See.", in: dictionary)
    }
    try Data(whole.prefix(whole.count / 2)).write(to: URL(filePath: cache + "/" + name))
    let again = try CompiledDictionary(file: file, source: .german, target: .english, cache: cache)
    #expect(try hits("der Kahn", in: again) == ["Kahn=barge|punt:exact"])
  }

  @Test("A folder that cannot be written is no failure")
  func noCache() throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    let file = try DictionaryFile(path: try folder.write("de-en", Self.ding.utf8))
    let dictionary = try CompiledDictionary(
      file: file, source: .german, target: .english, cache: file.path + "/impossible")
    #expect(try hits("der Kahn", in: dictionary) == ["Kahn=barge|punt:exact"])
  }

  @Test("A large glossary is a dictionary, too")
  func glossary() throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    let path = try folder.write("mine.tsv", "de\ten\tdomain\nKahn\tbarge\tnaut\n".utf8)
    let dictionary = try CompiledDictionary(
      file: try DictionaryFile(path: path), source: .german, target: .english, cache: nil)
    #expect(try hits("des Kahns", in: dictionary) == ["Kahn=barge:inflected"])
  }
}
