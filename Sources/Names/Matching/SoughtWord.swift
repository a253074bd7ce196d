/// A word that is compared with many others: all its readings together and each alone, laid out for that.
final class SoughtWord {
  let word: NameWord
  /// The mark of words of a list that may stand for it.
  let bit: UInt32
  /// What a word has to cost less than, with all readings laid together.
  let limit: Int32
  /// The words of the list that stand for it whatever they sound like.
  let alike: Set<UInt32>
  /// All readings together, to be searched for in tries; nil for words that are no names.
  let halves: TrieSearch.Sought?
  /// No limit for single readings is higher.
  let readingLimit: Int32
  /// Each shape of the readings; nil where one of them is no name's. Made for words that come near another.
  private(set) lazy var profiles: [WordProfile]? = makeProfiles()
  private let sounds: SoundCosts

  init(
    _ word: NameWord, bit: UInt32, limit: Int32, alike: Set<UInt32>, _ inventory: SoundInventory, _ sounds: SoundCosts
  ) {
    self.word = word
    self.alike = alike
    self.bit = bit
    self.limit = limit
    self.sounds = sounds
    // A longer word may cost a little more; so much longer ones always cost too much.
    readingLimit = min(Int32(WordProfile.never) - 1, limit * 3 / 2)
    halves = TrieSearch.Sought(word.outline, inventory, sounds, below: limit)
  }

  private func makeProfiles() -> [WordProfile]? {
    var profiles: [Int: WordProfile] = [:]
    for variant in word.variants where profiles[variant.shape] == nil {
      guard let profile = WordProfile(variant.outline, sounds, below: readingLimit) else { return nil }
      profiles[variant.shape] = profile
    }
    return profiles.sorted { $0.key < $1.key }.map(\.value)
  }
}
