internal import XML

/// An element of an XML file with all that it holds. The reader bounds how deep elements may nest.
struct XMLNode {
  enum Child {
    case node(XMLNode)
    case text(String)
  }

  let element: XMLElement
  var children: [Child] = []

  init(element: XMLElement, children: [Child] = []) {
    self.element = element
    self.children = children
  }

  /// Reads what the element whose start was read last holds, up to its end.
  init(_ element: XMLElement, from reader: XMLReader) throws(XMLError) {
    self.element = element
    while let event = try reader.nextEvent() {
      switch event {
      case .start(let child): children.append(.node(try XMLNode(child, from: reader)))
      case .end: return
      case .text(let text, _): children.append(.text(text))
      case .instruction: break
      }
    }
  }

  var name: String { element.name.local }
  var nodes: [XMLNode] { children.compactMap { if case .node(let node) = $0 { node } else { nil } } }

  /// The first element inside of this name and namespace.
  func first(_ name: String, in namespace: String?) -> XMLNode? {
    nodes.first { $0.name == name && $0.element.name.namespace == namespace }
  }

  /// The text inside, with that of elements inside.
  var text: String {
    children.map { child in
      switch child {
      case .node(let node): node.text
      case .text(let text): text
      }
    }.joined()
  }
}
