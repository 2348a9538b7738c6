import Language
import Messages
import Testing
import Parsing

/// Which attack an edit is about.
@Suite struct EditWordsTests {
  @Test(arguments: [
    ("6", EditWords(target: .last, words: ["6"])), ("0", EditWords(target: .last, words: ["0"])),
    ("10", EditWords(target: .last, words: ["10"])), ("11", EditWords(target: .attack(11), words: [])),
    ("6/10", EditWords(target: .last, words: ["6/10"])), ("left", EditWords(target: .last, words: ["left"])),
    ("no left nausea", EditWords(target: .last, words: ["no", "left", "nausea"])),
    ("last 6", EditWords(target: .last, words: ["6"])),
    ("LAST 6 right", EditWords(target: .last, words: ["6", "right"])),
    ("212 nausea", EditWords(target: .attack(212), words: ["nausea"])),
    ("#3 nausea", EditWords(target: .attack(3), words: ["nausea"])),
    ("3 nausea", EditWords(target: .attack(3), words: ["nausea"], isNumberDoubtful: true)),
    ("14:00-19:30", EditWords(target: .last, words: ["14:00-19:30"])),
  ])
  func `A number that words follow is an attack's`(line: String, expected: EditWords) throws {
    #expect(try parseEditWords(words(line), now: now()) == expected)
  }

  @Test(arguments: [("lsat 6", "headache edit last 6"), ("las 6", "headache edit last 6")])
  func `A slip of last is no word of the attack`(line: String, offered: String) {
    #expect { try parseEditWords(words(line), now: now()) } throws: { ($0 as? ParseError)?.line == offered }
  }

  @Test func `Nothing is nothing to say`() {
    #expect(throws: ParseError.self) { try parseEditWords([], now: now()) }
  }
}
