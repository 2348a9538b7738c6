import CivilTime
import Diary
import Testing
import Parsing

@Suite struct VocabularyTests {
  private func name(_ word: String) -> String {
    switch Vocabulary.match(word, in: drugs) {
    case .drug(let drug): drug.name
    case .ambiguous(let names): names.joined(separator: " or ")
    case .unknown: "unknown"
    }
  }

  @Test(arguments: [
    ("suma", "sumatriptan"), ("imigran", "sumatriptan"), ("sumatriptan", "sumatriptan"),
    ("sum", "sumatriptan"),
    ("su", "unknown"), ("treximet", "sumatriptan + naproxen"), ("tre", "sumatriptan + naproxen"),
    ("ibup", "ibuprofen"),
    ("met", "metamizole or metoclopramide"), ("meta", "metamizole"), ("cand", "unknown"),
    ("candesartan", "candesartan"),
    ("excedrin migraine", "acetylsalicylic acid + paracetamol + caffeine"), ("excedrin mig", "unknown"),
    ("zol", "zolmitriptan"),
  ])
  func `a drug is named by an alias or three letters of an acute one`(word: String, expected: String) {
    #expect(name(word) == expected)
  }

  @Test(arguments: [
    "7", "7 14:30 left throbbing nausea light -- bad", "mild yesterday 22:00 until 2:00 +wine", "7 woke bed",
  ])
  func `a line without drugs asks for no drugs`(line: String) throws {
    nonisolated(unsafe) var asked = 0
    let vocabulary = Vocabulary(
      drug: { _ in
        asked += 1; return .unknown
      },
      drugNames: {
        asked += 1; return []
      })
    _ = try parseLog(words(line), now: try now(), vocabulary: vocabulary)
    #expect(asked == 0)
  }

  @Test func `strengths that a diary knows decide what a number after a drug is`() throws {
    let vocabulary = Vocabulary(
      drug: { Vocabulary.match($0, in: drugs) }, isStrength: { $0.name == "sumatriptan" && $1 == 7_000 })
    let entry = try parseLog(["suma", "7"], now: try now(), vocabulary: vocabulary).entry
    #expect(entry.doses.first?.amount == Amount(thousandths: 7_000, unit: .milligram))
    #expect(entry.intensity == nil)
  }

  @Test(arguments: [
    ("fre", "free"), ("hlep", "help"), ("calender", "calendar"), ("comapre", "compare"), ("undp", "undo"),
    ("ovre", "over"),
    ("lsit", "list"), ("repotr", "report"), ("bad", ""), ("sore", ""), ("dull", ""), ("migraine", ""),
    ("7", ""),
  ])
  func `a slip of the fingers finds its verb, another word does not`(word: String, verb: String) {
    #expect((nearest(to: word, in: verbs) ?? "") == verb)
  }

  @Test func `a lone length ends now for a new attack`() throws {
    let now = try now()
    let entry = try parseLog(["7", "5h"], now: now, vocabulary: vocabulary).entry
    let span = entry.span(at: now)
    #expect(span.onset?.moment.description == "2026-11-22T09:55+01:00")
    #expect(span.end == now.moment)
    #expect(entry.saysWhen)
    #expect(try !parseLog(["7"], now: now, vocabulary: vocabulary).entry.saysWhen)
  }

  @Test func `upper case changes nothing but the note`() throws {
    for line in LineTableTests.lines
    where !line.expected.contains("note") && !line.expected.hasPrefix("REFUSED") {
      let now = try now(line.at)
      let upper = try parseLog(words(line.input.uppercased()), now: now, vocabulary: vocabulary).entry
      let lower = try parseLog(words(line.input.lowercased()), now: now, vocabulary: vocabulary).entry
      #expect(
        upper.onset == lower.onset && upper.end == lower.end && upper.intensity == lower.intensity,
        "\(line.input)")
      #expect(upper.doses == lower.doses && upper.features == lower.features, "\(line.input)")
    }
  }
}
