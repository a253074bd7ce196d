public import ArgumentParser
public import Text

extension Language: ExpressibleByArgument {
  /// A language by its BCP 47 tag.
  public init?(argument: String) { self.init(tag: argument) }
}
