public import ArgumentParser
public import Terminology

extension GlossaryFormat: ExpressibleByArgument {}
extension GlossaryMerge.Preference: ExpressibleByArgument {}
