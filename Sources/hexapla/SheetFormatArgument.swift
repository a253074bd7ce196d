public import ArgumentParser
public import Presentation

extension SheetFormat: ExpressibleByArgument {}
