// swift-tools-version: 6.2
import PackageDescription

// A package of its own, because it instruments every room that it is built with: `make fuzz`.
let package = Package(
  name: "fuzzing",
  dependencies: [.package(name: "hexapla", path: "..")],
  targets: [
    .target(name: "CFuzzer"),
    .executableTarget(
      name: "fuzz", dependencies: ["CFuzzer", .product(name: "Hexapla", package: "hexapla")],
      swiftSettings: [.treatAllWarnings(as: .error)],
      // The default linker of Debian fails on instrumented code.
      linkerSettings: [.unsafeFlags(["-use-ld=lld"])]),
  ],
  swiftLanguageModes: [.v6]
)
