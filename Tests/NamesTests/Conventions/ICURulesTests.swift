import ICU
import Testing

@testable import Names

@Suite("Conventions as ICU rules")
struct ICURulesTests {
  @Test("ICU spells by the exported rules what the transducer spells", arguments: TransducerTests.conventions)
  func agreement(convention: Convention) throws {
    let language = try #require(try ConventionRegistry.embedded.get().language(convention.language))
    let transliterate = try Transliterator(convention, language: language)
    let rules = try transliterate.icuRules()
    let transform = try Transform(name: convention.alias, rules: rules)
    for word in Self.words[convention.language, default: []] {
      for word in [word, word.uppercased(), word.normalized(.nfd)] {
        #expect(try transform(word) == transliterate(word), "\(word)")
      }
    }
    var words = ConventionWords(try ConventionTable(convention, language: language), seed: 3)
    for turn in 0..<80 {
      let word = turn % 2 == 0 ? words.plain() : words.mixed()
      #expect(try transform(word) == transliterate(word), "\(word.debugDescription)")
    }
  }

  @Test("There are words of every language")
  func languages() throws {
    let languages = Set(TransducerTests.conventions.map(\.language))
    #expect(languages.subtracting(Self.words.keys).isEmpty)
  }

  /// Names in their own script.
  private static let words: [String: [String]] = [
    "ru": [
      "Зиновьев", "Хрущёв", "Юрий Съёмщиков", "Ельцин", "Подъячев", "Щукин", "Ильич", "Тургенев", "Анастасия",
      "Йошкар-Ола",
      "Вьюгин", "Н. Ю. Ёжиков", "Соловьёв", "Великий Устюг", "Ермак", "объезд", "Бырранга", "Мейерхольд", "Алексей",
      "Саша",
    ],
    "uk": [
      "Зеленський", "Згурський", "Лосєв", "Мар’яна", "Їжакевич", "Юлія", "Йосипівка", "Ющенко", "Щербань", "Алупка",
      "Стеценко", "Солов'ї", "Ґалаґан", "Знам’янка", "Єнакієве", "Вільнянськ",
    ],
    "be": [
      "Лукашэнка", "Быкаў", "Ціханоўская", "Бярэзіна", "Салігорск", "Мар’іна Горка", "Янка", "Вялейка", "Гомель",
      "Ельск",
    ],
    "bg": ["Живков", "Търговище", "Пещера", "Варвария", "София", "Кърджали", "Яна", "Ьо", "Христо", "Ямбол"],
    "sr": ["Ђоковић", "Његош", "Љубиша", "Џајић", "Београд", "Крагујевац", "Инђија"],
    "mk": ["Ѓорѓи", "Ќосе", "Џепчиште", "Скопје", "Ѕвегор", "Љубојно", "Њиве", "Битола"],
    "el": [
      "Παπαδόπουλος", "Ευδοξία", "Παύλος", "Μπέης", "Γκόγκα", "Άγιος", "Ψαράς", "Αγγελόπουλος", "Ντίνος", "Χαρίλαος",
      "Ελευσίνα", "Ηλίας", "Προΰπαρξη", "Θησέας",
    ],
    "grc": ["Ὅμηρος", "Εὐριπίδης", "Ῥόδος", "Ἀχιλλεύς", "Αἰσχύλος", "Ἡρόδοτος", "Οὐρανός", "Ἄργος", "Ἀγχίσης"],
    "kk": ["Тоқаев", "Шымбұлақ", "Назарбаев", "Қызылорда", "Өскемен", "Әлия", "Елбасы"],
    "ky": ["Жапаров", "Өзгөн", "Бишкек", "Ысык-Көл", "Чыңгыз", "Эркеч", "Юсуп"],
    "mn": ["Хүрэлсүх", "Чойр", "Улаанбаатар", "Ерөө", "Цэдэнбал", "Өвөрхангай", "Энхбаяр"],
    "tg": ["Хуҷанд", "Кӯлоб", "Душанбе", "Раҳмон", "Исҳоқ", "Ӣсо", "Ғафуров"],
    "uz": ["Мирзиёев", "Қўқон", "Тошкент", "Ғулом", "Ергаш", "Каримов", "Баҳодир"],
    "tk": ["Балканабат", "Бердимухамедов", "Әширов", "Җумамурат", "Дашогуз", "Ёлөтен"],
    "ba": ["Өфө", "Салауат", "Ҙур", "Ҫибай", "Әлмөхәмәт", "Ҡаһарман"],
    "az": ["Әлијев", "Ҝәнҹә", "Бакы", "Шушa", "Мәммәд", "Нахчыван"],
    "tt": ["Казан", "Әлмәт", "Җәлил", "Тукай", "Чаллы", "Гаяз", "Рөстәм", "Юлдуз"],
    "ce": ["Соьлжа-ГӀала", "Кадыров", "Хьалха-Марта", "Гуьмсе", "Дудаев", "Ӏаьнди"],
    "rue": ["Пряшів", "Михал", "Юрко", "Ґеровский", "Свидник", "Єва"],
    "ro": ["Кишинэу", "Бэлць", "Штефан чел Маре", "Ӂинга", "Ион", "Яссь"],
    "ka": ["შევარდნაძე", "ქუთაისი", "ჯუღაშვილი", "ჟღენტი", "თბილისი", "წყალტუბო", "ზურაბიშვილი"],
    "hy": ["Երևան", "Փաշինյան", "Որոտան", "Գյումրի", "Ոսկեվան", "Հովհաննիսյան", "Էջմիածին", "Սևան"],
    "ja": ["おおさか", "さっぽろ", "マッチ", "しんいち", "ジュンコ", "コンマ", "きょうと", "トーキョー", "れんあい", "ラッコ"],
    "ko": ["신라", "종로", "압구정", "놓다", "가평군", "부산", "한강", "독립문", "신의주", "청진-동", "김정은", "박근혜"],
  ]
}
