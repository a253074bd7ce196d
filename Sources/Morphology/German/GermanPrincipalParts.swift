internal import Tables

/// The principal parts of a strong or irregular German verb, with all alternatives.
struct GermanPrincipalParts: Hashable, Sendable {
  let present: [String]
  let preterite: [String]
  let participles: [String]
  let subjunctive: [String]
  /// Forms that no part gives, as *bin* of *sein*.
  let others: [String]

  /// The parts of a base verb; those of a strong verb behind an inseparable prefix where it has one.
  static func of(_ base: String) -> GermanPrincipalParts? {
    base.withLetters { base in
      if let verb = Verbs.all[base] { return verb.parts }
      for prefix in GermanVerb.inseparablePrefixes {
        guard let rest = base.removing(prefix: prefix), let verb = Verbs.all[rest] else { continue }
        return verb.parts.prefixed(prefix.string)
      }
      return nil
    }
  }

  /// All forms of a strong verb, to be held against words.
  struct Forms: Sendable {
    let finite: WordList
    let participles: WordList
    /// The participles behind an inseparable prefix, without *ge-*.
    let bareParticiples: WordList

    fileprivate init(_ parts: GermanPrincipalParts) {
      finite = WordList(parts.finiteForms)
      participles = WordList(parts.participles)
      bareParticiples = WordList(parts.participles.map { $0.removing(prefix: "ge") ?? $0 })
    }
  }

  /// The forms of the strong verb that a base verb is, or is behind an inseparable prefix.
  static func forms(of base: Letters) -> (prefix: Letters, forms: Forms)? {
    if let verb = Verbs.all[base] { return ("", verb.forms) }
    for prefix in GermanVerb.inseparablePrefixes {
      if let rest = base.removing(prefix: prefix), let verb = Verbs.all[rest] { return (prefix, verb.forms) }
    }
    return nil
  }

  private func prefixed(_ prefix: String) -> GermanPrincipalParts {
    let join = { (forms: [String]) in forms.map { prefix + $0 } }
    return GermanPrincipalParts(
      present: join(present), preterite: join(preterite),
      participles: participles.map { prefix + ($0.removing(prefix: "ge") ?? $0) },
      subjunctive: join(subjunctive), others: join(others))
  }

  var finiteForms: [String] {
    var forms = others
    func add(_ stem: String, _ endings: [String]) { forms += endings.map { stem + $0 } }
    for form in present {
      forms.append(form)
      let stem = form.removing(suffix: "t") ?? form
      let isSibilant = ["s", "ß", "z"].contains { stem.hasSuffix($0) }
      add(stem, isSibilant ? ["", "t"] : ["", "st"])
      // Of verbs in -t and -d: *hält*, *hältst*.
      add(form, ["st"])
    }
    for form in preterite {
      add(form, form.hasSuffix("e") ? ["", "st", "n", "t"] : ["", "st", "est", "en", "t", "et"])
    }
    for form in subjunctive { add(form, ["", "st", "n", "t"]) }
    return forms
  }

  /// Gives `body` the base verbs of which `stem` may be a form without its ending.
  static func visitInfinitives(ofStem stem: Letters, _ body: (Letters) -> Void) {
    for infinitive in Verbs.stems[stem] ?? [] { infinitive.withLetters(body) }
    for prefix in GermanVerb.inseparablePrefixes {
      guard let rest = stem.removing(prefix: prefix), let infinitives = Verbs.stems[rest] else { continue }
      for infinitive in infinitives { infinitive.withLetters { Letters.join(prefix, $0, body) } }
    }
  }

  private enum Verbs {
    struct Verb: Sendable {
      let infinitive: String
      let parts: GermanPrincipalParts
      let forms: Forms
    }

    static let all: WordMap<Verb> = {
      var all = WordMap<Verb>()
      let folder = "tables/morphology/german/"
      guard let table = try? Table(embedded: folder + "strong-verbs.tsv"),
        let irregular = try? Table(embedded: folder + "irregular-verb-forms.tsv")
      else { return all }
      func words(_ cell: String, _ separator: Character) -> [String] {
        cell.split(separator: separator).map(String.init)
      }
      var others: [String: [String]] = [:]
      for row in irregular.rows { others[row[0]] = words(row[1], " ") }
      for row in table.rows {
        let parts = GermanPrincipalParts(
          present: words(row[1], "|"), preterite: words(row[2], "|"),
          participles: words(row[3], "|"), subjunctive: words(row[4], "|"),
          others: others[row[0]] ?? [])
        let verb = Verb(infinitive: row[0], parts: parts, forms: Forms(parts))
        all.update(row[0], initial: verb) { $0 = verb }
      }
      return all
    }()

    /// The infinitives of every part, whole and without the endings that a search takes off.
    static let stems: WordMap<[String]> = {
      var stems = WordMap<[String]>()
      for verb in all.values {
        let parts = verb.parts
        var forms = parts.others + parts.preterite + parts.participles + parts.subjunctive
        forms += parts.present
        forms += parts.present.compactMap { $0.removing(suffix: "t") }
        forms += parts.preterite.compactMap { $0.removing(suffix: "e") }
        forms += parts.subjunctive.compactMap { $0.removing(suffix: "e") }
        forms += parts.participles.compactMap { $0.removing(prefix: "ge") }
        for form in Set(forms) { stems.update(form, initial: []) { $0.append(verb.infinitive) } }
      }
      return stems
    }()
  }
}
