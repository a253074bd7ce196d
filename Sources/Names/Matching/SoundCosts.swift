/// The costs of sounds in plain memory, 64 places a row.
final class SoundCosts {
  /// How many sounds there are, with silence.
  let count: Int
  let drop: UnsafeMutablePointer<Int32>
  let substitution: UnsafeMutablePointer<Int32>
  /// The costs of substitution as bytes, at most 255; in the row and the column of silence what it costs to drop a sound.
  let bytes: UnsafeMutablePointer<UInt8>

  /// What two sounds cost at least that are the first firm sounds of two words, or the last: see ``EdgeSounds``.
  let edges: UnsafeMutablePointer<UInt8>

  private static let never: Int32 = 1_000_000

  init(_ inventory: SoundInventory) {
    count = inventory.count
    drop = .allocate(capacity: 64)
    substitution = .allocate(capacity: 64 * 64)
    bytes = .allocate(capacity: 64 * 64)
    drop.initialize(repeating: 0, count: 64)
    substitution.initialize(repeating: 0, count: 64 * 64)
    bytes.initialize(repeating: 0, count: 64 * 64)
    edges = .allocate(capacity: 64 * 64)
    edges.initialize(repeating: .max, count: 64 * 64)
    for sound in 0..<inventory.count {
      drop[sound] = inventory.drop[sound]
      for other in 0..<inventory.count {
        // Silence is dropped, never taken for another sound.
        let isSilence = sound == 0 || other == 0
        let place = sound << 6 | other
        substitution[place] = isSilence ? Self.never : inventory.substitution[sound * inventory.count + other]
        bytes[place] = UInt8(clamping: isSilence ? inventory.drop[sound + other] : substitution[place])
      }
    }
    fillEdges(inventory)
  }

  /// A firm sound that stands for no firm sound is left out or stands for another; 0 is that there is none.
  private func fillEdges(_ inventory: SoundInventory) {
    let isFirm = { (sound: Int) in inventory.firm >> UInt64(sound) & 1 != 0 }
    let escapes = (0..<inventory.count).map { sound in
      (1..<inventory.count).filter { !isFirm($0) }
        .reduce(inventory.drop[sound]) { min($0, inventory.substitution[sound * inventory.count + $1]) }
    }
    edges[0] = 0
    for sound in 1..<inventory.count where isFirm(sound) {
      edges[sound] = UInt8(clamping: escapes[sound])
      edges[sound << 6] = edges[sound]
      for other in 1..<inventory.count where isFirm(other) {
        let change = inventory.substitution[sound * inventory.count + other]
        edges[sound << 6 | other] = UInt8(clamping: min(change, escapes[sound], escapes[other]))
      }
    }
  }

  deinit {
    drop.deallocate()
    substitution.deallocate()
    bytes.deallocate()
    edges.deallocate()
  }
}
