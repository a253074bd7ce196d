public import ArgumentParser
public import Text

extension Language: ExpressibleByArgument {
  public init?(argument: String) { self.init(tag: argument) }
}
