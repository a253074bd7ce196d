/// Which data categories of TBX are properties of a ``Concept``, and how each is written.
struct TBXProperties {
  let categories: DataCategories

  /// What TBX has no category for is said in notes of these beginnings, so that it is not lost.
  static let exactNote = "case: exact"
  static let participlesNote = "participles: yes"
  /// Of the statuses that TBX has not.
  static func note(of status: Concept.Status) -> String? {
    status == .forbidden || status == .untranslated ? "status: \(status.rawValue)" : nil
  }

  func set(_ details: [Detail], of concept: inout Concept) {
    var notes: [String] = []
    for detail in details {
      switch detail.category {
      case "subjectField" where concept.domain.isEmpty && detail.isPlain: concept.domain = detail.value
      case "note" where detail.value == Self.exactNote && detail.isPlain: concept.isExact = true
      case "note" where detail.value == Self.participlesNote && detail.isPlain: concept.findsParticiples = true
      case "note" where detail.isPlain: notes.append(detail.value)
      default: concept.details.append(detail)
      }
    }
    concept.note = notes.joined(separator: "\n")
  }

  func set(_ details: [Detail], of term: inout Term) {
    var noted: Concept.Status?
    for detail in details {
      switch detail.category {
      case "partOfSpeech" where detail.isPlain && term.partOfSpeech == nil:
        guard let found = categories.partOfSpeech(detail.value) else { fallthrough }
        term.partOfSpeech = found
        if Self.name(of: found) != detail.value { term.details.append(detail) }
      case "administrativeStatus" where detail.isPlain && term.status == nil:
        guard let found = categories.status(detail.value) else {
          term.details.append(detail)
          continue
        }
        term.status = found
        if DataCategories.administrativeStatus(found) != detail.value { term.details.append(detail) }
      case "note" where detail.isPlain && Self.status(ofNote: detail.value) != nil:
        noted = Self.status(ofNote: detail.value)
      default: term.details.append(detail)
      }
    }
    if let noted { term.status = noted }
    // A phrase is a type of term to TBX.
    if term.partOfSpeech == nil, let place = term.details.firstIndex(where: { $0.isType("phrase") }) {
      term.partOfSpeech = .phrase
      term.details.remove(at: place)
    }
  }

  private static func status(ofNote note: String) -> Concept.Status? {
    Concept.Status.allCases.first { Self.note(of: $0) == note }
  }

  /// The part of speech as TBX calls it; nil for a phrase, which is a type of term.
  static func name(of partOfSpeech: Concept.PartOfSpeech) -> String? {
    switch partOfSpeech {
    case .name: "properNoun"
    case .phrase: nil
    default: partOfSpeech.rawValue
    }
  }

  /// A concept's details as TBX has them.
  func details(of concept: Concept) -> [Detail] {
    var details: [Detail] = []
    if !concept.domain.isEmpty { details.append(Detail(.descriptive, "subjectField", concept.domain)) }
    if concept.isExact { details.append(Detail(.note, "note", Self.exactNote)) }
    if concept.findsParticiples { details.append(Detail(.note, "note", Self.participlesNote)) }
    details += concept.note.split(separator: "\n").map { Detail(.note, "note", String($0)) }
    return details + concept.details
  }

  /// A term's details as TBX has them.
  func details(of term: Term, in concept: Concept, section: Int) -> [Detail] {
    var details: [Detail] = []
    if let partOfSpeech = concept.partOfSpeech(of: term), term.details.values(of: "partOfSpeech").isEmpty {
      if let name = Self.name(of: partOfSpeech) {
        details.append(Detail(.grammatical, "partOfSpeech", name))
      } else if term.details.values(of: "termType").isEmpty {
        details.append(Detail(.grammatical, "termType", "phrase"))
      }
    }
    let status = concept.ownStatus(of: term, section: section)
    if let status, term.details.values(of: "administrativeStatus").isEmpty {
      details.append(Detail(.grammatical, "administrativeStatus", DataCategories.administrativeStatus(status)))
    }
    details += term.details
    if let note = status.flatMap(Self.note) { details.append(Detail(.note, "note", note)) }
    return details
  }
}

extension Detail {
  /// Whether the detail is nothing but its value.
  var isPlain: Bool { attributes.isEmpty && markup.isEmpty && details.isEmpty }

  fileprivate func isType(_ type: String) -> Bool {
    category == "termType" && (value == type || type == "phrase" && value == "phraseologicalUnit") && isPlain
  }
}
