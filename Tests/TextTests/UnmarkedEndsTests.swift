import Testing

/// English of mails and web pages that lost its line breaks: sentences end where no mark says so.
@Suite("Ends without a mark")
struct UnmarkedEndsTests {
  @Test(
    "What parts sentences",
    arguments: [
      // The line that a mail program puts over a mail that is passed on.
      "Vera Holm|03/14/2012 09:05 AM|Could we meet on Friday?", "Vera Holm|3/14/12 9:05|The room is booked.",
      "vera@example.org on 03/14/2012 09:05:11 PM|We shall see.",
      // Addresses.
      "http://example.org/a|http://example.org/b", "Write to vera@example.org|Dear Ms. Holm:",
      "Our pages are at http://example.org/shop|Come and see.", "See www.example.org|The prices are there.",
      // A heading or signature and a sentence.
      "Cosy Little Inn|This inn has a garden.", "Call me at 5550123|We need the keys.",
      "It broke at once|They sent another.",
      "Nice cats for you|PS - we have dogs too",
      // Salutations and those who sign.
      "Vera,|There is a room left.", "Hi,|Yes, it is open.", "Hello Vera:|Thought you might like it.",
      "Thanks|Vera 55501",
      // Lists.
      "- House rules.doc|- Price list.doc|- Map.doc",
      "Tell me before I book|1) are we near the sea?|2) is there a big pool|3) may dogs come",
      "The best soup in town.....|Julia",
    ])
  func parts(marked: String) { SegmenterTests.check(marked, "en") }

  @Test(
    "What does not",
    arguments: [
      "On 03/14/2012 09:05 AM Vera Holm wrote to us.", "It was sent on 03/14/2012 at noon.",
      "Go to www.example.org Monday morning.", "Mail vera@example.org or call.", "She sang We Shall Overcome.",
      "Gone With the Wind is long.", "WHAT A GREAT DAY THIS IS", "Whatever she said I believed.",
      "However, we left.", "Seriously, This was meant.", "[4] When it rained we stayed in.", "3) What did you learn?",
      "Hi, I am new here.", "Vera, Otto and I left.", "There are two ways: 1) by boat 2) on foot.",
      "Steps 1) and 2) take an hour.", "He came - Otto did - and left.", "Use pickle.Pickler to read it.",
    ])
  func doesNotPart(text: String) { #expect(SegmenterTests.sentences(text, "en") == [text]) }

  @Test("Other languages keep their lines")
  func others() {
    let text = "Kleines Gasthaus Diese Gaststube hat http://example.org/a http://example.org/b"
    #expect(SegmenterTests.sentences(text, "de") == [text])
  }
}
