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
    if let parts = Parts.all[base] { return parts }
    for prefix in GermanVerb.inseparablePrefixes {
      guard let rest = base.removing(prefix: prefix), let parts = Parts.all[rest] else { continue }
      return parts.prefixed(prefix)
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

  /// The base verbs of which `stem` may be a form without its ending, each as infinitive and inseparable prefix.
  static func infinitives(ofStem stem: String) -> [String] {
    var found = Parts.stems[stem] ?? []
    for prefix in GermanVerb.inseparablePrefixes {
      guard let rest = stem.removing(prefix: prefix) else { continue }
      found += (Parts.stems[rest] ?? []).map { prefix + $0 }
    }
    return found
  }

  private enum Parts {
    static let all: [String: GermanPrincipalParts] = {
      var all: [String: GermanPrincipalParts] = [:]
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
        all[row[0]] = GermanPrincipalParts(
          present: words(row[1], "|"), preterite: words(row[2], "|"),
          participles: words(row[3], "|"), subjunctive: words(row[4], "|"),
          others: others[row[0]] ?? [])
      }
      return all
    }()

    /// Every part, whole and without the endings that a search takes off.
    static let stems: [String: [String]] = {
      var stems: [String: [String]] = [:]
      for (infinitive, parts) in all {
        var forms = parts.others + parts.preterite + parts.participles + parts.subjunctive
        forms += parts.present
        forms += parts.present.compactMap { $0.removing(suffix: "t") }
        forms += parts.preterite.compactMap { $0.removing(suffix: "e") }
        forms += parts.subjunctive.compactMap { $0.removing(suffix: "e") }
        forms += parts.participles.compactMap { $0.removing(prefix: "ge") }
        for form in Set(forms) { stems[form, default: []].append(infinitive) }
      }
      return stems
    }()
  }
}
