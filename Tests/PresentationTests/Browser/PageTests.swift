import Assist
import Foundation
import Testing
import Text

@testable import Presentation

/// The page in a real browser: structure, accessibility, keys, views, marks, search.
@Suite("The page in chromium", .enabled(if: Browser.path != nil, "chromium is not installed"), .serialized)
struct PageTests {
  static let checks = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("checks.js")

  @Test("All that checks.js expects holds", arguments: [1280, 390], [true, false])
  func page(width: Int, hasTranslation: Bool) throws {
    let findings = [Sheet.Finding(rule: "number-differs", severity: .error, message: "2.600 is not 2,700", row: 2)]
    let sheet = SampleSheet.sheet(
      translation: hasTranslation ? ["Baranov plans <mines>.", "It takes 2,700 soldiers, says Baranov."] : nil,
      findings: findings)
    let script = try String(contentsOf: Self.checks, encoding: .utf8)
    let html = sheet.formatted(as: .html).replacing("</body>", with: "<script>\n\(script)</script>\n</body>")
    let report = try Self.report(of: Browser.document(of: html, width: width))
    #expect(report == "all holds", "\(report ?? "the script did not reach its end")")
  }

  @Test("Right to left, the columns keep their sides and the text its direction")
  func rightToLeft() throws {
    let script = """
      const cell = document.querySelector(".body .target");
      const report = document.createElement("pre");
      report.id = "report";
      report.textContent = getComputedStyle(cell).direction + " " + getComputedStyle(cell.parentElement).direction;
      document.body.append(report);
      """
    let sheet = SampleSheet.sheet(translation: ["שלום", "עולם"], to: try #require(.init(tag: "he")))
    let html = sheet.formatted(as: .html).replacing("</body>", with: "<script>\(script)</script></body>")
    #expect(try Self.report(of: Browser.document(of: html, width: 1280)) == "rtl ltr")
  }

  /// What the script wrote into the page; nil where it did not reach its end.
  private static func report(of document: String) -> String? {
    document.firstMatch(of: /<pre id="report">([^<]*)<\/pre>/).map { String($0.output.1) }
  }
}
