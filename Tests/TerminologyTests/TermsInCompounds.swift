/// Terms with words of the news that hold them as a part, and words that only hold their letters, labelled before the
/// program was run on them: `term: words with it / words without it`. They measure; do not add rows for faults found here.
let termsInCompounds = """
  Gericht: Verwaltungsgericht Gerichtssaal Gerichtskosten Schiedsgerichte / Berichterstattung Nachrichtensender
  Steuer: Steuererhöhung Tabaksteuer Steuersünder Grundsteuern / Steuermann Ansteuerung
  Wahl: Wahlurne Wahlhelfer Kommunalwahl Wahlplakate / Walfang Verwahrlosung
  Waffe: Waffenlieferung Waffenschieber Atomwaffe Waffenembargo / Raffinerien
  Bank: Bankkonto Notenbank Bankengipfel Großbanken / Bankett Tankstellen
  Markt: Arbeitsmarkt Marktforschung Wochenmärkte Marktlage / Marketing
  Wasser: Trinkwasser Wasserwerfer Wasserversorgung Grundwassers / Gewässer
  Staat: Staatsgebiet Rechtsstaat Staatsbesuch Inselstaaten / Bestattung Werkstatt
  Partei: Parteitag Regierungspartei Parteispende Kleinparteien / Parteilichkeit
  Krieg: Bürgerkrieg Kriegsgebiet Kriegsverbrechen Handelskriege / Kriegerin
  Kind: Kinderarzt Kindergeld Straßenkinder Kinderehe / Kinderei
  Grenze: Grenzzaun Außengrenze Grenzkontrollen Landesgrenzen / Begrenzung
  Schule: Grundschule Schulleiter Schulpflicht Musikschulen / Schulterblatt Schulden Entschuldigung
  Polizei: Polizeiauto Bundespolizei Polizeikontrolle Polizeieinsatz / Polizist
  Handel: Handelskammer Waffenhandel Handelsbilanz Einzelhandels / Behandlung Misshandlung
  Energie: Energiewende Windenergie Energiekrise Energiekonzerne / Energetik
  Recht: Völkerrecht Rechtslage Menschenrechte Rechtsexperten / Rechteck Unterrichtung
  Vertrag: Kaufvertrag Vertragsbruch Arbeitsverträge Vertragsstrafe / Verträglichkeit
  Strom: Strompreis Stromausfall Ökostrom Stromnetze / Stromer Strömung
  Meer: Meeresspiegel Mittelmeer Meeresschutz Weltmeere / Meerschweinchen
  Lager: Flüchtlingslager Zeltlager Lagerhalle Munitionslager / Verlagerung Belagerung Schlagerstar
  Preis: Ölpreis Preiserhöhung Literaturpreis Preisverfall / Preisgabe Preiselbeere
  Rente: Rentenkasse Betriebsrente Rentenalter Witwenrenten / Rentier Konkurrenten Referenten
  Leben: Lebenserwartung Lebensgefahr Familienleben Lebensstandard / Belebung Kleber
  Miete: Mietpreis Kaltmiete Mieterhöhung Ladenmieten / Vermieter
  Richter: Richterspruch Verfassungsrichter Richteramt Haftrichter / Berichtigung Nachrichten
  Flug: Flugverkehr Flugverbot Charterflug Rückflüge / Pflugschar Ausflugsziel
  Feuer: Feuerpause Lagerfeuer Feuerschutz Kreuzfeuer / Befeuerung Beteuerung
  Land: Landbevölkerung Nachbarland Landflucht Schwellenländer / Landung Girlande Niederländer
  Arzt: Arztpraxis Notarzt Ärztemangel Hausärzte / Schwarztee
  Auto: Autobahn Elektroauto Autofahrer Polizeiautos / Autor Autorität Automat
  Gewinn: Gewinnwarnung Gewinneinbruch Milliardengewinn Kursgewinne / Gewinnung
  Haft: Haftbefehl Untersuchungshaft Haftstrafe Haftbedingungen / Mannschaft Wissenschaft Botschafterin
  Tier: Tierversuch Tierschutz Haustiere Raubtier / Sortierung Patientin Orientierung
  Chef: Firmenchef Chefsessel Parteichefin Chefetage / Scheffel
  Rauch: Rauchverbot Rauchmelder Rauchsäule Rauchvergiftung / Gebrauchtwagen Verbraucher Missbrauch
  Stimme: Wählerstimme Stimmzettel Stimmenfang Gegenstimmen / Bestimmung Abstimmung Zustimmung
  Reise: Reisewarnung Reisepass Auslandsreise Reisebüros / Kreisel Preiselastizität
  Blut: Blutspende Blutdruck Bluttest Blutkonserven / Blütezeit
  Erde: Erderwärmung Erdbeben Erdatmosphäre / Verderben Herdentrieb
  """
