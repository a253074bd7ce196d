/// Questions about one form, answered without listing paradigms or candidates as strings.
extension GermanMorphology {
  /// Whether ``paradigm(of:partOfSpeech:)`` of a term has a form.
  package func isForm(_ form: String, of term: String, partOfSpeech: PartOfSpeech) -> Bool {
    switch partOfSpeech {
    case .noun, .name: isNounForm(form, of: term)
    case .verb: isVerbForm(form, of: term)
    case .adjective: isAdjectiveForm(form, of: term)
    case .adverb, .function: form == term
    }
  }

  /// Whether a form is one of a verb's, or one that stands apart from its separable prefix.
  package func isFormOrPart(_ form: String, ofVerb infinitive: String) -> Bool {
    if form == infinitive { return true }
    return form.withLetters { form in
      hasVerb(infinitive) { $0.hasForm(form) || (!$0.prefix.isEmpty && $0.hasFiniteForm(form)) }
    }
  }

  /// The separable prefix apart from which a form of a verb stands; nil where it stands so of no prefix.
  package func prefixApart(from form: String, of infinitive: String) -> String? {
    var prefix: String?
    _ = form.withLetters { form in
      hasVerb(infinitive) { verb in
        guard !verb.prefix.isEmpty, verb.hasFiniteForm(form) else { return false }
        prefix = verb.prefix.string
        return true
      }
    }
    return prefix
  }

  /// Whether a noun is a plural that no ending makes, which may begin otherwise than its singular: *Seeleute*.
  package func isIrregularPlural(_ word: String) -> Bool { word.withLetters(lexicon.isIrregularPlural) }

  /// Gives `body` what the lemma of a form may be, by its endings alone, some twice; the bytes are only lent.
  package func visitCandidates(
    of form: String, partOfSpeech: PartOfSpeech, _ body: (UnsafeRawBufferPointer) -> Void
  ) {
    form.withLetters { form in
      switch partOfSpeech {
      case .noun, .name: GermanNounCandidates.visitLemmas(of: form) { body($0.bytes) }
      case .verb: GermanSeparablePrefixes.visitCandidates(of: form) { body($1.bytes) }
      case .adjective: GermanAdjective.visitCandidates(of: form) { body($0.bytes) }
      case .adverb, .function: body(form.bytes)
      }
    }
  }

  /// Gives `body` the infinitives of the base verbs that a form may be of, some twice; the bytes are only lent.
  package func visitBaseInfinitives(of form: String, _ body: (UnsafeRawBufferPointer) -> Void) {
    form.withLetters { GermanVerbCandidates.visitInfinitives(of: $0) { body($0.bytes) } }
  }

  private func isNounForm(_ form: String, of term: String) -> Bool {
    var isKnown = false
    var isForm = false
    form.withLetters { form in
      term.withLetters { term in
        lexicon.visitNouns(term) { noun, _ in
          isKnown = true
          isForm = isForm || noun.hasForm(form)
        }
      }
    }
    return isKnown ? isForm : paradigm(of: term, partOfSpeech: .noun).contains(form)
  }

  private func isVerbForm(_ form: String, of infinitive: String) -> Bool {
    if form == infinitive { return true }
    return form.withLetters { form in hasVerb(infinitive) { $0.hasForm(form) } }
  }

  private func isAdjectiveForm(_ form: String, of lemma: String) -> Bool {
    form.withLetters { form in
      lemma.withLetters { (lexicon.adjectiveRow($0) ?? GermanAdjectiveRow(regular: $0)).hasForm(form) }
    }
  }

  /// Whether one of the verbs of an infinitive, in the lexicon or taken apart, is as `isWanted` says.
  private func hasVerb(_ infinitive: String, where isWanted: (GermanVerbForms) -> Bool) -> Bool {
    infinitive.withLetters { letters in
      var (isKnown, isFound) = (false, false)
      lexicon.visitVerbs(letters) { row, _ in
        isKnown = true
        isFound = isFound || isWanted(row.forms)
      }
      guard !isKnown else { return isFound }
      return takenApart(infinitive).contains { verb in
        verb.prefix.withLetters { isWanted(GermanVerbForms(infinitive: letters, prefix: $0, isWeak: false)) }
      }
    }
  }
}

extension Letters {
  fileprivate var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(buffer) }
}
