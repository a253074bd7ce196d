internal import Text

/// Text for element content and quoted attributes; controls, which HTML forbids, are dropped.
func escapedHTML(_ text: String) -> String {
  var result = ""
  result.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "\n", "\t": result += " "
    default: if !isControl(scalar), !scalar.isOverride { result.unicodeScalars.append(scalar) }
    }
  }
  return result
}

/// The attributes that say what language a text is in, with a blank before them.
func languageAttributes(_ language: Language) -> String {
  " lang=\"\(escapedHTML(language.tag))\" dir=\"\(language.isRightToLeft ? "rtl" : "ltr")\""
}

extension Unicode.Scalar {
  /// Embeddings and overrides, which reach beyond the text that they stand in; isolates and marks are harmless here.
  fileprivate var isOverride: Bool { (0x202A...0x202E).contains(value) }
}
