import Testing

@testable import Names

@Suite("Reading Han characters")
struct HanReadingsTests {
  @Test(
    "Mandarin as each convention spells it",
    arguments: [
      ("zh-pinyin", "上海", "Shanghai"), ("zh-pinyin", "西安", "Xi’an"), ("zh-tones", "女", "nǚ"),
      ("zh-tones", "九江", "jiǔjiāng"), ("zh-tones", "长安", "cháng’ān"), ("zh-tones", "日月", "rìyuè"),
      ("zh-numbers", "台北", "tai2bei3"), ("zh-wade", "蔣介石", "Chiang-chieh-shih"), ("zh-wade", "雲南", "Yün-nan"),
      ("zh-tongyong", "新竹", "Sinjhu"), ("zh-bopomofo", "臺灣", "ㄊㄞˊㄨㄢ"), ("zh-cs", "四川", "S’-čchuan"),
      ("zh-hu", "洛阳", "Lojang"), ("zh-hu", "四川", "Szecsuan"), ("zh-ru", "长安", "Чанъань"), ("zh-ru", "郑州", "Чжэнчжоу"),
    ])
  func mandarin(system: String, name: String, expected: String) throws {
    #expect(try Transliterations.named(system, from: nil, to: nil)(name) == expected)
  }

  @Test("Words are read before characters", arguments: [("重庆", "Chongqing"), ("厦门", "Xiamen"), ("市长", "Shizhang")])
  func words(text: String, expected: String) throws { #expect(try spelled(text) == expected) }

  @Test(
    "Family names are read as such where a run is as short as a name",
    arguments: [
      ("曾国藩", "Zengguofan"), ("解缙", "Xiejin"), ("单位", "Danwei"), ("尉迟恭", "Yuchigong"), ("不解之", "Bujiezhi"),
      ("曾经沧海", "Cengjingcanghai"),
    ])
  func familyNames(text: String, expected: String) throws { #expect(try spelled(text) == expected) }

  @Test(
    "Kinds of places are written apart from names of two characters",
    arguments: [("少林寺", "Shaolin Si"), ("故宫", "Gugong"), ("清华大学", "Qinghua Daxue"), ("寺", "Si")])
  func places(text: String, expected: String) throws { #expect(try spelled(text) == expected) }

  @Test("Bopomofo is read with and without the mark of the first tone", arguments: ["ㄅㄟˇㄐㄧㄥ", "ㄅㄟˇㄐㄧㄥˉ"])
  func bopomofo(text: String) throws {
    #expect(try Transliterations.named("zh-tones", from: nil, to: nil)(text) == "běijīng")
  }

  @Test(
    "Cantonese",
    arguments: [
      ("yue-jyutping", "九龍", "gau2lung4"), ("yue-yale", "九龍", "Gaulung"), ("yue-hk", "上環", "Sheung Wan"),
      ("yue-hk", "大澳", "Tai O"),
    ])
  func cantonese(system: String, name: String, expected: String) throws {
    #expect(try Transliterations.named(system, from: nil, to: nil)(name) == expected)
  }

  @Test("What is not read stays", arguments: ["Taipei 101", "ひらがな", "𠀀", "p3 am1"])
  func foreign(text: String) throws {
    #expect(try Transliterations.named("zh-tones", from: nil, to: nil)(text) == text)
    #expect(try Transliterations.named("yue-jyutping", from: nil, to: nil)(text) == text)
  }

  private func spelled(_ text: String) throws -> String {
    try Transliterations.named("zh-pinyin", from: nil, to: nil)(text)
  }
}
