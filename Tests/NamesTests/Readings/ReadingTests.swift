import Tables
import Testing

@testable import Names

@Suite("Readings")
struct ReadingTests {
  @Test("Every script's tables can be read, with at most 64 readings each")
  func readers() throws {
    for reader in try [
      ScriptReaders.latin.get(), ScriptReaders.cyrillic.get(), ScriptReaders.greek.get(),
      ScriptReaders.arabic.get(), ScriptReaders.hebrew.get(), ScriptReaders.georgian.get(),
      ScriptReaders.armenian.get(), ScriptReaders.kana.get(), ScriptReaders.hangul.get(),
    ] {
      #expect((1...64).contains(reader.readings.count))
    }
  }

  @Test(
    "A word is read by the reader of its script",
    arguments: [
      ("Sinowjew", NameScript.latin), ("Зиновьев", .cyrillic), ("Παπανδρέου", .greek),
      ("محمد", .arabic), ("דוד", .hebrew), ("გიორგი", .georgian), ("Հայկ", .armenian),
      ("タナカ", .kana), ("김", .hangul), ("李", .han), ("ตากสิน", .other),
    ])
  func scripts(word: String, script: NameScript) throws {
    let read = try NameReader().read(word)
    #expect(read.script == script)
    #expect(!read.lattice.isEmpty, "\(word)")
  }

  @Test("An orthography says once how a grapheme is read in a context, as only the first row would count")
  func orthographies() throws {
    for list in try Table(embedded: "tables/names/orthographies.tsv", minimumCells: 5).rows {
      let table = try Table(embedded: "tables/names/orthographies/\(list[0]).tsv", minimumCells: 3)
      var seen: Set<String> = []
      for row in table.rows {
        for grapheme in row[0].split(separator: "|") {
          // Scalars, as a letter with a combining mark is another grapheme than the one that has it built in.
          let place = "\(grapheme.unicodeScalars.map(\.value)) \(row[1])"
          #expect(seen.insert(place).inserted, "\(table.name):\(row.line): \(grapheme) stands twice")
        }
      }
    }
  }

  @Test(
    "The shape of a word rules readings out",
    arguments: [
      ("Papunaschwili", ["german", "ru-de", "caucasian-latin"], ["greek-latin", "hungarian", "korean"]),
      ("Boiarchuk", ["english", "uk-en", "romance"], ["greek-latin", "japanese"]),
      ("Cheol-su", ["korean", "chinese", "english"], ["german", "romance", "ru-de"]),
      // Halves that are no syllables, and what is no ending because nothing stands before it.
      ("Anna-Lena", ["ru-de", "japanese"], []), ("Enko", ["korean", "greek-latin"], []), ("Dze", ["hungarian"], []),
    ])
  func shapes(word: String, may: [String], mayNot: [String]) throws {
    let read = try NameReader().read(word)
    let readings = try ScriptReaders.latin.get().readings
    let names = Set(
      readings.indices.filter { read.lattice.readings & (1 << UInt64($0)) != 0 }.map { readings[$0].name })
    #expect(names.isSuperset(of: may), "\(names)")
    #expect(names.isDisjoint(with: mayNot), "\(names)")
  }

  @Test("A letter that a convention never writes rules it out")
  func alphabets() throws {
    let names = { (word: String) throws -> Set<String> in
      let read = try NameReader().read(word)
      let readings = try ScriptReaders.latin.get().readings
      let alive = readings.indices.filter { read.lattice.readings & (1 << UInt64($0)) != 0 }
      return Set(alive.map { readings[$0].name })
    }
    #expect(try names("Sinowjew").contains("ru-de"))
    #expect(try !names("Sinowjew").contains("ru-bgnpcgn"))
    #expect(try names("Ŝukin").contains("ru-iso9"))
    #expect(try !names("Ŝukin").contains("ru-de"))
  }

  @Test("Every edge of a lattice leads on, and its readings reach the end")
  func lattices() throws {
    for word in ["Schtschussew", "Tchaïkovski", "ʿAbd-ar-Raḥmān", "xyzzy", "Жуковский"] {
      let lattice = try NameReader().read(word).lattice
      #expect(lattice.edges.allSatisfy { $0.to > $0.from && $0.readings & lattice.readings != 0 })
      #expect(zip(lattice.edges, lattice.edges.dropFirst()).allSatisfy { $0.from <= $1.from })
    }
  }

  @Test("Costs are symmetric, and a sound costs nothing for itself")
  func costs() throws {
    let inventory = try SoundInventory.embedded.get()
    for first in 0..<inventory.count {
      #expect(inventory.substitution[first * inventory.count + first] == 0)
      for second in 0..<inventory.count {
        #expect(
          inventory.substitution[first * inventory.count + second]
            == inventory.substitution[second * inventory.count + first])
      }
    }
  }

  @Test("A word with a look-alike letter is read as one script")
  func lookalikes() throws {
    let read = try NameReader().read("P\u{443}tin")
    #expect(read.script == .latin)
    #expect(read.lookalikes == ["\u{443}"])
  }
}
