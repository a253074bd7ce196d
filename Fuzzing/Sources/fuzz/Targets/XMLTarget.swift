import XML

extension FuzzTarget {
  /// A document: events that nest, or an error.
  static let xml = FuzzTarget(name: "xml", summary: "an XML document") { bytes in
    let reader = XMLReader(bytes: bytes, file: "fuzz.xml")
    var open: [XMLName] = []
    while let event = try? reader.nextEvent() {
      switch event {
      case .start(let element): open.append(element.name)
      case .end(let name, _): precondition(open.popLast() == name, "elements do not nest")
      case .text, .instruction: break
      }
    }
  }
}
