import Bitext
import Text

/// Small files of each format, and the reader's shorthand.
enum Sample {
  static let tsv = "de\ten\tconfidence\tnote\nEin Satz.\tA sentence.\t0.900\t\n\nZwei.\tTwo.\t\tbold\n"
  static let csv = "de;en;state\r\n\"Er sagte; \"\"Ja\"\"\";He said yes;final\r\n\"Zwei\nZeilen\";;\r\n"
  static let hunalign = "Ein Satz.\tA sentence.\t1.2\n<p>\t<p>\t0\nEins. ~~~ Zwei.\tOne and two.\t0.3\n"
  static let po = """
    # Erste Zeile
    msgid ""
    msgstr ""
    "Content-Type: text/plain; charset=UTF-8\\n"
    "Language: de\\n"

    # Kommentar
    #. what it is
    #: main.c:12
    #, fuzzy, c-format
    #| msgid "old"
    msgctxt "menu"
    msgid "Open \\"%s\\"\\n"
    msgstr "„%s“ öffnen\\n"

    msgid "one file"
    msgid_plural "%d "
    "files"
    msgstr[0] "eine Datei"
    msgstr[1] "%d Dateien"

    msgid "untranslated"
    msgstr ""

    #~ msgid "gone"
    #~ msgstr "weg"
    """
  static let tmx = """
    <?xml version="1.0"?>
    <!DOCTYPE tmx SYSTEM "tmx14.dtd">
    <tmx version="1.4">
      <header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="de"
        datatype="html"><note>kept</note><prop type="client">Blau</prop></header>
      <body>
        <tu tuid="u1" creationdate="20260101T000000Z">
          <note>check</note><prop type="domain">bridges</prop>
          <tuv xml:lang="de"><seg>Die <bpt i="1" x="1" type="bold">&lt;b></bpt>Brücke<ept i="1">&lt;/b></ept>
    steht<ph x="2" assoc="p">&lt;img alt="<sub type="alt">ein <hi type="x" x="1">Bild</hi></sub>"/></ph>.</seg></tuv>
          <tuv xml:lang="EN-us"><seg>The <bpt i="3" x="1" type="bold">&lt;b></bpt>bridge<ept i="3">&lt;/b></ept>
    stands<ph x="2" assoc="p">&lt;img/></ph>.</seg></tuv>
          <tuv xml:lang="fr"><seg>Le pont est là.</seg></tuv>
        </tu>
        <tu><tuv xml:lang="de"><seg>Nur <it pos="end" x="4">&lt;/i></it>deutsch <ut x="5">{</ut></seg></tuv></tu>
        <tu><tuv xml:lang="fr"><seg>Seulement français</seg></tuv></tu>
      </body>
    </tmx>
    """

  static func read(
    _ text: String, _ format: BitextFormat? = nil, source: Language? = nil, target: Language? = nil
  ) throws -> BitextDocument {
    try BitextFile.read(
      name: "f", bytes: Array(text.utf8), .init(format: format, source: source, target: target))
  }

  /// What a reader says of a broken file; empty where it reads it.
  static func complaint(
    _ text: String, _ format: BitextFormat? = nil, source: Language? = nil, target: Language? = nil
  ) -> String {
    do {
      _ = try read(text, format, source: source, target: target)
      return ""
    } catch {
      return "\(error)"
    }
  }
}

extension BitextDocument {
  /// Source and target of each segment as plain text, parted by an arrow.
  var pairs: [String] {
    units.flatMap(\.segments).map { "\($0.source.text) → \($0.target?.text ?? "-")" }
  }
}
