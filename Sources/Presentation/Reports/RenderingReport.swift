public import Names

/// A name as another language writes it, as a line of output.
public struct RenderingReport: Sendable {
  private let name: String
  private let rendering: NameRendering

  /// - Parameters:
  ///   - name: The name as it came in.
  ///   - rendering: What it became.
  public init(name: String, rendering: NameRendering) {
    self.name = name
    self.rendering = rendering
  }

  /// The names of the columns of ``row``.
  public static let header = "name\trendering\tbasis\talternatives\tnative\treason"

  /// The rendering alone.
  public var text: String { rendering.text }

  /// The rendering, the alternatives between `|`, the native form and the reason, parted by tabs.
  public var explanation: String { ([rendering.text] + tail).joined(separator: "\t") }

  /// The name, the rendering, how it was found (`glossary`, `established`, `convention`, `unchanged`), and what stands in
  /// ``explanation`` behind the rendering.
  public var row: String {
    ([cell(name), rendering.text, rendering.basis.rawValue] + tail).joined(separator: "\t")
  }

  private var tail: [String] {
    [rendering.alternatives.joined(separator: "|"), rendering.native ?? "", rendering.reason].map(cell)
  }

  /// A cell holds no tab, so that a hostile name cannot add columns.
  private func cell(_ text: String) -> String { String(text.map { $0 == "\t" ? " " : $0 }) }
}
