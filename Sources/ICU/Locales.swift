internal import CICU

/// Names and facts that CLDR holds for languages and regions. Locales are BCP 47 tags.
public enum CLDR {
  /// The ISO 3166 codes of all regions.
  public static var regions: [String] {
    var codes: [String] = []
    var next = cicu_region_codes()
    while let code = next.pointee {
      codes.append(String(cString: code))
      next += 1
    }
    return codes
  }

  /// What a language calls a region: `KP` is “Nordkorea” in German. Nil where CLDR has no name.
  public static func name(ofRegion region: String, in locale: String) -> String? {
    filledText("name the region “\(region)”") { cicu_region_name(region, locale, $0, $1, &$2) }
  }

  /// What a language calls a language. Nil where CLDR has no name.
  public static func name(ofLanguage language: String, in locale: String) -> String? {
    filledText("name the language “\(language)”") {
      cicu_language_name(language, locale, $0, $1, &$2)
    }
  }

  /// Whether a language is written right to left by default.
  public static func isRightToLeft(_ locale: String) -> Bool { cicu_is_right_to_left(locale) }

  /// Whether ICU's data know the language.
  public static func isAvailable(_ locale: String) -> Bool { cicu_is_available(locale) }

  /// What a language calls regions, by their ISO 3166 codes.
  public static func regions(in locale: String) -> [String: String] {
    collect { cicu_visit_regions(locale, $0, $1, &$2) }
  }

  /// What a language calls languages, by their ISO 639 codes.
  public static func languages(in locale: String) -> [String: String] {
    collect { cicu_visit_languages(locale, $0, $1, &$2) }
  }

  /// What a language calls currencies, by their ISO 4217 codes, those out of use too.
  public static func currencies(in locale: String) -> [String: String] {
    collect { cicu_visit_currencies(locale, $0, $1, &$2) }
  }

  /// The exemplar cities of time zones as CLDR spells them in a language: `Asia/Pyongyang` is “Pjöngjang” in German.
  /// Zones whose city CLDR leaves to the zone's own name are not listed.
  public static func cities(in locale: String) -> [String: String] {
    collect { cicu_visit_cities(locale, $0, $1, &$2) }
  }

  /// The letters of a language's alphabet in both cases; empty where CLDR has none.
  public static func alphabet(of locale: String) -> Set<Unicode.Scalar> {
    var ranges: [Int32] = Array(repeating: 0, count: 512)
    var status: cicu_status = 0
    let count = cicu_exemplar_ranges(locale, &ranges, Int32(ranges.count), &status)
    var letters: Set<Unicode.Scalar> = []
    for place in stride(from: 0, to: Int(min(count, Int32(ranges.count))), by: 2) {
      for value in ranges[place]...ranges[place + 1] {
        if let letter = Unicode.Scalar(UInt32(value)) { letters.insert(letter) }
      }
    }
    return letters
  }

  private typealias Visit = (@escaping cicu_name_visitor, UnsafeMutableRawPointer, inout cicu_status) -> Void

  /// The names that a visit of CLDR's data passes, by their codes; none where ICU has no data.
  private static func collect(_ visit: Visit) -> [String: String] {
    final class Collected { var names: [String: String] = [:] }
    let collected = Collected()
    var status: cicu_status = 0
    visit(
      { context, code, name, length in
        let collected = Unmanaged<Collected>.fromOpaque(context).takeUnretainedValue()
        let units = UnsafeBufferPointer(start: name, count: Int(length))
        collected.names[String(cString: code)] = String(decoding: units, as: UTF16.self)
      }, Unmanaged.passUnretained(collected).toOpaque(), &status)
    return collected.names
  }
}
