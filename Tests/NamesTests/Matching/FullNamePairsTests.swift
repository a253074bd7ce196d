import Names
import Testing

/// Pairs of full names as lists and news have them, with what a reader who knows the conventions would say.
@Suite("Pairs of full names")
struct FullNamePairsTests {
  @Test("Full names reach an F1 of .90 over pairs that are hard in every way")
  func measure() throws {
    let matcher = try NameMatcher()
    var (hits, false_, missed) = (0, 0, 0)
    var wrong: [String] = []
    for (list, isSame) in [(Self.same, true), (Self.different, false)] {
      for line in list.split(separator: "\n") {
        let names = line.split(separator: "|").map { String($0.drop { $0 == " " }) }
        let match = try matcher.score(names[0], names[1])
        let found = match.verdict == .same
        if isSame { if found { hits += 1 } else { missed += 1 } } else if found { false_ += 1 }
        if found != isSame { wrong.append("\(line) \(match)") }
      }
    }
    let score = 2 * Double(hits) / Double(2 * hits + false_ + missed)
    #expect(hits + missed > 90 && score >= 0.9, "F1 \(score), \(false_) false, \(missed) missed: \(wrong)")
  }

  private static let same = """
    Vladimir Putin|Putin, Vladimir
    Wladimir Putin|Владимир Путин
    Vladimir Vladimirovich Putin|Wladimir Putin
    ПУТИН Владимир Владимирович|Vladimir Poutine
    Sergej Lawrow|Sergey Lavrov
    Sergej Wiktorowitsch Lawrow|Лавров Сергей Викторович
    Dmitri Medwedew|Dmitry Medvedev
    Michail Gorbatschow|Mikhaïl Gorbatchev
    Nikita Chruschtschow|Khrushchev, Nikita Sergeyevich
    Wolodymyr Selenskyj|Volodymyr Zelensky
    Володимир Зеленський|Vladimir Zelenskiy
    Kyrylo Budanow|Kirill Budanov
    Walerij Saluschnyj|Valerii Zaluzhnyi
    Julija Tymoschenko|Yulia Tymoshenko
    Oleksandr Syrskyj|Александр Сырский
    Vitali Klitschko|Віталій Кличко
    Alexander Lukaschenko|Аляксандр Лукашэнка
    Swetlana Tichanowskaja|Sviatlana Tsikhanouskaya
    Pjotr Tschaikowski|Peter Tchaikovsky
    Fjodor Dostojewski|Fyodor Dostoyevsky
    Lew Tolstoi|Leo Tolstoy
    Alexander Solschenizyn|Aleksandr Solzhenitsyn
    Jewgeni Prigoschin|Yevgeny Prigozhin
    Ramsan Kadyrow|Ramzan Kadyrov
    Alexej Nawalny|Alexei Navalny
    Bojko Borissow|Boyko Borisov
    Slobodan Milošević|Слободан Милошевић
    Aleksandar Vučić|Alexander Vucic
    Radovan Karadžić|Radovan Karadzic
    Zoran Đinđić|Zoran Djindjic
    Viktor Orbán|Orbán Viktor
    Orban, Viktor|Viktor Orbán
    Petőfi Sándor|Sandor Petofi
    Ferenc Gyurcsány|Gyurcsany Ferenc
    Kim Jong-un|Kim Jong Un
    Kim Jong Un|김정은
    Kim Dae-jung|Dae-jung Kim
    Moon Jae-in|문재인
    Ban Ki-moon|Ban Ki Moon
    Xi Jinping|Jinping Xi
    Mao Zedong|Mao Tse-tung
    Deng Xiaoping|Teng Hsiao-p'ing
    Chiang Kai-shek|Chiang Kai Shek
    Li Keqiang|李克强
    Shinzō Abe|Abe Shinzo
    Junichirō Koizumi|Koizumi Junichiro
    Haruki Murakami|Murakami, Haruki
    Nguyễn Văn Thiệu|Nguyen Van Thieu
    Baschar al-Assad|Bashar Assad
    Hafez el-Assad|Hafiz al-Asad
    Muammar al-Gaddafi|Moammar Gadhafi
    Saddam Hussein|صدام حسين
    Mohammed bin Salman|Muhammad bin Salman
    Mohammad Reza Pahlavi|Mohammadreza Pahlavi
    Mahmud Ahmadinedschad|Mahmoud Ahmadinejad
    Benjamin Netanjahu|Binyamin Netanyahu
    Jitzchak Rabin|Yitzhak Rabin
    Alexis Tsipras|Αλέξης Τσίπρας
    Kyriakos Mitsotakis|Κυριάκος Μητσοτάκης
    Andreas Papandreou|Ανδρέας Παπανδρέου
    Eduard Schewardnadse|Eduard Shevardnadze
    Micheil Saakaschwili|მიხეილ სააკაშვილი
    Nikol Paschinjan|Nikol Pashinyan
    Nikol Paschinjan|Նիկոլ Փաշինյան
    Ursula von der Leyen|Ursula Von Der Leyen
    Ludwig van Beethoven|Beethoven, Ludwig van
    Vincent van Gogh|Gogh, Vincent van
    Charles de Gaulle|Gaulle, Charles de
    Annegret Kramp-Karrenbauer|Annegret Kramp Karrenbauer
    Jean-Claude Juncker|Jean Claude Juncker
    Paul McCartney|Paul Mc Cartney
    Seán O'Casey|Sean OCasey
    Gerhard Schröder|Gerhard Schroeder
    Jürgen Müller|Juergen Mueller
    Jörg Weiß|Joerg Weiss
    Gabriel García Márquez|Gabriel Garcia Marquez
    José Luis Rodríguez Zapatero|Jose Luis Rodriguez Zapatero
    Lech Wałęsa|Lech Walesa
    Jarosław Kaczyński|Jaroslaw Kaczynski
    Václav Havel|Vaclav Havel
    Nicolae Ceaușescu|Nicolae Ceausescu
    Recep Tayyip Erdoğan|Recep Tayyip Erdogan
    Sasha Petrov|Alexander Petrov
    Bill Clinton|William Clinton
    Bob Woodward|Robert Woodward
    Misha Ivanov|Mikhail Ivanov
    Katja Sidorowa|Ekaterina Sidorova
    Giorgi Margwelaschwili|Giorgi Margvelashvili
    Kassym-Schomart Tokajew|Kassym-Jomart Tokayev
    Ilham Alijew|Ilham Aliyev
    Emomalij Rahmon|Emomali Rahmon
    Juri Gagarin|Yuriy Gagarin
    Walentina Tereschkowa|Валентина Терешкова
    Andrej Sacharow|Andrei Sakharov
    Boris Jelzin|Борис Николаевич Ельцин
    Igor Strelkow|Igor Strelkov
    Marija Sacharowa|Maria Zakharova
    """

  private static let different = """
    Vladimir Putin|Vladimir Rasputin
    Vladimir Putin|Sergei Putin
    Sergej Lawrow|Sergej Larow
    Sergej Lawrow|Pjotr Lawrow
    Kyrylo Budanow|Kyrylo Bogdanow
    Anna Petrowa|Olga Petrowa
    Anna Petrowa|Anton Petrow
    Iwan Iwanow|Iwanka Iwanowa
    Kim Jong-un|Kim Jong-il
    Kim Jong-un|Kim Il-sung
    김정은|김정일
    Li Keqiang|Li Peng
    Mao Zedong|Mao Dun
    Xi Jinping|Xi Zhongxun
    George Bush|Barbara Bush
    Bill Clinton|Hillary Clinton
    Angela Merkel|Angelika Merk
    Gerhard Schröder|Gerhard Schrader
    Martin Schulz|Martin Schultheiß
    Olaf Scholz|Olaf Schulze
    Hafez al-Assad|Baschar al-Assad
    Mohammed bin Salman|Mohammed bin Zayed
    Saddam Hussein|Uday Hussein
    Viktor Orbán|Viktor Urban
    Petr Novák|Petr Nováček
    Jan Nowak|Jan Nowicki
    Slobodan Milošević|Marko Milošević
    Slobodan Milošević|Slobodan Mihajlović
    Alexander Petrow|Alexander Petrenko
    Oleksandr Schewtschenko|Oleksandr Schewtschuk
    Nikita Chruschtschow|Sergej Chruschtschow
    Boris Jelzin|Boris Nemzow
    Dmitri Medwedew|Dmitri Mendelejew
    Lew Tolstoi|Alexej Tolstoi
    Thomas Mann|Heinrich Mann
    Karl Marx|Karl May
    Richard Wagner|Cosima Wagner
    Johann Sebastian Bach|Johann Christian Bach
    Ludwig van Beethoven|Karl van Beethoven
    Jean-Claude Juncker|Jean-Claude Trichet
    Jean-Claude Juncker|Jean-Paul Juncker
    Paul McCartney|Linda McCartney
    Paul McCartney|Paul McCarthy
    José García|José Garrido
    María Fernández|Mario Fernández
    Benjamin Netanjahu|Jonatan Netanjahu
    Alexis Tsipras|Andreas Tsipras
    Andreas Papandreou|Giorgos Papandreou
    Nikol Paschinjan|Nikol Poghosjan
    Eduard Schewardnadse|Manana Schewardnadse
    Shinzō Abe|Shintarō Abe
    Ban Ki-moon|Ban Ki-ho
    Moon Jae-in|Moon Chung-in
    Nguyễn Văn Thiệu|Nguyễn Văn Linh
    Ilham Alijew|Heydar Alijew
    Ramsan Kadyrow|Achmat Kadyrow
    Alexej Nawalny|Julija Nawalnaja
    Andrej Sacharow|Andrej Sacharenko
    Wolodymyr Selenskyj|Olena Selenska
    Vitali Klitschko|Wladimir Klitschko
    Igor Strelkow|Igor Strelnikow
    Ursula von der Leyen|Heiko von der Leyen
    """
}
