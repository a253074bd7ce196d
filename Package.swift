// swift-tools-version: 6.2
import PackageDescription

// The rooms, from the foundation up. A room imports only rooms that stand above it in this file; ARCHITECTURE.md says
// what each may know.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func room(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: Target.Dependency..., exclude: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name)] + dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "hexapla",
  products: [
    .executable(name: "hexapla", targets: ["hexapla"]),
    .library(name: "Names", targets: ["Names"]),
    .library(
      name: "Hexapla", targets: ["Documents", "Names", "Terminology", "Bitext", "Assist", "Presentation"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(name: "ICUSystem", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
    .target(
      name: "CICU", dependencies: ["ICUSystem"],
      cSettings: [.enableWarning("all"), .treatAllWarnings(as: .error)]),
    .systemLibrary(name: "XMLSystem", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(
      name: "CXML", dependencies: ["XMLSystem"],
      cSettings: [.enableWarning("all"), .treatAllWarnings(as: .error)]),
    .systemLibrary(name: "ZlibSystem", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CTables"),
    room("ICU", "CICU"),
    room("XML", "CXML"),
    room("Tables", "CTables"),
    room("Text", "ICU", "Tables", "XML"),
    room("Documents", "Tables", "Text"),
    room("Quantities", "ICU", "Tables", "Text"),
    room("Morphology", "ICU", "Tables", "Text"),
    room("Names", "ICU", "Tables", "Text", "Morphology"),
    room("Terminology", "ICU", "XML", "ZlibSystem", "Tables", "Text", "Morphology"),
    room("Bitext", "ICU", "XML", "Tables", "Text", "Quantities", "Names", "Terminology"),
    room("Extraction", "Tables", "Text", "Morphology", "Names", "Terminology", "Bitext"),
    room(
      "Checks", "ICU", "Tables", "Text", "Quantities", "Morphology", "Names", "Terminology", "Bitext"),
    room(
      "Assist", "ICU", "Tables", "Text", "Quantities", "Morphology", "Names", "Terminology", "Bitext", "Checks"),
    .target(
      name: "Presentation",
      dependencies: ["ICU", "Tables", "Text", "Documents", "Names", "Terminology", "Checks", "Assist"],
      exclude: ["Page"],
      swiftSettings: strict),
    .executableTarget(
      name: "hexapla",
      dependencies: [
        "ICU", "Tables", "Text", "Documents", "Quantities", "Morphology", "Names", "Terminology", "Bitext",
        "Extraction", "Checks", "Assist", "Presentation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    tests("ICU"),
    tests("XML", "TestSupport"),
    tests("Tables"),
    tests("Text", "TestSupport", "Tables"),
    tests("Documents", "TestSupport", "Text"),
    tests("Quantities", "Text"),
    tests("Morphology", "TestSupport", "Tables", "Text"),
    tests(
      "Names", "TestSupport", "ICU", "Tables", "Text", "Morphology",
      exclude: ["Mentions/Texts", "Rendering/exonyms.tsv", "Rendering/exonyms-lands.tsv"]),
    tests("Terminology", "TestSupport", "Tables", "Text", "Morphology"),
    tests("Bitext", "TestSupport", "Text"),
    tests("Extraction", "Bitext", "Terminology", "Text"),
    tests("Checks", "Bitext", "Terminology", "Text"),
    tests("Assist", "Bitext", "Text"),
    tests("Presentation", "ICU", "Text", "Documents", "Assist", exclude: ["Browser/checks.js"]),
    .testTarget(
      name: "CommandLineTests", dependencies: ["hexapla"], exclude: ["Cases"], swiftSettings: strict
    ),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)

// Documentation is built by `make docs` only, so that a build fetches nothing for it.
if Context.environment["HEXAPLA_DOCUMENTATION"] != nil {
  package.dependencies.append(.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"))
}
