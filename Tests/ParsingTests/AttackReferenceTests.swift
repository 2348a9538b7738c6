import CivilTime
import Diary
import Parsing
import Testing

struct AttackReferenceTests {
  @Test(arguments: [
    ("212", AttackReference.number(212)), ("#212", .number(212)), ("last", .last), ("Last", .last),
  ])
  func `An attack is named by its number or as the last one`(word: String, reference: AttackReference) {
    #expect(AttackReference(word) == reference)
  }

  @Test(arguments: ["", "#", "nov", "D3", "2026-11-22", "first"])
  func `A word that may be a day names no attack`(word: String) {
    #expect(AttackReference(word) == nil)
  }

  @Test(arguments: [
    ("attack 212", "212"), ("attacks 211 and 212", "211 212"), ("211 and 212", "211 212"),
    ("# 212", "212"), ("attack left", "attack left"), ("last and nausea", "last and nausea"),
    ("and 212", "and 212"),
  ])
  func `The word attack before a number is left out, and so is an and between two`(
    typed: String, plain: String
  ) {
    #expect(AttackReference.plain(words(typed)) == words(plain))
  }

  @Test(arguments: [
    ("", "2026-11-22"), ("today", "2026-11-22"), ("yesterday", "2026-11-21"),
    ("last month", "2026-10-01..2026-10-31"), ("suma", nil), ("today suma 50mg", nil), ("8:00 suma", nil),
    ("100mg", nil),
  ])
  func `The words of took are days where they are nothing else`(typed: String, days: String?) throws {
    #expect(doseListDays(words(typed), now: try now()).map { "\($0)" } == days.map(range))
  }

  private func range(_ text: String) -> String { text.contains("..") ? text : "\(text)..\(text)" }

  @Test func `A no in front takes back what was said of the days behind it`() {
    #expect(takenBack(["no", "yesterday"]) == ["yesterday"])
    #expect(takenBack(["NOT"]) == [])
    #expect(takenBack(["yesterday", "no"]) == nil)
    #expect(takenBack([]) == nil)
  }

  @Test func `A class and a role are read in capitals too`() {
    #expect(DrugClass(typed: "Triptan") == .triptan)
    #expect(DrugClass(typed: "simple") == .simpleAnalgesic)
    #expect(DrugClass(typed: "combination") == .combinationAnalgesic)
    #expect(DrugClass(typed: "elephant") == nil)
    #expect(DrugRole(typed: "BOTH") == .both)
    #expect(DrugRole(typed: "never") == nil)
  }

  @Test(arguments: [
    ("", Relief.good), ("suma", .good), ("yes", .good), ("partly suma", .some), ("suma some", .some),
    ("no", .none), ("not suma", .none), ("gone", .gone), ("suma gone", .gone),
  ])
  func `Helped takes its effect from any word behind it`(typed: String, relief: Relief) throws {
    let effect = try #require(
      parseEffect(helped: words(typed), now: try now(), vocabulary: vocabulary))
    #expect(effect.relief == relief)
    #expect(effect.drug == (typed.contains("suma") ? "sumatriptan" : nil))
  }
}
