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
  package let lattice: Lattice
  /// The letters of another script that stood among those of the word's own and look like them.
  package let lookalikes: [Unicode.Scalar]
  /// The readings that differ, each with its lattice; filled for words that come near another.
  package private(set) lazy var variants: [Variant] = Self.variants(of: lattice, readings)
  private let readings: [Reading]

  /// Readings of a word that come out alike.
  package struct Variant: Sendable {
    /// All of them, a bit each.
    package let readings: UInt64
    /// The likeliest of them.
    package let reading: Int
    package let prior: Int32
    /// The language of its sources; empty for orthographies.
    package let language: String
    let lattice: Lattice
  }

  init(
    text: String, letters: [Unicode.Scalar], read: [Unicode.Scalar], script: NameScript, lattice: Lattice,
    lookalikes: [Unicode.Scalar], readings: [Reading]
  ) {
    self.text = text
    self.letters = letters
    self.read = read
    self.script = script
    self.lattice = lattice
    self.lookalikes = lookalikes
    self.readings = readings
  }

  private static func variants(of lattice: Lattice, _ readings: [Reading]) -> [Variant] {
    var signatures: [(signature: UInt64, variant: Int)] = []
    var masks: [UInt64] = []
    var alive = lattice.readings
    while alive != 0 {
      let bit = alive & ~(alive - 1)
      alive &= alive - 1
      var signature: UInt64 = 0xCBF2_9CE4_8422_2325
      for (number, edge) in lattice.edges.enumerated() where edge.readings & bit != 0 {
        signature = (signature ^ UInt64(number)) &* 0x100_0000_01B3
      }
      if let known = signatures.first(where: { $0.signature == signature }) {
        masks[known.variant] |= bit
      } else {
        signatures.append((signature, masks.count))
        masks.append(bit)
      }
    }
    return masks.map { mask in
      let members = readings.indices.filter { mask & (1 << UInt64($0)) != 0 }
      let best = members.min { readings[$0].prior < readings[$1].prior } ?? 0
      return Variant(
        readings: mask, reading: best, prior: readings[best].prior,
        language: readings[best].language,
        lattice: lattice.narrowed(to: 1 << UInt64(best)))
    }
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
