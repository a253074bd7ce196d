/// The constants of the aligner. Scores are natural logarithms of likelihood ratios.
struct AlignerParameters {
  /// The scalars of a word that tell it from others: a crude stem that German, French and English inflection leaves
  /// alone.
  var stem = 6
  /// Tokens of a sentence after the first this many are not looked at, which bounds the work on broken input.
  var longestSentence = 400

  /// The share of a token's probability that does not come from the other side.
  var smoothing: Float = 0.15
  /// The most that one token may say for a bead.
  var tokenCap: Float = 4.1
  /// Weights of the two kinds of evidence.
  var lexicalWeight: Float = 0.7
  var lengthWeight: Float = 0.9
  /// The least that lengths may say; they never say more than nothing.
  var lengthFloor: Float = -8
  /// What lengths that agree say for a bead.
  var lengthGain: Float = 0.5

  /// What leaving a sentence unlinked costs beyond its prior.
  var nullCost: Float = -3.2
  /// The same for a sentence after an unlinked one.
  var nullExtensionCost: Float = -2.7
  /// Prior probability that one side leaves a sentence out, and another one after it.
  var nullOpening: Float = 0.035
  var nullExtension: Float = 0.3
  /// Observed shapes and nulls weigh against the prior as if the prior had been seen this often.
  var priorStrength: Float = 60

  /// Half deviations beyond which lengths rule a bead out, of one sentence a side and of more.
  var longestDeviation: (one: Float, many: Float) = (60, 20)

  /// Half the rows of the first band, and of those around a known path.
  var wideBand = 30
  var narrowBand = 10
  /// How many times wider a band may become where beads run along its edge.
  var mostWidening = 8
  /// Cells of the largest search.
  var cellBudget = 2_500_000
  /// Searches after the first, each with a lexicon learned from the last.
  var passes = 3

  /// The candidates kept for each word, and the rounds of expectation maximization.
  var candidates = 12
  var rounds = 3
  /// Added to a word's count, so that what was seen once is believed less.
  var countSmoothing: Float = 1.3
  /// Expected counts below this are dropped.
  var leastCount: Float = 1
  /// How often a link known beforehand counts as seen.
  var seedCount: Float = 0.8

  /// How much a link that the caller knows is believed where both words are as frequent
  /// and each goes with the other alone. The text's own words soon know better: more than this hurts.
  var knownStrength: Float = 0.2
  /// A word that occurs oftener than this, by the number of sentences, is too common for what the caller knows of it to
  /// count.
  var commonShare: Float = 0.01

  /// Flattens bead scores before they become probabilities: tokens are not independent evidence.
  var temperature: Float = 0.65
}
