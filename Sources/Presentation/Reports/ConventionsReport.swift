public import Names

/// The conventions that the program knows, as lines of output.
public struct ConventionsReport: Sendable {
  private let conventions: [Convention]

  /// - Parameter conventions: In the order of the list.
  public init(_ conventions: [Convention]) { self.conventions = conventions }

  /// A header and a line a convention, cells parted by tabs.
  public var tableLines: [String] {
    let columns = ["alias", "system", "also", "language", "to", "year", "reversible", "title", "source"]
    let rows = conventions.map {
      [
        $0.alias, $0.system, $0.also.joined(separator: " "), $0.language, $0.target, $0.year,
        $0.isReversible ? "yes" : "no", $0.title, $0.source,
      ]
    }
    return ([columns] + rows).map { $0.joined(separator: "\t") }
  }

  /// A JSON object a convention.
  public var jsonLines: [String] {
    conventions.map { convention in
      JSON.object([
        ("type", .string("convention")), ("alias", .string(convention.alias)), ("system", .string(convention.system)),
        ("also", .strings(convention.also)), ("language", .string(convention.language)),
        ("to", .optional(convention.target.isEmpty ? nil : convention.target)),
        ("year", .optional(convention.year.isEmpty ? nil : convention.year)),
        ("reversible", .bool(convention.isReversible)), ("title", .string(convention.title)),
        ("source", .string(convention.source)),
      ]).text
    }
  }
}
