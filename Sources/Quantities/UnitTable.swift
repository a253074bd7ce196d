internal import Tables

/// How units convert into each other (`tables/quantities/units.tsv`).
struct UnitTable: Sendable {
  static let shared = UnitTable()

  struct Unit: Sendable {
    /// What the unit is a measure of, by its base unit.
    let base: String
    let factor: Double
    /// What is added after the factor: degrees of Fahrenheit begin elsewhere.
    let offset: Double
    /// Whether it is of a system that people convert from, and then round.
    let isCustomary: Bool

    func base(_ value: Double) -> Double { value * factor + offset }
  }

  private let units: [String: Unit]

  private init() {
    guard let table = try? Table(embedded: "tables/quantities/units.tsv") else {
      // Without the table units are equal or not.
      units = [:]
      return
    }
    var units: [String: Unit] = [:]
    for row in table.rows {
      guard let factor = Double(row[2]) else { continue }
      units[row[0]] = Unit(
        base: row[1], factor: factor, offset: Double(row[3]) ?? 0, isCustomary: row[4] == "customary")
    }
    self.units = units
  }

  /// Whether a unit measures time.
  func isTime(_ symbol: String) -> Bool { units[symbol].map { $0.base == "s" || $0.base == "month" } ?? false }

  /// Whether two measures are the same length, weight or time: exactly in related units, roughly where one is customary
  /// and the other metric, since who converts 100 km to miles rounds.
  func areSame(_ value: Decimal, _ symbol: String, _ other: Decimal, _ otherSymbol: String) -> Bool {
    guard let one = units[symbol], let two = units[otherSymbol], one.base == two.base else { return false }
    let (a, b) = (one.base(value.double), two.base(other.double))
    let tolerance = one.isCustomary == two.isCustomary ? 1e-9 : 0.05
    return abs(a - b) <= tolerance * max(abs(a), abs(b))
  }
}

extension Decimal {
  var double: Double { Double(description) ?? 0 }
}
