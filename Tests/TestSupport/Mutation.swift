/// Damages valid files as hostile or broken ones are damaged.
public enum Mutation {
  /// A copy of `bytes` with a few random changes: bytes flipped, inserted, removed, runs copied, the end cut off.
  ///
  /// - Parameters:
  ///   - bytes: What a reader accepts.
  ///   - generator: Where the changes come from.
  public static func mutated(_ bytes: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
    var result = bytes
    for _ in 0..<Int.random(in: 1...6, using: &generator) { mutateOnce(&result, using: &generator) }
    return result
  }

  /// Random bytes, half of them from the characters that formats are built of.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - generator: Where they come from.
  public static func noise(count: Int, using generator: inout SeededGenerator) -> [UInt8] {
    (0..<count).map { _ in
      Bool.random(using: &generator)
        ? structural.randomElement(using: &generator) ?? 0 : UInt8.random(in: 0...255, using: &generator)
    }
  }

  private static let structural = Array("<>&;\"'=/\\{}[]()|,:#%\t\n\r -0123456789aäß\u{0}\u{FEFF}".utf8)

  private static func mutateOnce(_ bytes: inout [UInt8], using generator: inout SeededGenerator) {
    let place = Int.random(in: 0...bytes.count, using: &generator)
    switch Int.random(in: 0..<6, using: &generator) {
    case 0 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &generator)
    case 1: bytes.insert(structural.randomElement(using: &generator) ?? 0, at: place)
    case 2 where place < bytes.count:
      bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...20, using: &generator)))
    case 3 where place < bytes.count:
      let run = bytes[place..<min(bytes.count, place + Int.random(in: 1...200, using: &generator))]
      bytes.insert(contentsOf: run, at: Int.random(in: 0...bytes.count, using: &generator))
    case 4: bytes.removeSubrange(place...)
    default: bytes.insert(contentsOf: noise(count: 4, using: &generator), at: place)
    }
  }
}
