import TestSupport
import Testing
import Text

@Suite("Segmenter")
struct SegmenterTests {
  static func sentences(_ text: String, _ language: String) -> [String] {
    let document = Document(text: text)
    return Segmenter(language: Language(tag: language)!).sentences(of: document).map(document.text)
  }

  /// `|` stands for a blank where a sentence ends.
  static func check(_ marked: String, _ language: String) {
    let wanted = marked.split(separator: "|").map(String.init)
    #expect(sentences(wanted.joined(separator: " "), language) == wanted)
  }

  @Test(
    "German",
    arguments: [
      "Dr. Weber kam am 20. Juli.|Er ging am 3. August.",
      "Ludwig XIV. war König.|Nach Ludwig XIV. kam Ludwig XV.",
      "Das kostet 20 Mio. Euro.|Mehr nicht.",
      "Äpfel, Birnen usw. Das reicht.".replacing("usw. Das", with: "usw.|Das"),
      "Er lebt z. B. in Köln, d. h. am Rhein.",
      "Die 2. Bundesliga beginnt im Jahr 2022.|Bayern fehlt.",
      "Er wurde 31.|Danach zog er um.",
      "Sie wohnt auf S. 12 und liest Nr. 5.",
      "Johann S. Bach starb.|Man trauerte.",
      "„Das ist gut.“|„Nein!“, rief sie.|Dann ging er …|Schluss.",
      "Siehe www.beispiel.de und datei.txt.|Ende.",
      "Der Kurs stieg um 3,5 Prozent.|2024 fiel er.",
      "Was?!|Wirklich …?|Ja.",
      "Gräber aus dem 1. -3. Jahrhundert lagen dort.|Niemand grub weiter.",
      "Die 12./13. Klasse fährt mit.|Alle freuen sich.", "Das kostet 5 Mio. € im Jahr.|Zu viel.",
      "Er fuhr in der Formel 3.|2015 stieg er auf.", "Er schrieb „Ja. Nein.“ und ging.|Seltsam.",
      "Wo ist mein Paket?|ich warte schon lange.", "Das Sofa ist defekt.|wann kommt ein neues?", "Na toll!!|aber gut.",
      "Die Abt. für Recht sagt es.", "Sie war die 349. und letzte.", "Er las Lit. von und über Otto.",
      "das Wasser war kalt .|dann gingen sie heim .",
    ])
  func german(marked: String) { Self.check(marked, "de") }

  @Test(
    "English",
    arguments: [
      "Mr. Brown met Dr. Hill at 5 p.m. on Friday.|They left.",
      "She lives in the U.S. and in the U.K.|He does not.",
      "He asked, \"Why?\"|\"Because,\" she said.",
      "It grew by 3.5 percent.|In 2024 it fell.",
      "See Fig. 3 and pp. 12–14.|Then stop.",
      "Well... maybe.|No.", "Great stuff! :)|Next one.",
      "Read it (it is short.) and go.", "Acme Inc. sold Foo Ltd. to Bar Corp.|The price is secret.",
      "1) Milk|2) Bread|3) Tea", "It was late. ' , Tom said.|We left.",
      "the room was tiny.|dogs barked all night.|i left early.", "Yahoo! in the morning.",
      "Read the notice below|----------|Do not park here.",
      "folks came .|and saw .|then they left.", "oh.|my bad.|what is up?|i did not know.",
      "She found a job.|would she keep it?", "It lists the parts, e.g. doors.",
      "The doors open at 9 a.m. (CET) on Monday.|Bring a ticket.",
      "We sold it to Acme Inc. (the maker) last year.|Good.",
      "Mail it to carl.B.Young@example.com today.|Thanks.", "He wrote \"Yes. No. Maybe.\" and left.|Odd.",
      "Ada Byron Ph.D. Professor of maths spoke.|He has a Ph.D.|Ada has none.", "Early at 6 a.m. Ada woke.|She ate.",
      "In A.D. 79 it burnt.|They fled.", "#1. Go home.|#2. Stay.", "We like Yahoo! it is old.",
      "They had plums, pears, etc.|Ada had none.", "It weighs 20 lb.|Ada lifts it.",
    ])
  func english(marked: String) { Self.check(marked, "en") }

  @Test(
    "Other languages",
    arguments: [
      ("fr", "M. Dupont arrive.|Il part à 5 h."), ("fr", "« Oui ! »|Elle rit."),
      ("es", "El Sr. García llegó.|¿Quién es?|¡Nadie!"), ("it", "Il Dott. Rossi parla.|Grazie."),
      ("nl", "Dhr. Jansen komt bijv. morgen.|Dat is goed."),
      ("pl", "To jest np. prof. Nowak.|Nie wiem."), ("cs", "Sejdeme se 5. května.|Ahoj."),
      ("ru", "А. С. Пушкин жил в г. Москва.|Он писал."), ("uk", "Він живе на вул. Франка.|Добре."),
      ("da", "Det er den 5. maj.|Han kom f.eks. i går."), ("fi", "Se alkoi 3. lokakuuta.|Hyvä."),
      ("tr", "Prof. Demir geldi.|Bu iyi."), ("el", "Τι κάνεις;|Καλά."), ("hy", "Բարև:|Ինչպես ես։"),
      ("hi", "यह घर है।|वह कौन है?"), ("ar", "كيف حالك؟|أنا بخير."),
      ("bg", "Живея в гр. София.|Добре."),
      ("sv", "Han bor t.ex. i Lund.|Det är bra."), ("pt", "O Sr. Silva saiu.|Ela ficou."),
    ])
  func others(language: String, marked: String) { Self.check(marked, language) }

  @Test(
    "Turkish: ordinals, times, initials and quotations",
    arguments: [
      "1. Dünya Savaşı 1914’te başladı.|Çok uzun sürdü.", "Toplantı saat 15.30’da başlıyor.|Herkes gelsin!",
      "\"Geliyor musun?\" diye sordu.|\"Evet.\" dedi.", "T.C. Anayasası’nın 2. maddesi açıktır.|Değiştirilemez.",
      "Ali, Ayşe vb. arkadaşlar geldi.|Bkz. s. 12.", "II. Abdülhamid tahta çıktı.|33 yıl kaldı.",
      "Toplam 2.500 kişi katıldı.|Yarısı gençti.",
    ])
  func turkish(marked: String) { Self.check(marked, "tr") }

  @Test(
    "Arabic: its own question mark, abbreviations, decimals and guillemets",
    arguments: [
      "قال د. أحمد إنه سيأتي غداً.|هل تصدقه؟|لا!", "بدأت الحرب عام 1990؛ ثم انتهت.|كانت قصيرة.",
      "سأل الرجل: «أين أنت؟»|«هنا» أجابت المرأة.", "بلغت النسبة 3.5 في المائة.|ارتفعت عن 2.1.",
    ])
  func arabic(marked: String) { Self.check(marked, "ar") }

  @Test(
    "Chinese and Japanese, which part sentences by marks alone",
    arguments: [
      ("zh", "“你好！”|她说。|“再见。”"), ("zh", "你去吗？|我不去！|真的……算了。"),
      ("zh", "价格是3.5元。|买了Apple Inc.的股票。"), ("zh", "他问：“为什么？！”|没有人回答。"), ("zh", "第一，要快；第二，要好。|完了。"),
      ("ja", "彼は「はい。」と答えた。|それから帰った。"), ("ja", "価格は3.5ドル。|安い！"), ("ja", "『吾輩は猫である。』を読んだ。|本当？"),
    ])
  func marksAlone(language: String, marked: String) {
    let wanted = marked.split(separator: "|").map(String.init)
    #expect(Self.sentences(wanted.joined(), language) == wanted)
  }

  @Test(
    "A blank that was left out",
    arguments: [
      ("ru", "Он ушёл домой.Потом пошёл дождь.", ["Он ушёл домой.", "Потом пошёл дождь."]),
      ("ru", "Он живёт на ул.Франка.", ["Он живёт на ул.Франка."]),
      ("da", "Han betalte 2,000.Det er meget.", ["Han betalte 2,000.", "Det er meget."]),
      ("en", "Open main.Swift now.", ["Open main.Swift now."]),
    ])
  func glued(language: String, text: String, wanted: [String]) {
    #expect(Self.sentences(text, language) == wanted)
  }

  @Test("Scripts without blanks")
  func withoutBlanks() {
    #expect(Self.sentences("你好。再见！（真的。真的。）是吗？", "zh") == ["你好。", "再见！", "（真的。真的。）是吗？"])
    #expect(Self.sentences("「行く。帰る。」と言った。", "ja") == ["「行く。帰る。」と言った。"])
  }

  @Test("A line is a paragraph, and its command joins what a hard line break cut")
  func lines() {
    #expect(
      Self.sentences("Ein Satz\nder bricht.\r\n\n Zwei. ", "de") == [
        "Ein Satz", "der bricht.", "Zwei.",
      ])
    let wrapped = Document(text: "Ein Satz \nder bricht.\nZwei\n\nund drei")
    let pieces = Segmenter(language: .german).pieces(of: wrapped)
    #expect(pieces.map { wrapped.text($0.range) } == ["Ein Satz", "der bricht.", "Zwei", "und drei"])
    #expect(pieces.map(\.continues) == [false, true, false, false])
  }

  @Test("Lines broken at a width are joined whatever they begin with; lists, verse and headings are not")
  func wrapped() {
    let prose = """
      Im Hafen von Wilhelmshaven lag am Morgen ein Schiff, dessen
      Besatzung seit Wochen auf ihre Heuer wartete und das der
      Reeder längst verkauft hatte. Die Behörden ließen den
      Kapitän kommen.
      """
    let found = Segmenter(language: .german).unwrappedSentences(of: Document(text: prose))
    #expect(found.count == 2 && found.last == "Die Behörden ließen den Kapitän kommen.")
    let list = """
      Was die Gäste aus dem Süden im Gepäck mitbrachten
      Brot
      Wein aus dem Keller des Großvaters
      Käse
      """
    #expect(Segmenter(language: .german).unwrappedSentences(of: Document(text: list)).count == 4)
  }

  @Test(
    "Sentences hold all that is not blank, in order, and cross no line",
    arguments: ["de", "en", "hy", "ja", "xx"])
  func properties(language: String) {
    var generator = SeededGenerator(seed: 11)
    let pieces = [
      "a", "Der", "Dr", "1", "12", ".", ". ", "!", "? ", "…", "„", "“", "\"", "(", ")", "[1]", "\n",
      "\r\n", "。",
      "「", "」", "•", ":", " ", "\u{A0}", "\u{301}", "😀", "ж", "Ж", " :) ", "1)", "a.", "i)", "''",
      "»", "«",
    ]
    let segmenter = Segmenter(language: Language(tag: language)!)
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0..<30, using: &generator)).map { _ in
        pieces.randomElement(using: &generator)!
      }.joined()
      let document = Document(text: text)
      var end = 0
      for range in segmenter.sentences(of: document) {
        #expect(range.lowerBound >= end && !range.isEmpty)
        #expect(isBlank(document, end..<range.lowerBound), "\(text.debugDescription)")
        #expect(String(validating: document.bytes[range], as: UTF8.self) != nil)
        #expect(
          document.lineIndex(of: range.lowerBound) == document.lineIndex(of: range.upperBound - 1))
        #expect(!document.text(range).contains { $0 == "\n" || $0 == "\r\n" })
        end = range.upperBound
      }
      #expect(isBlank(document, end..<document.bytes.count))
    }
  }

  private func isBlank(_ document: Document, _ range: Range<Int>) -> Bool {
    document.text(range).unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.properties.generalCategory == .control
    }
  }

  @Test(
    "Time grows with the length only",
    arguments: [
      ".", ". ", "!", "a. ", "1. ", "( ", "„", "\" ", "' . ", "a) ", "「。", "。", " ", "x", "Dr. A",
      "...a ", ". . ",
    ])
  func linear(piece: String) {
    let document = Document(text: String(repeating: piece, count: 200_000 / piece.utf8.count))
    let duration = ContinuousClock().measure {
      _ = Segmenter(language: .german).sentences(of: document)
    }
    #expect(duration < .seconds(20))
  }
}
