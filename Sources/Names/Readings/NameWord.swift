internal import ICU

/// A word of a name with all its readings.
///
/// The identity is that of the matcher's memory; readings are told apart only when a word comes near another.
package final class NameWord {
  /// As written.
  package let text: String
  /// What was read: lower case, without signs that spellings strew in.
  package let letters: [Unicode.Scalar]
  /// The scalars that the lattice is built over: other than ``letters`` where a script was taken apart or transformed.
  package let read: [Unicode.Scalar]
  /// The script whose reader read it.
  package let script: NameScript
  let lattice: Lattice
  /// The letters of another script that stood among those of the word's own and look like them.
  package let lookalikes: [Unicode.Scalar]
  /// The sounds of all readings at once.
  var outline: Outline { whole.outlines[0] }
  /// How many sounds of each kind it has.
  private(set) lazy var census = SoundCensus(outline, inventory)
  /// The firm sounds that it may begin and end with.
  private(set) lazy var edges = EdgeSounds(outline, inventory)
  /// The readings that differ and that no other of the same language includes, the likeliest first; made for words that come near another.
  private(set) lazy var variants: [Variant] = makeVariants()
  /// The readings of ``variants``, sixteen shapes to each; made where a word of more readings comes near.
  private(set) lazy var lanes: [VariantLanes] = makeLanes()
  /// The reading that stands for each shape.
  private var shapes: [Int] = []
  private lazy var whole = makeWhole()
  private var parts: OutlineBlock?
  /// What the word is where it is a woman's name; filled when first asked for.
  var masculineForms: [NameWord]?
  /// Whether the word ends as a man's name that has a woman's form; filled when first asked for.
  var isMasculine: Bool?
  private let readings: [Reading]
  private let inventory: SoundInventory

  /// Readings of a word that come out alike.
  struct Variant {
    /// The likeliest of them.
    let reading: Int
    let prior: Int32
    /// The language of its sources; 0 for orthographies.
    let language: UInt32
    let outline: Outline
    /// The number of the outline: readings of several languages often sound alike.
    let shape: Int
  }

  init(
    text: String, letters: [Unicode.Scalar], read: [Unicode.Scalar], script: NameScript, lattice: Lattice,
    lookalikes: [Unicode.Scalar], readings: [Reading], inventory: SoundInventory
  ) {
    self.text = text
    self.letters = letters
    self.read = read
    self.script = script
    self.lattice = lattice
    self.lookalikes = lookalikes
    self.readings = readings
    self.inventory = inventory
  }

  private func makeWhole() -> OutlineBlock {
    var builder = ArcBuilder(lattice, keepsCosts: false)
    let arcs = builder.arcs()
    return OutlineBlock([(arcs, builder.count)], inventory)
  }

  private func makeVariants() -> [Variant] {
    var builder = ArcBuilder(lattice, keepsCosts: true)
    let arcs = builder.arcs()
    let dominators = arcs.dominators(of: lattice.readings)
    let kept = readings.indices.filter { reading in
      lattice.readings & 1 << UInt64(reading) != 0
        && !readings.indices.contains { other in
          other != reading && readings[other].languageCode == readings[reading].languageCode
            && dominators[reading] & 1 << UInt64(other) != 0
            && isLikelier(other, reading, isEqual: dominators[other] & 1 << UInt64(reading) != 0)
        }
    }
    var graphs: [(arcs: [ReadingArc], nodeCount: Int)] = []
    let numbers = kept.map { reading in
      let graph = arcs.narrowed(to: 1 << UInt64(reading), nodeCount: builder.count)
      if let known = graphs.firstIndex(where: { $0.arcs.elementsEqual(graph.arcs) { $0.isLike($1) } }) { return known }
      graphs.append(graph)
      shapes.append(reading)
      return graphs.count - 1
    }
    let block = OutlineBlock(graphs, inventory)
    parts = block
    return zip(kept, numbers).map { reading, shape in
      Variant(
        reading: reading, prior: readings[reading].prior, language: readings[reading].languageCode,
        outline: block.outlines[shape], shape: shape)
    }.sorted { ($0.prior, $0.reading) < ($1.prior, $1.reading) }
  }

  private func makeLanes() -> [VariantLanes] {
    _ = variants
    var builder = ArcBuilder(lattice, keepsCosts: true)
    let arcs = builder.arcs()
    return stride(from: 0, to: shapes.count, by: 16).map { first in
      VariantLanes(arcs, readings: shapes[first..<min(first + 16, shapes.count)], nodeCount: builder.count)
    }
  }

  /// Whether a reading that includes another makes it needless; of two that are equal one does.
  private func isLikelier(_ reading: Int, _ other: Int, isEqual: Bool) -> Bool {
    let (one, two) = (readings[reading].prior, readings[other].prior)
    return isEqual ? (one, reading) < (two, other) : one <= two
  }
}

/// A script that has a reader of its own.
package enum NameScript: Sendable {
  case latin, cyrillic, greek, arabic, hebrew, georgian, armenian, kana, hangul, han, other

  /// The script of a letter; nil for signs that all scripts share.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F,
      0x250...0x2AF, 0x1E00...0x1EFF, 0xFF21...0xFF5A:
      self = .latin
    case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: self = .cyrillic
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x531...0x58F: self = .armenian
    case 0x591...0x5F4: self = .hebrew
    case 0x600...0x6FF, 0x750...0x77F, 0x8A0...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFE:
      self = .arabic
    case 0x10A0...0x10FF, 0x1C90...0x1CBF, 0x2D00...0x2D2F: self = .georgian
    case 0x3041...0x30FF, 0xFF66...0xFF9F: self = .kana
    case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7A3: self = .hangul
    case 0x3005, 0x3007, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: self = .han
    default:
      guard scalar.properties.isAlphabetic, scalar.properties.generalCategory != .modifierLetter
      else { return nil }
      self = .other
    }
  }
}
