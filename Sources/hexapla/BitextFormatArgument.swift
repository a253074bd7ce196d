public import ArgumentParser
public import Bitext

extension BitextFormat: ExpressibleByArgument {}
