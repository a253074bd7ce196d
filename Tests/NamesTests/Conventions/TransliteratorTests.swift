import Names
import Testing

@Suite("Conventions")
struct TransliteratorTests {
  @Test(
    "Russian names as each convention spells them",
    arguments: [
      ("ru-de", "Зиновьев", "Sinowjew"), ("ru-de", "Хрущёв", "Chruschtschow"),
      ("ru-de", "Ельцин", "Jelzin"), ("ru-de", "Есенин", "Jessenin"),
      ("ru-de", "Александр", "Alexandr"), ("ru-de", "Жуковский", "Schukowski"),
      ("ru-de", "Қадыров", "Qadyrow"), ("ru-en", "Зиновьев", "Zinovyev"),
      ("ru-en", "Жуковский", "Zhukovsky"), ("ru-fr", "Зиновьев", "Zinoviev"),
      ("ru-fr", "Путин", "Poutine"), ("ru-pl", "Жуковский", "Żukowski"),
      ("ru-es", "Жуковский", "Zhukovski"), ("ru-es", "Чехов", "Chejov"), ("ru-nl", "Шукшин", "Sjoeksjin"),
      ("ru-cs", "Казань", "Kazaň"), ("ru-cs", "Невский", "Něvskij"), ("ru-sv", "Чехов", "Tjechov"),
      ("ru-it", "Захарова", "Zakharova"), ("ru-un", "Тверь", "Tver’"), ("ru-gost-1983", "Щукин", "Ščukin"),
      ("ru-din", "Эйхе", "Ėjche"), ("ru-icao", "Юрьев", "Iurev"), ("ru-bas", "Хабаров", "Habarov"),
      ("ru-bgnpcgn", "Зиновьев", "Zinov’yev"), ("ru-iso9", "Щукин", "Ŝukin"),
      // Names of Ukrainian and Bulgarian origin as Russian spells them.
      ("ru-de", "Романишин", "Romanyschyn"), ("ru-de", "Гришин", "Grischin"), ("ru-de", "Пырвъков", "Pyrwakow"),
      ("ru-de", "Кийко", "Kijko"), ("ru-bas-oss", "Сыроежка", "S`iroezhka"),
      ("ru-de", "Скоропадский", "Skoropadskyj"), ("ru-de", "Георгиев", "Georgiew"), ("ru-de", "Валиев", "Walijew"),
      // Names of German origin get their spelling back.
      ("ru-de", "Эйзенштейн", "Eisenstein"), ("ru-de", "Штейнберг", "Steinberg"), ("ru-de", "Оппенгейм", "Oppenheim"),
      ("ru-de", "ВИЛЬГЕЛЬМ", "WILHELM"), ("ru-de", "Ангелина", "Angelina"),
    ])
  func russian(system: String, name: String, expected: String) throws {
    #expect(try Transliterations.named(system, from: nil, to: nil)(name) == expected)
  }

  @Test(
    "Ukrainian names as each convention spells them",
    arguments: [
      ("uk-de", "Зеленський", "Selenskyj"), ("uk-de", "Лосєв", "Lossew"),
      ("uk-de", "Олександр", "Oleksandr"), ("uk-de", "Ющенко", "Juschtschenko"),
      ("uk-2010", "Згурський", "Zghurskyi"), ("uk-2010", "Юлія", "Yuliia"),
      ("uk-iso9", "Їжакевич", "Ïžakevič"), ("uk-1996", "Щорс", "Schors"), ("uk-1993", "Юрїв", "Yurïv"),
      ("uk-odni", "Луганськ", "Luhansk"), ("uk-din", "Харків", "Charkiv"), ("uk-cs", "Рівне", "Rivne"),
      ("uk-nl", "Чернівці", "Tsjernivtsi"), ("uk-es", "Зеленський", "Zelenski"),
      // Names of Poles and Russians as Ukrainian spells them.
      ("uk-de", "Пілсудський", "Pilsudski"), ("uk-de", "Понятовська", "Poniatowska"),
      ("uk-de", "КРАЄВСЬКИЙ", "KRAJEWSKI"),
      ("uk-de", "Чайковська", "Tschaikowskaja"), ("uk-de", "Дугін", "Dugin"), ("uk-de", "Стадницький", "Stadnyzkyj"),
      ("uk-de", "Розенберг", "Rosenberg"), ("uk-de", "Гнатюк", "Hnatjuk"),
    ])
  func ukrainian(system: String, name: String, expected: String) throws {
    #expect(try Transliterations.named(system, from: nil, to: nil)(name) == expected)
  }

  @Test(
    "Ukrainian names in Russian",
    arguments: [("Стельмах", "Стельмах"), ("Лисенко", "Лисенко"), ("Київський", "Киивский"), ("Ганна", "Ганна")])
  func russianOfUkrainian(name: String, expected: String) throws {
    #expect(try Transliterations.named("uk-ru", from: nil, to: nil)(name) == expected)
  }

  @Test(
    "Languages of Russia and its neighbours, and Korean by letters",
    arguments: [
      ("tt-bgnpcgn", "Казан", "Qazan"), ("tt-bgnpcgn", "Гөлнара", "Golnara"), ("tt-de", "Гөлнара", "Gölnara"),
      ("ce-bgnpcgn", "Къилба", "Q̇ilba"), ("ce-bgnpcgn", "Соьлжа", "Sölz̵a"), ("rue-bgnpcgn", "Духнович", "Duchnovyč"),
      ("ro-bgnpcgn", "Кишинэу", "Chişinău"), ("ro-bgnpcgn", "Георге", "Gheorghe"),
      ("ko-iso11941-1", "부산", "pusan"), ("ko-iso11941-2", "부산", "busan"), ("ko-iso11941-1", "인천", "in'cheon"),
      ("ko-kp", "함흥", "Hamhüng"), ("ko-yale", "서울", "sewul"), ("ko-yale", "부산", "pusan"),
    ])
  func neighbours(system: String, name: String, expected: String) throws {
    #expect(try Transliterations.named(system, from: nil, to: nil)(name) == expected)
  }

  @Test(
    "Arabic script with its vowel signs",
    arguments: [
      ("ar-bgnpcgn", "الطَّائِف", "Aţ Ţā’if"), ("ar-bgnpcgn", "عَجْمَان", "‘Ajmān"),
      ("ar-bgnpcgn", "نَهْر الأُرْدُنّ", "Nahr al Urdunn"),
      ("ar-alalc", "نَجِيب مَحفُوظ", "najīb maḥfūẓ"), ("ar-alalc", "الشَّمس", "al-shams"),
      ("ar-alalc", "مَدرَسَة البَنَات", "madrasat al-banāt"),
      ("ar-un", "صَلاَلَة", "S̱alālah"), ("ar-iso233-2", "شُعْبَة", "Šu‘bah"), ("ar-odni", "رَشِيد", "Rashid"),
      ("fa-bgnpcgn", "کِرمَان", "Kermān"), ("fa-bgnpcgn", "کُوهِ دِنَا", "Kūh-e Denā"), ("fa-alalc", "حَافِظ", "Ḥāfiẓ"),
      ("ur-bgnpcgn", "لَاہَور", "Lāhaur"), ("bal-bgnpcgn", "گوَادَر", "Gwādar"),
      ("ckb-bgnpcgn", "هەولێر", "Hewlêr"),
    ])
  func arabicScript(system: String, name: String, expected: String) throws {
    #expect(try Transliterations.named(system, from: nil, to: nil)(name) == expected)
  }

  @Test(
    "Names of the other Slavic languages",
    arguments: [
      ("be-de", "Ціханоўская", "Zichanouskaja"), ("be-en", "Лукашэнка", "Lukashenka"),
      ("be-pl", "Быкаў", "Bykau"), ("be-2007", "Салігорск", "Salihorsk"), ("be-2007", "Бярэзіна", "Biarezina"),
      ("be-bgnpcgn", "Згода", "Z·hoda"), ("be-icao", "ЮЛІЯ", "IULIIA"), ("be-alalc", "Яўген", "I͡Aŭhen"),
      ("bg-de", "Живков", "Schiwkow"), ("bg-de", "Пещера", "Peschtera"), ("bg-en", "Варвария", "Varvaria"),
      ("bg-2009", "Търговище", "Targovishte"), ("bg-un", "Яна", "Jana"), ("bg-pl", "Първанов", "Pyrwanow"),
      ("sr-de", "Ђинђић", "Đinđić"), ("sr-odni", "Ђоковић", "Djokovic"), ("sr-de", "ЊЕГОШ", "NJEGOŠ"),
      ("mk-en", "Ѓорѓи", "Gjorgji"), ("mk-bgnpcgn", "Ќосе", "Ḱose"), ("mk-bgnpcgn-1981", "Ќосе", "Ćose"),
    ])
  func southAndWest(system: String, name: String, expected: String) throws {
    #expect(try Transliterations.named(system, from: nil, to: nil)(name) == expected)
  }

  @Test(
    "Greek names, modern and ancient",
    arguments: [
      ("el-en", "Μπέης", "Beis"), ("el-en", "Παπαδόπουλος", "Papadopoulos"), ("el-pl", "Θησέας", "Tiseas"),
      ("el-elot", "Ευδοξία", "Evdoxía"), ("el-elot", "Παύλος", "Pávlos"), ("el-elot", "Ψαράς", "Psarás"),
      ("el-elot-tl", "Ώρα", "Ó̱ra"), ("el-iso843", "Ηλίας", "Īlías"), ("el-alalc", "Φωτεινή", "Phōteinē"),
      ("el-bgnpcgn-1962", "Άγιος", "Áyios"), ("el-un-phonetic", "Πάμπλο", "pɑmblo"),
      ("grc-din", "Ὅμηρος", "Homēros"), ("grc-din", "Ῥόδος", "Rhodos"), ("grc-din", "Εὐριπίδης", "Euripidēs"),
    ])
  func greek(system: String, name: String, expected: String) throws {
    #expect(try Transliterations.named(system, from: nil, to: nil)(name) == expected)
  }

  @Test(
    "Names of the Caucasus and Central Asia",
    arguments: [
      ("ka-de", "შევარდნაძე", "Schewardnadse"), ("ka-en", "ზურაბიშვილი", "Zurabishvili"),
      ("ka-fr", "ჯუღაშვილი", "Djoughachvili"), ("ka-national", "ქუთაისი", "kutaisi"),
      ("ka-iso9984", "ჟღენტი", "žḡenti"),
      ("hy-en", "Երևան", "Yerevan"), ("hy-de", "Փաշինյան", "Paschinjan"), ("hy-bgnpcgn", "Որոտան", "Vorotan"),
      ("kk-en", "Тоқаев", "Toqaev"), ("kk-bgnpcgn", "Шымбұлақ", "Shymbulaq"), ("kk-pl", "Балқаш", "Bałqasz"),
      ("ky-en", "Жапаров", "Japarov"), ("ky-de", "Жапаров", "Dschaparow"), ("mn-en", "Хүрэлсүх", "Khürelsükh"),
      ("mn-alalc", "Чойр", "Choĭr"), ("tg-en", "Хуҷанд", "Khujand"), ("tg-bgnpcgn", "Кӯлоб", "Kŭlob"),
      ("uz-en", "Мирзиёев", "Mirziyoyev"), ("uz-bgnpcgn", "Қўқон", "Qo‘qon"), ("tk-en", "Балканабат", "Balkanabat"),
      ("az-en", "Әлијев", "Aliyev"), ("az-bgnpcgn", "Әлијев", "Əliyev"), ("ba-bgnpcgn", "Өфө", "Öfö"),
    ])
  func caucasusAndCentralAsia(system: String, name: String, expected: String) throws {
    #expect(try Transliterations.named(system, from: nil, to: nil)(name) == expected)
  }

  @Test(
    "Hangul, with the sounds that syllables change in each other",
    arguments: [
      ("ko-rr", "신라", "Silla"), ("ko-rr", "종로", "Jongno"), ("ko-rr", "압구정", "Apgujeong"), ("ko-rr", "놓다", "Nota"),
      ("ko-rr", "가평군", "Gapyeong-gun"), ("ko-mr", "부산", "pusan"), ("ko-mr", "한강", "han’gang"),
      ("ko-mr", "독립문", "tongnimmun"), ("ko-bgnpcgn-north", "신의주", "Sinŭiju"), ("ko-alalc", "청진-동", "Ch’ŏngjin-dong"),
    ])
  func hangul(system: String, name: String, expected: String) throws {
    #expect(try Transliterations.named(system, from: nil, to: nil)(name) == expected)
  }

  @Test(
    "Kana",
    arguments: [
      ("ja-bgnpcgn", "おおさか", "Ōsaka"), ("ja-hepburn", "さっぽろ", "sapporo"), ("ja-hepburn", "マッチ", "matchi"),
      ("ja-iso3602", "ちば", "tiba"), ("ja-kunrei", "しんいち", "sin'iti"), ("ja-passport", "ジュンコ", "JUNKO"),
      ("ja-passport", "コンマ", "KOMMA"),
    ])
  func kana(system: String, name: String, expected: String) throws {
    #expect(try Transliterations.named(system, from: nil, to: nil)(name) == expected)
  }

  @Test(
    "Finnish and Hungarian",
    arguments: [
      ("ru-fi", "Достоевский", "Dostojevski"), ("ru-fi", "Хрущёв", "Hruštšov"), ("ru-fi", "Ясный", "Jasnyi"),
      ("uk-fi", "Тимошенко", "Tymošenko"), ("be-fi", "Лукашэнка", "Lukašenka"), ("bg-fi", "Търговище", "Tărgovište"),
      ("ka-fi", "შევარდნაძე", "Ševardnadze"), ("hy-fi", "Փաշինյան", "Pašinjan"),
      ("ru-hu", "Чайковский", "Csajkovszkij"), ("ru-hu", "Медведев", "Medvegyev"), ("ru-hu", "Юрьев", "Jurjev"),
      ("ru-hu", "Нижний", "Nyizsnyij"), ("ru-hu", "Россия", "Rosszija"), ("uk-hu", "Чернівці", "Csernyivci"),
      ("be-hu", "Магілёў", "Mahiljov"), ("bg-hu", "Живков", "Zsivkov"), ("mk-hu", "Ѓорѓи", "Gyorgyi"),
      ("el-hu", "Παπανδρέου", "Papandréu"), ("ka-hu", "სააკაშვილი", "Szaakasvili"), ("hy-hu", "Սարգսյան", "Szargszján"),
      ("ja-hu", "よしだ", "Josida"), ("ja-hu", "さっちゅう", "Szaccsú"), ("ar-hu", "الشَّرِيف", "as-Saríf"),
    ])
  func finnishAndHungarian(system: String, name: String, expected: String) throws {
    #expect(try Transliterations.named(system, from: nil, to: nil)(name) == expected)
  }

  @Test(
    "Presses that write Georgian and Armenian sounds with their own letters",
    arguments: [
      ("ka-nl", "ზურაბიშვილი", "Zoerabisjvili"), ("ka-cs", "შევარდნაძე", "Ševardnadze"),
      ("ka-sv", "სააკაშვილი", "Saakasjvili"),
      ("hy-nl", "Փաշինյան", "Pasjinjan"), ("hy-cs", "Հակոբ", "Hakob"), ("hy-hm", "Խաչատուր", "Xačʻatur"),
    ])
  func caucasusByPress(system: String, name: String, expected: String) throws {
    #expect(try Transliterations.named(system, from: nil, to: nil)(name) == expected)
  }

  @Test(
    "Passports and standards of the letters alone",
    arguments: [
      ("uk-icao", "Яремчук", "Yaremchuk"), ("sr-icao", "Ђорђе", "Djordje"), ("mk-icao", "Џепчиште", "Djepchishte"),
      ("el-icao", "Ηράκλειο", "Irakleio"), ("bg-icao", "Щерев", "Shterev"), ("ru-gost-2006", "Щукин", "Shchukin"),
      ("ru-gost-b", "Щукин", "Shhukin"), ("ru-gost-b", "Цой", "Czoj"), ("ru-gost-b", "Цирк", "Cirk"),
      ("kk-iso9", "Өскемен", "Ôskemen"), ("kk-alalc", "Маңғыстау", "Man͡gghystau"), ("tg-iso9", "Ҳисор", "H̦isor"),
      ("kk-latin-2021", "Қазақстан", "Qazaqstan"), ("mk-iso9", "Ѕвезда", "Ẑvezda"),
    ])
  func standards(system: String, name: String, expected: String) throws {
    #expect(try Transliterations.named(system, from: nil, to: nil)(name) == expected)
  }

  @Test(
    "Arabic, Persian and Hebrew as the press writes them",
    arguments: [
      ("ar-de", "خَالِد", "Chalid"), ("ar-fr", "بُوتَفلِيقَة", "Boutafliqa"), ("ar-es", "جَمِيل", "Yamil"),
      ("ar-nl", "يُوسُف", "Joesoef"), ("ar-pl", "الشَّيْخ", "asz-Szajch"), ("ar-din", "الطَّائِف", "aṭ-Ṭāʾif"),
      ("ar-icao", "خالد", "XKHALD"), ("ar-ses", "الفَيُّوم", "El-Fayyûm"), ("ar-en", "١٩٧٣", "1973"),
      ("fa-de", "شِيرَاز", "Schiras"), ("fa-un-2012", "مَشهَد", "Mashhad"), ("fa-bgnpcgn", "اَسَد آبَاد", "Asadābād"),
      ("he-de", "שָׁלוֹם", "Schalom"), ("he-en", "רְחוֹבוֹת", "Rehovot"), ("he-bgnpcgn-1962", "תִּקְוָה", "Tiqwa"),
      ("he-bgnpcgn", "תִּקְוָה", "Tikva"), ("he-alalc", "יִשְׂרָאֵל", "yiśraʼel"), ("he-bgnpcgn", "נֹחַ", "Noaẖ"),
      ("az-arab-alalc", "قُدرَت", "Qudrat"),
    ])
  func vowelled(system: String, name: String, expected: String) throws {
    #expect(try Transliterations.named(system, from: nil, to: nil)(name) == expected)
  }

  @Test(
    "Punctuation that a script has of its own parts words as any",
    arguments: [
      ("el-elot", "Πού; Μπορεί.", "Poú? Boreí."), ("el-elot", "τομπ·μπα", "tob;ba"),
      ("ar-bgnpcgn", "بَاب، دَار", "Bāb, Dār"),
    ])
  func punctuation(system: String, text: String, expected: String) throws {
    #expect(try Transliterations.named(system, from: nil, to: nil)(text) == expected)
  }

  @Test(
    "Korean personal names of the Intelligence Community",
    arguments: [
      ("김대중", "Kim Tae-chung"), ("이순신", "Yi Sun-sin"), ("남궁억", "Namkung O’k"), ("박 철수", "Pak Ch’o’l-su"),
    ])
  func koreanNames(name: String, expected: String) throws {
    #expect(try Transliterations.named("ko-odni", from: nil, to: nil)(name) == expected)
  }

  @Test(
    "Capitals follow the source",
    arguments: [
      ("uk-2010", "МАР’ЯН", "MARIAN"), ("ru-alalc", "Цой", "T͡Soĭ"), ("ru-alalc", "цой", "t͡soĭ"),
      ("ru-bgnpcgn", "ЫУ", "Y·U"), ("ru-de", "Щ", "Schtsch"), ("ru-de", "ЩИ", "SCHTSCHI"),
    ])
  func capitals(system: String, name: String, expected: String) throws {
    #expect(try Transliterations.named(system, from: nil, to: nil)(name) == expected)
  }

  @Test("Every convention's table can be read, and every row says its sounds")
  func tables() throws {
    for convention in try Transliterations.conventions() {
      _ = try Transliterations.named(convention.alias, from: nil, to: nil)
    }
  }
}
