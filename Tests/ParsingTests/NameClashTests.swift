import Testing
import Parsing

@Suite struct NameClashTests {
  @Test(arguments: [
    ("left", NameClash.fixedWord), ("nausea", .fixedWord), ("gone", .fixedWord), ("no", .fixedWord),
    ("now", .fixedWord), ("morning", .fixedWord), ("mg", .fixedWord), ("tablets", .fixedWord),
    ("Left pill", .fixedWord),
    ("may", .month), ("dec", .month), ("december", .month), ("mon", .weekday), ("friday", .weekday),
    ("7", .number), ("5ht", .number), ("@home", .number), ("+wine", .number), ("undo", .verb),
    ("prev", .verb),
    ("ls", .verb),
  ])
  func `A word that a line reads as something else cannot stand for a drug`(word: String, clash: NameClash) {
    #expect(NameClash(word, verbs: verbs) == clash)
  }

  @Test(arguments: ["novartal", "suma", "blue pill", "list pill", "märz", "b12"])
  func `Any other word can`(word: String) { #expect(NameClash(word, verbs: verbs) == nil) }

  @Test func `A slip of the fingers is told from a word of the list`() {
    #expect(nearest(to: "palpitation", in: ["nausea", "palpitations"]) == "palpitations")
    #expect(nearest(to: "nausea", in: ["nausea", "palpitations"]) == nil)
    #expect(nearest(to: "bored", in: ["nausea", "palpitations"]) == nil)
  }
}
