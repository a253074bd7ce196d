import Foundation
import TestSupport
import Testing
import Text

@testable import Terminology

@Suite("dictd and StarDict dictionaries")
struct DictdAndStarDictTests {
  /// A number as dictd's indexes write it.
  static func base64(_ number: Int) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    var rest = number
    repeat {
      text = String(digits[rest % 64]) + text
      rest /= 64
    } while rest > 0
    return text
  }

  static let entries = [
    (
      "kahn",
      "Kahn /kaːn/ <masc, n, sg>\n[naut.] barge <n>, punt <n> [Br.]\n         Note: flat\n      \"im Kahn\"  - in the barge\n   Synonym: {Nachen}\n\n see: {Kähne}\n"
    ),
    ("etw. löschen", "etw. löschen /lœʃən/ <v, trans>\n1. unload sth. <v>\n2. put out <v>; extinguish\n"),
    ("stur", "obstinate, stubborn\n"),
  ]

  static let expected = [
    "Kahn = barge|punt noun naut flat 1", "löschen = unload verb   0", "löschen = put out|extinguish verb   0",
    "stur = obstinate|stubborn    0",
  ]

  static func read(_ file: DictionaryFile) throws -> [String] {
    var found: [String] = []
    try file.read(source: .german, target: .english) { concept, _ in
      let domain = concept.domain == "shipping" ? "naut" : ""
      let note = concept.note.contains("flat") ? "flat" : ""
      found.append(
        concept.terms(in: .german).joined(separator: "|") + " = " + concept.terms(in: .english).joined(separator: "|")
          + " \(concept.partOfSpeech?.rawValue ?? "") \(domain) \(note) \(concept.examples.count)")
    }
    return found
  }

  /// Text and index of dictd.
  static func dictd() -> (text: String, index: String) {
    var text = ""
    var index = "00databaseshort\tA\tA\n"
    for (word, entry) in entries {
      index += "\(word)\t\(base64(text.utf8.count))\t\(base64(entry.utf8.count))\n"
      text += entry
    }
    return (text, index)
  }

  @Test("dictd, plain")
  func plainDictd() throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    let (text, index) = Self.dictd()
    try folder.write("freedict-deu-eng.dict", text.utf8)
    let path = try folder.write("freedict-deu-eng.index", index.utf8)
    #expect(try Self.read(DictionaryFile(path: path)) == Self.expected)
    // The text names the dictionary as well as the index does.
    #expect(try DictionaryFile(path: folder.path + "/freedict-deu-eng.dict").path == path)
  }

  /// A dictzip file of stored (not compressed) chunks, written by hand.
  static func dictzip(_ text: [UInt8], chunk: Int) -> [UInt8] {
    let starts = Array(stride(from: 0, to: text.count, by: chunk))
    let pieces = starts.map { Array(text[$0..<min($0 + chunk, text.count)]) }
    func number16(_ number: Int) -> [UInt8] { [UInt8(number & 255), UInt8(number >> 8)] }
    let packed = pieces.enumerated().map { place, piece in
      [place == pieces.count - 1 ? 1 : 0] + number16(piece.count) + number16(0xFFFF ^ piece.count) + piece
    }
    let field = number16(1) + number16(chunk) + number16(pieces.count) + packed.flatMap { number16($0.count) }
    let extra = Array("RA".utf8) + number16(field.count) + field
    return [0x1F, 0x8B, 8, 4, 0, 0, 0, 0, 0, 3] + number16(extra.count) + extra + packed.flatMap { $0 }
      + [0, 0, 0, 0, 0, 0, 0, 0]
  }

  @Test("dictd, packed by dictzip", arguments: [7, 64, 5000])
  func packedDictd(chunk: Int) throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    let (text, index) = Self.dictd()
    try folder.write("freedict-deu-eng.dict.dz", Self.dictzip(Array(text.utf8), chunk: chunk))
    let path = try folder.write("freedict-deu-eng.index", index.utf8)
    #expect(try Self.read(DictionaryFile(path: path)) == Self.expected)
  }

  @Test(
    "Broken indexes of dictd",
    arguments: [
      ("kahn\tA\n", "1:6: the line is not headword"), ("kahn\tA\tB\nx\t§\tB\n", "2:3: the line is not headword"),
      ("kahn\tA\tzzzz\n", "1:1: the entry's 13421772 bytes from 0 lie outside"), ("", "x.index: has no entries"),
      ("00databaseinfo\tA\tB\n", "x.index: has no entries"),
    ])
  func brokenDictd(index: String, message: String) throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    try folder.write("x.dict", "Kahn".utf8)
    let path = try folder.write("x.index", index.utf8)
    let expected = message.hasPrefix("1:1: the entry") ? "1:1: the entry's" : message
    #expect(performing: { try Self.read(DictionaryFile(path: path)) }, throws: { "\($0)".contains(expected) })
  }

  @Test("A text that is missing or no gzip file is told")
  func missingText() throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    let path = try folder.write("x.index", "kahn\tA\tB\n".utf8)
    #expect(
      performing: { try Self.read(DictionaryFile(path: path)) }, throws: { "\($0)".contains("is missing beside it") })
    try folder.write("x.dict.dz", "no gzip at all, but long enough".utf8)
    #expect(
      performing: { try Self.read(DictionaryFile(path: path)) }, throws: { "\($0)".contains("it is no gzip file") })
  }

  /// Text and index of StarDict.
  static func starDict(offsetBytes: Int = 4) -> (text: [UInt8], index: [UInt8]) {
    var text: [UInt8] = []
    var index: [UInt8] = []
    func big(_ number: Int, _ bytes: Int) -> [UInt8] {
      (0..<bytes).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
    for (word, entry) in entries {
      index += Array(word.utf8) + [0] + big(text.count, offsetBytes) + big(entry.utf8.count, 4)
      text += entry.utf8
    }
    return (text, index)
  }

  @Test("StarDict", arguments: [4, 8], [false, true])
  func starDict(offsetBytes: Int, isPacked: Bool) throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    let (text, index) = Self.starDict(offsetBytes: offsetBytes)
    try folder.write("deu-eng.idx", index)
    try folder.write(isPacked ? "deu-eng.dict.dz" : "deu-eng.dict", isPacked ? Self.dictzip(text, chunk: 50) : text)
    let bits = offsetBytes == 8 ? "idxoffsetbits=64\n" : ""
    let path = try folder.write(
      "deu-eng.ifo",
      "StarDict's dict ifo file\nversion=3.0.0\nbookname=Boats\nwordcount=3\n\(bits)sametypesequence=m\n".utf8)
    #expect(try Self.read(DictionaryFile(path: path)) == Self.expected)
  }

  @Test(
    "Fields of StarDict entries",
    arguments: [
      ("mKahn\nbarge\0tkaːn\0", "", "Kahn\nbarge"), ("kaːn\0barge", "tm", "barge"),
      ("<b>barge</b><br>a &lt;flat&gt; boat", "h", "barge\na <flat> boat"), ("", "m", ""), ("W", "", ""),
      ("hno <end", "", "no <end"),
    ])
  func fields(content: String, types: String, expected: String) {
    #expect(StarDictText.plain(Array(content.utf8), types: Array(types.utf8)) == expected)
  }

  @Test("Mutated files end in concepts or a typed error", arguments: 1...4 as ClosedRange<UInt64>)
  func mutated(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let folder = try TestFolder()
    defer { folder.remove() }
    let star = Self.starDict()
    let dictd = Self.dictd()
    let ifo = Array("StarDict's dict ifo file\nbookname=Boats\nsametypesequence=m\n".utf8)
    func mutated(_ bytes: [UInt8]) -> [UInt8] {
      var bytes = bytes
      for _ in 0..<Int.random(in: 0...4, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        if Bool.random(using: &random) { bytes[place] = UInt8.random(in: 0...255, using: &random) }
        if Int.random(in: 0...9, using: &random) == 0 { bytes.removeSubrange(place...) }
      }
      return bytes
    }
    for _ in 0..<120 {
      try folder.write("s.ifo", mutated(ifo))
      try folder.write("s.idx", mutated(star.index))
      try folder.write("s.dict.dz", mutated(Self.dictzip(star.text, chunk: 40)))
      try folder.write("d.index", mutated(Array(dictd.index.utf8)))
      try folder.write("d.dict.dz", mutated(Self.dictzip(Array(dictd.text.utf8), chunk: 40)))
      for name in ["s.ifo", "d.index"] {
        do { _ = try Self.read(DictionaryFile(path: folder.path + "/" + name)) } catch {
          #expect(error is DictionaryError, "\(error)")
        }
      }
    }
  }
}
