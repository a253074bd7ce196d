internal import Tables

/// What the lemma of a noun form may be, without a lexicon: endings taken off, umlaut undone.
///
/// The list is generous: whoever asks looks each candidate up and holds the form against its paradigm.
enum GermanNounCandidates {
  private static let endings: [Letters] = [
    "", "s", "es", "e", "en", "n", "er", "ern", "nen", "se", "ses", "sen", "ens", "ns", "m", "r",
  ]
  /// The endings before which a stem may have umlaut.
  private static let umlautEndings: [Letters] = ["", "e", "en", "er", "ern", "n"]
  private static let adjectivalEndings: [Letters] = ["e", "en", "em", "es"]

  static func lemmas(of form: String) -> [String] {
    var lemmas: [String] = []
    form.withLetters { visitLemmas(of: $0) { lemmas.append($0.string) } }
    return lemmas
  }

  /// Gives each candidate to `body`, the likeliest first.
  static func visitLemmas(of form: Letters, _ body: (Letters) -> Void) {
    let umlaut = GermanUmlaut.lastUmlaut(in: form)
    visitStems(of: form, umlautAt: umlaut?.place) { length, kind in
      let stem = form.prefix(length)
      switch (kind, umlaut) {
      case (.plain, let (place, letter)?): Letters.join(stem.prefix(place), letter, stem.dropFirst(place + 2), body)
      case (.adjectival, _): Letters.join(stem, masculine, body)
      default: body(stem)
      }
    }
  }

  /// Gives `body` the first line of each candidate that is a key of a table, in the same order.
  static func visitKeys(of form: Letters, in table: HashedTable, _ body: (_ line: Int) -> Void) {
    BeginningHashes.of(form.buffer) { hashes in
      let reach = table.reach(hashes)
      guard let (place, letter) = GermanUmlaut.lastUmlaut(in: form) else {
        // No candidate is shorter than the form without its longest ending.
        if reach + longestEnding < form.count { return }
        return visitStems(of: form, umlautAt: nil) { length, kind in
          guard length <= reach else { return }
          let line =
            kind == .adjectival
            ? table.line(ofBeginning: length, ending: "er", in: hashes) : table.line(ofBeginning: length, in: hashes)
          if let line { body(line) }
        }
      }
      Letters.join(form.prefix(place), letter, form.dropFirst(place + 2)) { plain in
        BeginningHashes.of(plain.buffer) { plainHashes in
          let plainReach = table.reach(plainHashes)
          visitStems(of: form, umlautAt: place) { length, kind in
            let plainLength = length + plain.count - form.count
            let line: Int? =
              switch kind {
              case .asWritten: length <= reach ? table.line(ofBeginning: length, in: hashes) : nil
              case .plain: plainLength <= plainReach ? table.line(ofBeginning: plainLength, in: plainHashes) : nil
              case .adjectival: length <= reach ? table.line(ofBeginning: length, ending: "er", in: hashes) : nil
              }
            if let line { body(line) }
          }
        }
      }
    }
  }

  /// How a stem makes a candidate.
  private enum Kind {
    case asWritten
    /// Its umlaut undone.
    case plain
    /// With the masculine ending: a noun that declines as an adjective is often listed so, *Angehöriger*.
    case adjectival
  }

  private static let masculine: Letters = "er"

  /// Gives `body` the length of each stem and what makes a candidate of it.
  private static func visitStems(of form: Letters, umlautAt umlaut: Int?, _ body: (_ length: Int, Kind) -> Void) {
    for ending in endings {
      guard let stem = form.removing(suffix: ending), stem.count > 1 else { continue }
      body(stem.count, .asWritten)
      if let umlaut, umlaut + 2 <= stem.count, umlautEndings.contains(where: { $0 == ending }) {
        body(stem.count, .plain)
      }
    }
    for ending in adjectivalEndings {
      if let stem = form.removing(suffix: ending), stem.count > 3 { body(stem.count, .adjectival) }
    }
  }

  private static let longestEnding = endings.map(\.count).max() ?? 0
}
