/// The costs of sounds in plain memory, 64 places a row.
final class SoundCosts {
  let drop: UnsafeMutablePointer<Int32>
  let substitution: UnsafeMutablePointer<Int32>

  private static let never: Int32 = 1_000_000

  init(_ inventory: SoundInventory) {
    drop = .allocate(capacity: 64)
    substitution = .allocate(capacity: 64 * 64)
    drop.initialize(repeating: 0, count: 64)
    substitution.initialize(repeating: 0, count: 64 * 64)
    for sound in 0..<inventory.count {
      drop[sound] = inventory.drop[sound]
      for other in 0..<inventory.count {
        // Silence is dropped, never taken for another sound.
        let isSilence = sound == 0 || other == 0
        substitution[sound << 6 | other] =
          isSilence ? Self.never : inventory.substitution[sound * inventory.count + other]
      }
    }
  }

  deinit {
    drop.deallocate()
    substitution.deallocate()
  }
}
