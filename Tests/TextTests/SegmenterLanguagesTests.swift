import Testing
import Text

/// A case or two in every language that has a table: its abbreviations, ordinals, initials and marks.
@Suite("Sentences of many languages")
struct SegmenterLanguagesTests {
  @Test(
    "Abbreviations, ordinals and marks",
    arguments: [
      ("am", "ዶ/ር አበበ መጣ።|ደህና ነህ?"), ("as", "ড. বৰুৱা আহিল।|তেওঁ ক'ত?"), ("bn", "ড. রহমান এসেছেন।|তিনি কোথায়?"),
      ("gu", "ડૉ. પટેલ આવ્યા.|તે ક્યાં છે?"), ("kn", "ಡಾ. ರಾವ್ ಬಂದರು.|ಅವರು ಎಲ್ಲಿ?"), ("ml", "ഡോ. നായർ വന്നു.|അവൻ എവിടെ?"),
      ("mr", "डॉ. जोशी आले.|ते कुठे आहेत?"), ("ne", "डा. थापा आए।|उनी कहाँ छन्?"), ("or", "ଡ. ଦାସ ଆସିଲେ।|ସେ କେଉଁଠି?"),
      ("pa", "ਡਾ. ਸਿੰਘ ਆਏ।|ਉਹ ਕਿੱਥੇ ਹਨ?"), ("ta", "திரு. குமார் வந்தார்.|அவர் எங்கே?"), ("te", "డా. రావు వచ్చారు.|అతను ఎక్కడ?"),
      ("my", "သူ လာသည်။|သင် ဘယ်မှာလဲ။"), ("ur", "ڈاکٹر. احمد آئے۔|وہ کہاں ہیں؟"), ("fa", "او آمد.|آیا او رفت؟"),
      ("ca", "El Sr. Puig viu a l’Av. Diagonal.|És tard."), ("ca", "Vegeu la pàg. 12.|Gràcies."),
      ("ro", "Dl. Popescu locuiește pe str. Florilor.|Este târziu."), ("ro", "Vezi pag. 12.|Mulțumesc."),
      ("hu", "A 3. fejezet hosszú.|Dr. Kovács pl. tegnap jött."), ("hu", "Kr. e. 44-ben halt meg.|Ez igaz."),
      ("hr", "Sastanak je 5. svibnja.|Dr. Horvat živi u ul. Petra.|To je to."),
      ("sl", "Prišel je 5. maja.|To je dr. Novak."), ("sr", "Дошао је 5. маја.|То је др. Петровић."),
      ("lt", "Prof. Petraitis gyvena g. 5.|Tai tiesa."), ("lv", "Tas notika 5. maijā.|Prof. Ozols brauc."),
      ("et", "See juhtus 5. mail.|Prof. Tamm tuli."), ("nb", "Møtet er 5. mai.|Han kom f.eks. i går."),
      ("nn", "Møtet er 5. mai.|Han kom t.d. i går."), ("is", "Fundurinn er 5. maí.|Hann kom t.d. í gær."),
      ("sk", "Stretneme sa 5. mája.|Prišiel napr. prof. Novák."),
      ("sk", "Firma ABC, spol. s r.o. rastie.|Je to dobré."),
      ("pl", "To słowo jest pochodzenia franc. lub niem. i tyle.|Koniec."),
      ("da", "Det sker jf. bilag 3.|Han er cand. jur. og bor i Kbh.|Det er godt."),
      ("nl", "Hij werkt i.s.m. de politie, m.n. in de stad.|Dat is goed."),
      ("es", "Vive en el núm. 5 de la Avda. Sur.|Es tarde."), ("es", "Véanse las págs. 3 y 4.|Gracias."),
      ("it", "Il dott. Rossi e l'avv. Bianchi arrivano.|Bene."), ("it", "Vedi pag. 12, par. 3.|Grazie."),
      ("fr", "Voir chap. 3, p. ex. la p. 12.|Merci."), ("fr", "Le prof. Durand et Mme Petit sont là.|Bien."),
      ("pt", "O Exmo. Sr. Silva e a Profa. Lima chegaram.|Está bem."), ("sv", "Prof. Berg kom, dvs. han var här.|Bra."),
      ("fi", "Hän tuli esim. 5. toukokuuta.|Hyvä."), ("tr", "Av. Yılmaz ve Uzm. Dr. Kaya geldi.|İyi."),
      ("bg", "Проф. Иванов живее на ул. Шипка 5.|Добре."), ("kk", "Проф. Ахметов келді.|Ол жақсы."),
      ("ru", "Это напечатано в т. 5, стр. 12.|Хорошо."), ("ru", "Так наз. канд. наук, т. е. учёный.|Ясно."),
      ("uk", "Це надруковано в т. 5, с. 12.|Добре."), ("el", "Ο κ. Παππάς και η κα. Νίκου ήρθαν.|Καλά."),
      ("vi", "TS. Nguyễn sống ở TP. Huế.|Anh ấy khỏe."), ("id", "Prof. Budi tinggal di Jl. Mawar.|Dia baik."),
      ("de", "Siehe Abb. 3.|Siehe auch Kap. 4."), ("de", "Er wohnt in der Gartenstr. 5 am Platz.|Gut."),
      ("de", "Band 3 steht auf S. 12.|Dann kam Nr. 7."), ("nl", "Hij woont in de Kerkstr. 5.|Goed."),
      ("en", "He writes for Yahoo! Finance now.|He left."), ("en", "It grew by 5 pct. on Monday.|Good."),
      ("fr", "« Qui va là ? » dit-il.|« Personne. »"), ("es", "EE. UU. es grande.|Las CC. AA. no."),
      ("ru", "Там были кошки, собаки и т. д.|Дождь шёл."), ("ru", "«Стой! Кто там?» — спросил он.|Она ушла."),
      ("uk", "Там були коти, пси і т. д.|Дощ ішов."), ("pl", "Kupił chleb, mleko itd.|Deszcz padał."),
      ("cs", "Koupil chléb, mléko atd.|Venku pršelo."), ("el", "Πήρε ψωμί, γάλα κ.λπ.|Έβρεχε."),
      ("ko", "그는 왔다.|어디 있니?"), ("he", "הוא בא.|איפה היא?"), ("zh", "他来了。|她在哪里？"), ("ja", "彼は来た。|どこですか？"),
    ])
  func cases(language: String, marked: String) { SegmenterTests.check(marked, language) }

  @Test(
    "What careless writers and exports do",
    arguments: [
      "Where is the shop?there is none.", "I sold it :) Now I want another.", "Is it a gift...?? i always thought so.",
      "It was fine. don't ask me why.", "Write to <ann@example.org> Groups are listed there.",
      "See http://example.org/find?q=shop&a=b for more.", "He wrote C:\\new\\notes and left.",
    ])
  func careless(text: String) {
    let wanted: [String: [String]] = [
      "Where is the shop?there is none.": ["Where is the shop?", "there is none."],
      "I sold it :) Now I want another.": ["I sold it :)", "Now I want another."],
      "Is it a gift...?? i always thought so.": ["Is it a gift...??", "i always thought so."],
      "It was fine. don't ask me why.": ["It was fine.", "don't ask me why."],
      "Write to <ann@example.org> Groups are listed there.": [
        "Write to <ann@example.org>", "Groups are listed there.",
      ],
    ]
    #expect(SegmenterTests.sentences(text, "en") == wanted[text] ?? [text])
  }

  @Test("The formula that closes a letter stands alone before the name")
  func formula() {
    #expect(
      SegmenterTests.sentences("Can it wait? Best regards, Ann Lee", "en")
        == ["Can it wait?", "Best regards,", "Ann Lee"])
    #expect(SegmenterTests.sentences("Thanks, John, for the book.", "en") == ["Thanks, John, for the book."])
  }

  @Test("Line breaks that an export wrote in letters part sentences and belong to none")
  func writtenBreaks() {
    #expect(SegmenterTests.sentences("One. \\r\\n Two. \\n• Three.", "en") == ["One.", "Two.", "• Three."])
  }

  @Test("Lines that end in a blank go on (RFC 3676)")
  func flowed() {
    let document = Document(text: "Der \nMinister kam gestern nach \nBerlin und blieb.\n")
    #expect(
      Segmenter(language: .german).unwrappedSentences(of: document)
        == ["Der Minister kam gestern nach Berlin und blieb."])
  }
}
