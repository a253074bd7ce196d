/// A text as a key by its bytes alone: canonically equivalent texts are told apart, which spares normalizing them.
struct ExactText: Hashable {
  private var text: String

  init(_ text: String) {
    self.text = text
    self.text.makeContiguousUTF8()
  }

  static func == (first: Self, second: Self) -> Bool {
    first.text.utf8.withContiguousStorageIfAvailable { left in
      second.text.utf8.withContiguousStorageIfAvailable { right in
        left.count == right.count && left.elementsEqual(right)
      } ?? false
    } ?? false
  }

  func hash(into hasher: inout Hasher) {
    text.utf8.withContiguousStorageIfAvailable { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
