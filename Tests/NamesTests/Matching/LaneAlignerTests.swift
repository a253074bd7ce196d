import TestSupport
import Testing

@testable import Names

@Suite("Comparing all readings of a word at once")
struct LaneAlignerTests {
  @Test("Each reading costs what it costs alone", arguments: [25, 94, 254] as [UInt8])
  func costs(limit: UInt8) throws {
    let sounds = SoundCosts(try SoundInventory.embedded.get())
    let (lanes, single) = (LaneAligner(sounds), OutlineAligner(sounds))
    let reader = try NameReader()
    var random = SeededGenerator(seed: 41)
    let names =
      ["Zhigachev", "Schtscherbakow", "Ущербаков", "Gjorgjijovski", "Χατζηιωάννου", "محمود", "שמעון"]
      + (0..<30).map { _ in random.name() }
    let words = try names.map { name throws in try reader.read(name) }.filter { !$0.outline.isEmpty }
    var (below, most) = (0, 0)
    for word in words {
      most = max(most, word.lanes.count)
      for other in words {
        let costs = word.lanes.map { lanes.costs($0, RowSequence(other.outline), below: limit) }
        for variant in word.variants {
          let cost = costs[variant.shape / 16][variant.shape % 16]
          let expected = single.cost(variant.outline, other.outline, below: Int32(limit))
          #expect(expected.map { UInt8($0) } ?? VariantLanes.never == cost, "\(word.text) | \(other.text)")
          below += expected == nil ? 0 : 1
        }
      }
    }
    #expect(below > words.count && most > 1)
  }
}
