internal import CICU

/// A Unicode normalization form (Unicode Standard Annex 15).
public enum NormalizationForm: Sendable, CaseIterable {
  case nfc, nfd, nfkc, nfkd
  /// NFKC with case folded and default-ignorable characters removed.
  case nfkcCasefold

  fileprivate var code: cicu_form {
    switch self {
    case .nfc: CICU_NFC
    case .nfd: CICU_NFD
    case .nfkc: CICU_NFKC
    case .nfkd: CICU_NFKD
    case .nfkcCasefold: CICU_NFKC_CASEFOLD
    }
  }
}

/// A full case mapping, as a locale does it.
public enum CaseMapping: Sendable {
  case lower, upper, title

  fileprivate var code: cicu_case {
    switch self {
    case .lower: CICU_LOWER
    case .upper: CICU_UPPER
    case .title: CICU_TITLE
    }
  }
}

extension String {
  /// The text in a normalization form. Text that ICU cannot normalize (longer than 2³¹ units) is returned as it is.
  public func normalized(_ form: NormalizationForm) -> String {
    if form != .nfkcCasefold, utf8.allSatisfy({ $0 < 0x80 }) { return self }
    let source = Array(utf16)
    let units = try? filledUnits(
      capacity: source.count + source.count / 2, operation: "normalize text"
    ) {
      cicu_normalize(form.code, source, Int32(source.count), $0, $1, &$2)
    }
    return units.map { String(decoding: $0, as: UTF16.self) } ?? self
  }

  /// The text in another case, as the language writes it.
  public func mapped(to mapping: CaseMapping, locale: String = "") -> String {
    let source = Array(utf16)
    let units = try? filledUnits(capacity: source.count + 8, operation: "change case") {
      cicu_map_case(
        mapping.code, locale, source, Int32(source.count), $0, $1, &$2)
    }
    return units.map { String(decoding: $0, as: UTF16.self) } ?? self
  }
}
