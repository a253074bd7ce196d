/// Memory that the inner loops of matching use again and again; what it holds is lost when it grows.
final class WorkingMemory<Element: BitwiseCopyable> {
  /// Where it begins; other when it has grown.
  private(set) var base: UnsafeMutablePointer<Element>
  private var capacity: Int

  init(capacity: Int) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  /// Makes room for so many elements; whether it has grown.
  @discardableResult
  func reserve(_ count: Int) -> Bool {
    guard count > capacity else { return false }
    base.deallocate()
    capacity = count * 2
    base = .allocate(capacity: capacity)
    return true
  }
}
