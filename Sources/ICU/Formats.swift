internal import CICU

/// Numbers and dates as CLDR has a language write them.
public enum Format {
  /// Writes a decimal number, given in ASCII digits with `.`, with the separators of a language; nil where ICU cannot.
  public static func decimal(_ decimal: String, fractionDigits: Int = 0, in locale: String)
    -> String?
  {
    let digits = Array(decimal.utf8CString)
    return filledText("format a number") {
      cicu_format_decimal(
        locale, digits, Int32(digits.count - 1), Int32(fractionDigits), $0, $1, &$2)
    }
  }

  /// Writes an ordinal in digits: 3rd, 3., 3e; nil where ICU cannot.
  public static func ordinal(_ number: Int, in locale: String) -> String? {
    filledText("format an ordinal") { cicu_format_ordinal(locale, Int64(number), $0, $1, &$2) }
  }

  /// Writes a date by a CLDR skeleton such as `yMMMMd`; nil where ICU cannot.
  public static func date(year: Int, month: Int, day: Int, skeleton: String, in locale: String)
    -> String?
  {
    filledText("format a date") {
      cicu_format_date(
        locale, skeleton, Int32(clamping: year), Int32(clamping: month), Int32(clamping: day), $0,
        $1, &$2)
    }
  }
}
