internal import Names
internal import Quantities
internal import Terminology
internal import Text

/// What the rooms found in a document.
struct Reading {
  let document: Document
  let sentences: [Range<Int>]
  let names: NamedDocument
  /// Without glossary rows that are names where the name finder has found a name too: it knows more of it.
  let hits: [TermHit]
  /// What dictionaries have for words that are neither names nor terms of a glossary.
  let dictionaryHits: [TermHit]
  let quantities: [Quantity]

  init(
    document: Document, sentences: [Range<Int>], names: NamedDocument, hits: [TermHit], dictionaryHits: [TermHit] = [],
    quantities: [Quantity]
  ) {
    self.document = document
    self.sentences = sentences
    self.names = names
    self.quantities = quantities
    let mentions = names.mentions.map(\.range)
    let named = Set(names.mentions.lazy.filter { $0.kind != .demonym }.map(\.range))
    self.hits = hits.filter { hit in
      if hit.concept.partOfSpeech == .name { return !overlaps(hit.range, with: mentions) }
      // *Königsberg* has no king in it.
      return !Self.partial.contains(hit.match) || !named.contains(hit.range)
    }
    let known = self.hits.map(\.range)
    self.dictionaryHits = dictionaryHits.filter { hit in
      !overlaps(hit.range, with: mentions) && !overlaps(hit.range, with: known)
    }
  }

  /// The matches of a part of a word.
  private static let partial: Set<TermHit.Match> = [.compoundHead, .compoundModifier, .composed]

  /// The index of the sentence that a range begins in.
  func sentence(of range: Range<Int>) -> Int? {
    let place = firstIndex(in: sentences) { $0.upperBound > range.lowerBound }
    return place < sentences.count && sentences[place].lowerBound <= range.lowerBound ? place : nil
  }
}

/// Whether a range overlaps one of a list that is in order and free of overlaps.
private func overlaps(_ range: Range<Int>, with ranges: [Range<Int>]) -> Bool {
  let place = firstIndex(in: ranges) { $0.upperBound > range.lowerBound }
  return place < ranges.count && ranges[place].lowerBound < range.upperBound
}

/// The first index from which a predicate holds, in a list that is partitioned by it; its count where it never does.
func firstIndex<Element>(in list: [Element], where belongsInSecond: (Element) -> Bool) -> Int {
  var low = 0
  var high = list.count
  while low < high {
    let middle = (low + high) / 2
    if belongsInSecond(list[middle]) { high = middle } else { low = middle + 1 }
  }
  return low
}
