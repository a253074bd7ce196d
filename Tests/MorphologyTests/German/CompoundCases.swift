/// Compounds with the modifier and head that a lexicographer gives: `word modifier head`; `|` parts readings.
let compoundCases = """
  Kriegsschauplatz Krieg Schauplatz
  Militärgeheimdienst Militär Geheimdienst
  Bahnhof Bahn Hof
  Streitkraft Streit|streiten Kraft
  Haustür Haus Tür
  Apfelbaum Apfel Baum
  Kinderarzt Kind Arzt
  Häuserblock Haus Block
  Wörterbuch Wort Buch
  Schulbuch Schule Buch
  Schulhof Schule Hof
  Sprachkurs Sprache Kurs
  Grenzposten Grenze Posten
  Hilfsorganisation Hilfe Organisation
  Geschichtsbuch Geschichte Buch
  Arbeitsmarkt Arbeit Markt
  Arbeitgeber Arbeit Geber
  Regierungschef Regierung Chef
  Bundeskanzler Bund Kanzler
  Bundeskanzleramt Bundeskanzler Amt
  Landesregierung Land Regierung
  Tageszeitung Tag Zeitung
  Jahreszeit Jahr Zeit
  Frauenquote Frau Quote
  Heldentat Held Tat
  Sonnenlicht Sonne Licht
  Kundendienst Kunde Dienst
  Straßenbahn Straße Bahn
  Waffenruhe Waffe Ruhe
  Waffenstillstand Waffe Stillstand
  Friedensvertrag Frieden|Friede Vertrag
  Schmerzensgeld Schmerz Geld
  Herzinfarkt Herz Infarkt
  Museumsinsel Museum Insel
  Freiheitskampf Freiheit Kampf
  Gesellschaftsordnung Gesellschaft Ordnung
  Universitätsklinik Universität Klinik
  Stadtrat Stadt Rat
  Städtebau Stadt Bau
  Gästezimmer Gast Zimmer
  Völkerrecht Volk Recht
  Länderspiel Land Spiel
  Männerchor Mann Chor
  Mütterheim Mutter Heim
  Großstadt groß Stadt
  Hochschule hoch Schule
  Rotwein rot Wein
  Kleinkind klein Kind
  Schnellzug schnell Zug
  Neubau neu Bau
  Altstadt alt Stadt
  Schwarzmarkt schwarz Markt
  Fahrplan fahren Plan
  Wohnhaus wohnen Haus
  Kochtopf kochen Topf
  Schlafzimmer schlafen|Schlaf Zimmer
  Waschmaschine waschen Maschine
  Lesebuch lesen Buch
  Badehose baden|Bad Hose
  Wartezimmer warten Zimmer
  Schreibtisch schreiben Tisch
  Fahrzeug fahren Zeug
  Werkzeug Werk Zeug
  Flugzeug Flug Zeug
  Außenminister außen Minister
  Außenpolitik außen Politik
  Innenstadt innen Stadt
  Hauptstadt Haupt|haupt Stadt
  Hauptbahnhof Haupt|haupt Bahnhof
  Nebenfluss neben Fluss
  Südpol Süden|Süd Pol
  Nordsee Norden|Nord See
  Ostdeutschland Osten|Ost Deutschland
  Weltmeister Welt Meister
  Weltmeisterschaft Welt Meisterschaft
  Fußball Fuß Ball
  Fußballspieler Fußball Spieler
  Fußballweltmeisterschaft Fußball Weltmeisterschaft
  Handball Hand Ball
  Handtuch Hand Tuch
  Handschuh Hand Schuh
  Krankenhaus Kranke|krank Haus
  Krankenkasse Kranke|krank Kasse
  Krankenversicherung Kranke|krank Versicherung
  Lebensmittel Leben Mittel
  Lebensversicherung Leben Versicherung
  Donaudampfschiff Donau Dampfschiff
  Dampfschiff Dampf Schiff
  Atomkraftwerk Atom|Atomkraft Kraftwerk
  Kraftwerk Kraft Werk
  Kernkraftwerk Kern|Kernkraft Kraftwerk
  Umweltschutz Umwelt Schutz
  Umweltminister Umwelt Minister
  Wirtschaftspolitik Wirtschaft Politik
  Wirtschaftskrise Wirtschaft Krise
  Finanzkrise Finanz|Finanzen Krise
  Finanzminister Finanz|Finanzen Minister
  Verteidigungsministerium Verteidigung Ministerium
  Sicherheitsrat Sicherheit Rat
  Sicherheitspolitik Sicherheit Politik
  Menschenrecht Mensch Recht
  Menschenrechtsverletzung Menschenrecht Verletzung
  Flüchtlingslager Flüchtling Lager
  Flüchtlingspolitik Flüchtling Politik
  Asylbewerber Asyl Bewerber
  Zeitungsartikel Zeitung Artikel
  Nachrichtenagentur Nachricht Agentur
  Nachrichtensprecher Nachricht Sprecher
  Pressekonferenz Presse Konferenz
  Pressefreiheit Presse Freiheit
  Meinungsfreiheit Meinung Freiheit
  Gipfeltreffen Gipfel Treffen
  Staatschef Staat Chef
  Staatsanwalt Staat Anwalt
  Rechtsanwalt Recht Anwalt
  Richterspruch Richter Spruch
  Gerichtshof Gericht Hof
  Strafgesetz Strafe Gesetz
  Gefängnisstrafe Gefängnis Strafe
  Polizeiwagen Polizei Wagen
  Polizeipräsident Polizei Präsident
  Feuerwehr Feuer Wehr
  Feuerwehrmann Feuerwehr Mann
  Kaufmann Kauf|kaufen Mann
  Geschäftsmann Geschäft Mann
  Landwirt Land Wirt
  Landwirtschaft Land Wirtschaft
  Viehzucht Vieh Zucht
  Weizenmehl Weizen Mehl
  Käsekuchen Käse Kuchen
  Apfelsaft Apfel Saft
  Orangensaft Orange Saft
  Tomatensuppe Tomate Suppe
  Kartoffelsalat Kartoffel Salat
  Rindfleisch Rind Fleisch
  Schweinefleisch Schwein Fleisch
  Hundehütte Hund Hütte
  Pferdestall Pferd Stall
  Katzenfutter Katze Futter
  Vogelnest Vogel Nest
  Bienenstock Biene Stock
  Löwenanteil Löwe Anteil
  Tagebuch Tag Buch
  Taschenlampe Tasche Lampe
  Taschenbuch Tasche Buch
  Brillenetui Brille Etui
  Zahnarzt Zahn Arzt
  Zahnbürste Zahn Bürste
  Augenarzt Auge Arzt
  Ohrring Ohr Ring
  Nasenbein Nase Bein
  Kopfschmerz Kopf Schmerz
  Bauchschmerz Bauch Schmerz
  Blutdruck Blut Druck
  Lungenentzündung Lunge Entzündung
  Hautkrebs Haut Krebs
  Computerspiel Computer Spiel
  Computerprogramm Computer Programm
  Fernsehsender Fernsehen|fernsehen Sender
  Radiosender Radio Sender
  Internetseite Internet Seite
  Datenbank Datum|Daten Bank
  Datenschutz Datum|Daten Schutz
  Mobiltelefon mobil Telefon
  Telefonnummer Telefon Nummer
  Postleitzahl Post Leitzahl
  Briefmarke Brief Marke
  Briefkasten Brief Kasten
  Buchhandlung Buch Handlung
  Bücherregal Buch Regal
  Bilderbuch Bild Buch
  Eierbecher Ei Becher
  Gartenzaun Garten Zaun
  Gemüsegarten Gemüse Garten
  Blumentopf Blume Topf
  Rosengarten Rose Garten
  Waldbrand Wald Brand
  Brandstifter Brand Stifter
  Wasserfall Wasser Fall
  Wasserkraft Wasser Kraft
  Regenschirm Regen Schirm
  Regenwald Regen Wald
  Schneemann Schnee Mann
  Eisberg Eis Berg
  Eisenbahn Eisen Bahn
  Autobahn Auto Bahn
  Autounfall Auto Unfall
  Verkehrsunfall Verkehr Unfall
  Verkehrsmittel Verkehr Mittel
  Luftwaffe Luft Waffe
  Luftangriff Luft Angriff
  Luftverschmutzung Luft Verschmutzung
  Seehafen See Hafen
  Hafenstadt Hafen Stadt
  Schiffbau Schiff Bau
  Schifffahrt Schiff Fahrt
  Weltraum Welt Raum
  Raumfahrt Raum Fahrt
  Raketenabwehr Rakete Abwehr
  Drohnenangriff Drohne Angriff
  Panzerfaust Panzer Faust
  Bombenanschlag Bombe Anschlag
  Selbstmord selbst Mord
  Selbstmordattentäter Selbstmord Attentäter
  Terroranschlag Terror Anschlag
  Geiselnahme Geisel Nahme
  Grenzkontrolle Grenze Kontrolle
  Handelsabkommen Handel Abkommen
  Zollunion Zoll Union
  Haushaltsausschuss Haushalt Ausschuss
  Haushalt Haus Halt
  Steuererhöhung Steuer Erhöhung
  Rentenversicherung Rente Versicherung
  Mindestlohn mindest Lohn
  Lohnsteuer Lohn Steuer
  Wahlkampf Wahl Kampf
  Wahlergebnis Wahl Ergebnis
  Parteitag Partei Tag
  Bundestag Bund Tag
  Bundestagswahl Bundestag Wahl
  Landtag Land Tag
  Bürgermeister Bürger Meister
  Oberbürgermeister ober Bürgermeister
  Volksabstimmung Volk Abstimmung
  Volkspartei Volk Partei
  Mehrwertsteuer Mehrwert Steuer
  Einkommensteuer Einkommen Steuer
  Klimawandel Klima Wandel
  Klimakonferenz Klima Konferenz
  Energiepolitik Energie Politik
  Stromausfall Strom Ausfall
  Gaspreis Gas Preis
  Ölpreis Öl Preis
  Goldmedaille Gold Medaille
  Sportverein Sport Verein
  Tennisplatz Tennis Platz
  Schwimmbad schwimmen Bad
  Eishockey Eis Hockey
  Trainingslager Training Lager
  Musikschule Musik Schule
  Klavierspieler Klavier Spieler
  Theaterstück Theater Stück
  Filmfestival Film Festival
  Kunstwerk Kunst Werk
  Kunstgeschichte Kunst Geschichte
  Volkslied Volk Lied
  Liebesbrief Liebe Brief
  Liebesgeschichte Liebe Geschichte
  Todesstrafe Tod Strafe
  Todesopfer Tod Opfer
  Geburtstag Geburt Tag
  Geburtstagsfeier Geburtstag Feier
  Weihnachtsbaum Weihnachten Baum
  Osterhase Ostern|Oster Hase
  Sommerferien Sommer Ferien
  Winterreifen Winter Reifen
  Montagmorgen Montag Morgen
  Mittagessen Mittag Essen
  Abendessen Abend Essen
  Frühstücksei Frühstück Ei
  Arbeitsplatz Arbeit Platz
  Büroklammer Büro Klammer
  Bleistift Blei Stift
  Kugelschreiber Kugel Schreiber
  Papierkorb Papier Korb
  Holzhaus Holz Haus
  Steinmauer Stein Mauer
  Glasscheibe Glas Scheibe
  Bierglas Bier Glas
  Weinflasche Wein Flasche
  Kaffeetasse Kaffee Tasse
  Teekanne Tee Kanne
  Küchentisch Küche Tisch
  Kleiderschrank Kleid|Kleider Schrank
  Schuhgeschäft Schuh Geschäft
  Mantelkragen Mantel Kragen
  Goldring Gold Ring
  Perlenkette Perle Kette
  Hochzeitskleid Hochzeit Kleid
  Ehepaar Ehe Paar
  Ehefrau Ehe Frau
  Kindergarten Kind Garten
  Kinderwagen Kind Wagen
  Spielplatz Spiel|spielen Platz
  Spielzeug Spiel|spielen Zeug
  Turnhalle turnen Halle
  Sporthalle Sport Halle
  Lehrerzimmer Lehrer Zimmer
  Klassenzimmer Klasse Zimmer
  Abschlussprüfung Abschluss Prüfung
  Zwischenprüfung zwischen Prüfung
  Vorgeschichte vor Geschichte
  Gegenangriff gegen Angriff
  Mitarbeiter mit Arbeiter
  Nachspeise nach Speise
  Überschallflugzeug Überschall Flugzeug
  Ukrainekrieg Ukraine Krieg
  Kreml-Sprecher Kreml Sprecher
  EU-Gipfel EU Gipfel
  US-Präsident US Präsident
  """

/// Words that are no compounds, though some look like one.
let simpleWords = """
  Gesellschaft Mannschaft Wirtschaft Leidenschaft Freundschaft Botschaft Eigenschaft Wissenschaft Landschaft
  Freiheit Sicherheit Krankheit Gelegenheit Einheit Möglichkeit Fähigkeit Tätigkeit Geschwindigkeit Gerechtigkeit
  Regierung Verwaltung Ausbildung Bedeutung Beteiligung Entwicklung Forderung Veranstaltung Unterstützung Verteidigung
  Minister Präsident Kanzler Partei Politik Demokratie Republik Ministerium Parlament Dokument
  Universität Qualität Realität Kapazität Nationalität Identität Priorität Produktion Organisation Information
  Zusammenarbeit Abkommen Vorladung Einmarsch Ausbruch Anschlag Vorschlag Unterschied Zustand Abstand
  Bericht Beispiel Gespräch Gebäude Geschäft Gesetz Gewalt Gefahr Gedanke Geschichte
  Arbeiter Lehrer Bäcker Künstler Wissenschaftler Sportler Händler Redner Gegner Verkäufer
  Lehrerin Ärztin Königin Freundin Präsidentin Kollegin Studentin Schülerin Sängerin Autorin
  Mädchen Märchen Kaninchen Brötchen Häuschen Fräulein Büchlein Teilchen Veilchen Päckchen
  Ergebnis Erlebnis Gefängnis Verhältnis Zeugnis Geheimnis Hindernis Bündnis Ereignis Kenntnis
  Eigentum Reichtum Irrtum Christentum Bürgertum Altertum Wachstum Heiligtum Judentum Königtum
  Kapitalismus Sozialismus Tourismus Terrorismus Journalist Polizist Tourist Terrorist Kommunist Artist
  Computer Telefon Internet Programm System Problem Methode Theorie Industrie Energie
  Schwester Bruder Mutter Vater Tochter Familie Onkel Tante Nachbar Kamerad
  Winter Sommer Herbst Wetter Donner Gewitter Regen Nebel Sonne Himmel
  Wasser Feuer Boden Garten Acker Wiese Hügel Felsen Wüste Küste
  Schmetterling Lehrling Frühling Zwilling Häuptling Säugling Flüchtling Sperling Feigling Neuling
  Elefant Giraffe Kamel Leopard Krokodil Papagei Pinguin Delfin Gorilla Antilope
  Kartoffel Tomate Gurke Banane Orange Zitrone Aprikose Spinat Petersilie Paprika
  Restaurant Hotel Theater Museum Bibliothek Kathedrale Kapelle Kirche Tempel Moschee
  Erfahrung Erinnerung Erklärung Entscheidung Entschuldigung Verantwortung Versicherung Vereinigung Bewegung Begegnung
  Interesse Adresse Klasse Masse Kasse Tasse Straße Messe Presse Bremse
  Experiment Element Fundament Instrument Medikament Argument Kompliment Moment Regiment Testament
  Direktor Professor Motor Faktor Autor Doktor Senator Reaktor Traktor Diktator
  Abenteuer Ungeheuer Mittel Schlüssel Löffel Gabel Messer Teller Becher Flasche
  """
