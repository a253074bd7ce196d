internal import Tables
internal import Text

/// Reads dictionaries of StarDict: a description `.ifo`, an index `.idx` and the text `.dict`, both often packed.
///
/// An entry of the index is a headword ended by zero, then start and length as big-endian numbers of 32 bits, or a start
/// of 64 where the description says `idxoffsetbits=64`. See `doc/StarDictFileFormat` of StarDict.
struct StarDictReader {
  private let path: String
  private let definitions: DefinitionReader

  /// - Parameters:
  ///   - description: The path of the `.ifo`.
  ///   - headword: The language of the headwords.
  ///   - gloss: The language of the explanations.
  /// - Throws: `TableError` where the program was built without its tables.
  init(description path: String, headword: Language, gloss: Language) throws(TableError) {
    self.path = path
    definitions = DefinitionReader(
      headwordLanguage: headword.tag, glossLanguage: gloss.tag, words: try DictionaryWords())
  }

  /// What the description says.
  struct Description: Equatable {
    var name = ""
    /// The type of each field of an entry, where all entries have the same; empty where each field says its own.
    var types: [UInt8] = []
    var hasLongOffsets = false

    /// - Throws: ``DictionaryError`` where the first line is not StarDict's, or a line has no `=`.
    init(_ bytes: [UInt8], file: String) throws(DictionaryError) {
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
        trimmed(String(decoding: $0.last == 0x0D ? $0.dropLast() : $0, as: UTF8.self))
      }
      guard let first = lines.first, first.hasSuffix("StarDict's dict ifo file") else {
        throw DictionaryError(file: file, line: 1, problem: .badDescription("“StarDict's dict ifo file” first"))
      }
      for (place, line) in lines.enumerated().dropFirst() where !line.isEmpty {
        let cells = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard cells.count == 2 else {
          throw DictionaryError(file: file, line: place + 1, problem: .badDescription("of a name, “=” and a value"))
        }
        switch trimmed(cells[0]) {
        case "bookname": name = trimmed(cells[1])
        case "sametypesequence": types = Array(trimmed(cells[1]).utf8)
        case "idxoffsetbits": hasLongOffsets = trimmed(cells[1]) == "64"
        default: continue
        }
      }
    }
  }

  /// Reads all entries in the order of the index.
  ///
  /// - Parameter visit: Is given each concept, and how much of the work is done by then, from 0 to 1.
  /// - Throws: ``DictionaryError``; its line is the number of the entry.
  func read(visit: (Concept, Double) -> Void) throws(DictionaryError) {
    let description = try Description(try contents(path), file: path)
    let parts = DictionaryFile(path: path, format: .starDict).parts
    let stem = path.dropLast(".ifo".utf8.count)
    guard let indexPath = parts.first(where: { $0.hasSuffix(".idx") || $0.hasSuffix(".idx.gz") }) else {
      throw DictionaryError(file: path, problem: .missingPart("\(stem).idx"))
    }
    guard let textPath = parts.first(where: { $0.hasSuffix(".dict") || $0.hasSuffix(".dict.dz") }) else {
      throw DictionaryError(file: path, problem: .missingPart("\(stem).dict or \(stem).dict.dz"))
    }
    var packed = try DictionaryText(path: indexPath)
    let index = try packed.all()
    var text = try DictionaryText(path: textPath)
    var place = 0
    var number = 0
    while place < index.count {
      number += 1
      let done = Double(place) / Double(index.count)
      let entry = try self.entry(index, &place, number, description, indexPath)
      guard let content = try text.text(start: entry.start, length: entry.length) else {
        throw DictionaryError(
          file: indexPath, line: number,
          problem: .outside(start: entry.start, length: entry.length, size: text.count))
      }
      let lines = StarDictText.plain(content, types: description.types)
      for concept in definitions.concepts(of: lines, headword: entry.headword, number: number) { visit(concept, done) }
    }
    guard number > 0 else { throw DictionaryError(file: indexPath, problem: .empty) }
  }

  private func contents(_ path: String) throws(DictionaryError) -> [UInt8] {
    do { return try InputFile.contents(path: path) } catch {
      throw DictionaryError(file: path, problem: .glossary(error.description))
    }
  }

  private func entry(
    _ index: [UInt8], _ place: inout Int, _ number: Int, _ description: Description, _ file: String
  ) throws(DictionaryError) -> (headword: String, start: Int, length: Int) {
    let width = description.hasLongOffsets ? 8 : 4
    guard let zero = index[place...].firstIndex(of: 0), zero + width + 5 <= index.count else {
      throw DictionaryError(file: file, line: number, problem: .cutIndex)
    }
    let headword = index[place..<zero]
    if let fault = firstInvalidUTF8(in: headword) {
      throw DictionaryError(file: file, line: number, column: fault - place + 1, problem: .notUTF8)
    }
    let start = index[(zero + 1)..<(zero + 1 + width)].reduce(0) { ($0 & (Int.max >> 9)) << 8 | Int($1) }
    let length = index[(zero + 1 + width)..<(zero + 5 + width)].reduce(0) { $0 << 8 | Int($1) }
    place = zero + 5 + width
    return (String(decoding: headword, as: UTF8.self), start, length)
  }
}

/// The text of a StarDict entry as plain lines.
enum StarDictText {
  /// The fields that are text, without mark-up.
  ///
  /// - Parameters:
  ///   - content: The entry.
  ///   - types: The type of each field; empty where each field begins with its own.
  static func plain(_ content: [UInt8], types: [UInt8]) -> String {
    var lines: [String] = []
    var place = 0
    var field = 0
    while place < content.count {
      let type: UInt8
      if types.isEmpty {
        type = content[place]
        place += 1
      } else {
        guard field < types.count else { break }
        type = types[field]
        field += 1
      }
      let isLast = !types.isEmpty && field == types.count
      let bytes = self.field(content, &place, type: type, isLast: isLast)
      switch type {
      case UInt8(ascii: "m"), UInt8(ascii: "l"): lines.append(String(decoding: bytes, as: UTF8.self))
      case UInt8(ascii: "g"), UInt8(ascii: "x"), UInt8(ascii: "h"): lines.append(withoutTags(bytes))
      default: continue
      }
    }
    return lines.joined(separator: "\n")
  }

  /// The bytes of a field: up to a zero, of a size that stands before them where the type is a capital, or the rest.
  private static func field(
    _ content: [UInt8], _ place: inout Int, type: UInt8, isLast: Bool
  ) -> ArraySlice<UInt8> {
    if isLast {
      defer { place = content.count }
      return content[place...]
    }
    if (0x41...0x5A).contains(type) {
      let size = content[place...].prefix(4).reduce(0) { $0 << 8 | Int($1) }
      let start = min(place + 4, content.count)
      let end = min(start + size, content.count)
      place = end
      return content[start..<end]
    }
    let end = content[place...].firstIndex(of: 0) ?? content.count
    defer { place = end + 1 }
    return content[place..<end]
  }

  private static let breaks: Set<String> = ["br", "p", "div", "li", "tr", "dd", "dt", "def", "blockquote"]
  private static let entities: [String: String] = [
    "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'", "nbsp": " ",
  ]

  /// Text without tags, those of blocks as ends of lines, and with its entities as the letters that they stand for.
  static func withoutTags(_ bytes: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let limit = min(bytes.endIndex, place + 1000)
      if bytes[place] == UInt8(ascii: "<"), let end = bytes[place..<limit].firstIndex(of: UInt8(ascii: ">")) {
        let name = bytes[(place + 1)..<end].drop { $0 == UInt8(ascii: "/") }.prefix { ($0 | 0x20) &- 0x61 < 26 }
        if breaks.contains(String(decoding: name, as: UTF8.self).lowercased()) { text.append(0x0A) }
        place = end + 1
      } else if bytes[place] == UInt8(ascii: "&"),
        let end = bytes[place..<min(limit, place + 8)].firstIndex(of: UInt8(ascii: ";")),
        let entity = entities[String(decoding: bytes[(place + 1)..<end], as: UTF8.self)]
      {
        text += entity.utf8
        place = end + 1
      } else {
        text.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
