internal import Tables

/// What speaks for or against a capitalized word being a name; each has a weight in `tables/names/mention-weights.tsv`.
enum Evidence: Int, CaseIterable, Hashable, Sendable {
  // What is known of the word.
  case knownPlace
  case knownPerson
  case knownOrganization
  case givenName
  case givenNameWord
  case compassPlace
  case inhabitant
  case placeAdjective
  case calendar
  case unit
  case title
  case commonAcronym
  case knownOrganizationNoun
  /// A place that is a German noun too: *Essen*.
  case knownPlaceNoun
  /// In the table of names that need no rendering.
  case listedName
  /// In that table, but a German word too.
  case listedWord
  case listedSurname
  case listedSurnameWord
  /// A town of GeoNames, and no German word.
  case listedTown
  /// A family name of Faker's lists, and no German word.
  case listedFamily
  // What the morphology says of it.
  case nounInLexicon
  case nounDerived
  /// A derivation in *-er*, which family names and inhabitants look like.
  case agentNoun
  case nounCompound
  case noNoun
  case lowerWord
  case lowerVerb
  // Its shape.
  case acronym
  case longCapitals
  /// A word of the lexicon in capitals: *ALLE*, *TEAM*.
  case capitalsOfWord
  case initial
  case shouting
  case hangingHyphen
  case innerCapital
  case foreignLetter
  case foreignCluster
  case vowelEnding
  case genitive
  case endsR
  case endsN
  case short
  case street
  /// An ending of streets that is one of other nouns as well: *-platz*, *-weg*.
  case square
  /// Such an ending or *-straße* where places stand: *am Rathausplatz*, *in der Lindenallee*.
  case localStreet
  case settlement
  case surname
  case abstract
  /// Its letters look like those of names, or of nouns.
  case nameShape
  case likelyNameShape
  case likelyNounShape
  case nounShape
  // Where it stands.
  case sentenceStart
  case startNoNoun
  case startLowerWord
  /// Nothing explains the word, and a verb follows: *Choi gewann*, for a singular noun would have an article.
  case startBeforeVerb
  /// A family name that is a word too stands without an article and as a name would: *Kohl sagte*, *sagte Kohl*.
  case surnameWordBesideVerb
  case afterQuote
  case quoted
  case afterArticle
  case articleNoNoun
  case afterPossessive
  case afterFused
  case afterAdjective
  case afterPlacePreposition
  case afterPreposition
  case afterTitle
  case afterClassNoun
  /// A noun behind one that says what house, firm or work is called so: *Hotel Seeblick*, *Café „Zeitlos“*.
  case nounAfterHouse
  case quotedAfterHouse
  /// A noun that names begin with, before a capitalized word: *Hotel* of *Hotel Seeblick*.
  case partBeforeCapital
  /// An adjective with a capital inside a sentence, and the noun behind it: *Rheinische Post*.
  case properAdjective
  case afterProperAdjective
  /// *Große* of *Karl der Große*.
  case epithet
  /// *Institut* of *Max-Planck-Institut*.
  case organizationAfterHyphen
  /// *Post* of *Washington Post*.
  case headAfterName
  /// A family name that is a word too, in the genitive before what is owned, without an article: *Bachs Kantaten*.
  case surnameGenitive
  /// *Dr.*, and *Doktor* of *Frau Doktor*, which stand before names and are no parts of them.
  case titleOnly
  /// After *Herr* and the like, which stand before names only.
  case afterAddress
  /// The first word of names of several, such as *Sankt*, before a capital; and what follows it.
  case opening
  case afterOpening
  /// The adjective of a place and what makes a name with it: *Frankfurter Allee*.
  case beforeHead
  case headAfterPlaceAdjective
  /// A party or the like in parentheses follows: *Müller (SPD)*.
  case beforeParty
  /// After *so*, which names who says what was quoted.
  case afterReport
  case afterNoun
  case afterGivenName
  case afterName
  case afterUnknown
  case afterParticle
  case afterNumber
  case beforeGivenName
  case beforeName
  case beforeUnknown
  case beforeNoun
  case beforeOrganizationWord
  case genitiveBeforeNoun
  case hyphenFirst
  case hyphenLast
  case nounAfterGivenName
  case nounAfterTitle
  case givenNameBeforeCapital
  /// A given name, and what follows is no common noun.
  case givenNameBeforeFamilyName
  /// Behind a title and a given name, and no capital follows: *Staatsrat Stéphane Ganzer kündigte*.
  case familyNamePlace
  /// *Sutter* of *Karin Keller-Sutter*.
  case doubleFamilyName
  case afterVerb
  case bareNoNoun
  case bareAgentNoun
  case bareNoun
  case barePlace
  /// A country without article, numeral or adjective: *mit Polen*, not *die Polen*, *viele Polen*.
  case bareCountry
  case knownPhrase
  /// Elsewhere in the document the word follows a given name or title, and here it has no article.
  case namedElsewhere
  /// Elsewhere in the document the word is a name more often than not.
  case mostlyName
  /// The document has the word in lower case too, which says something at the start of a sentence.
  case lowerElsewhere
  /// A name stands behind or before *und* or a comma.
  case besideListedName
  case afterFoundName
  case beforeFoundName

  /// The name in the table: *known-place*.
  var label: String { Self.labels[rawValue] }

  private static let labels = allCases.map { evidence in
    String(describing: evidence).reduce(into: "") {
      $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1)
    }
  }
}

/// A set of evidence.
struct EvidenceSet: Sendable {
  fileprivate var bits: UInt128 = 0

  init() {}

  init(_ evidence: Evidence...) { for evidence in evidence { insert(evidence) } }

  func isDisjoint(with other: EvidenceSet) -> Bool { bits & other.bits == 0 }

  mutating func insert(_ evidence: Evidence) { bits |= 1 &<< UInt128(truncatingIfNeeded: evidence.rawValue) }

  mutating func insert(_ evidence: Evidence, if holds: Bool) { if holds { insert(evidence) } }

  var isEmpty: Bool { bits == 0 }

  mutating func formUnion(_ other: EvidenceSet) { bits |= other.bits }

  mutating func subtract(_ other: EvidenceSet) { bits &= ~other.bits }

  mutating func remove(_ evidence: Evidence) { bits &= ~(1 &<< UInt128(truncatingIfNeeded: evidence.rawValue)) }

  func contains(_ evidence: Evidence) -> Bool {
    bits & (1 &<< UInt128(truncatingIfNeeded: evidence.rawValue)) != 0
  }

  /// The evidence in the order of its declaration.
  var all: [Evidence] { Evidence.allCases.filter(contains) }
}

/// The weights: a word is a name where they and the bias sum to more than zero (a logistic model's log-odds).
struct MentionWeights: Sendable {
  private var weights: [Double]
  private let bias: Double

  init() throws(TableError) {
    let table = try Table(embedded: "tables/names/mention-weights.tsv", minimumCells: 2)
    weights = Array(repeating: 0, count: Evidence.allCases.count)
    let labels = Dictionary(uniqueKeysWithValues: Evidence.allCases.map { ($0.label, $0) })
    var bias = 0.0
    for row in table.rows {
      guard let weight = Double(row[1]) else { throw row.bad(1, expected: "a number") }
      if row[0] == "bias" {
        bias = weight
      } else if let evidence = labels[row[0]] {
        weights[evidence.rawValue] = weight
      } else {
        throw row.bad(0, expected: "a kind of evidence")
      }
    }
    self.bias = bias
  }

  func score(_ evidence: EvidenceSet) -> Double {
    var sum = bias
    var bits = evidence.bits
    while bits != 0 {
      sum += weights[bits.trailingZeroBitCount]
      bits &= bits - 1
    }
    return sum
  }
}
