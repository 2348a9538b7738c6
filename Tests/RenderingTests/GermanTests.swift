import CivilTime
import Language
import Testing

/// What another language says for a sentence, and how it writes numbers and days.
struct GermanTests {
  let german = Language(.german)

  @Test func `Numbers have a comma, and a space before the sign of percent`() {
    #expect(german.number(15.66) == "15,7")
    #expect(german.number(-4.75, signed: true) == "−4,8")
    #expect(german.number(3, decimals: 0) == "3")
    #expect(german.percent(80) == "80\u{A0}%")
    #expect(Language.english.number(15.66) == "15.7")
    #expect(Language.english.percent(80) == "80%")
  }

  @Test func `Days have a dot behind their number, and months their own short names`() throws {
    let day = try #require(CivilDay(iso: "2026-11-21"))
    #expect(german.date(day) == "21. Nov. 2026")
    #expect(german.shortDate(day) == "21. Nov.")
    #expect(german.weekdayAndDate(day) == "Sa, 21. Nov.")
    #expect(german.month(day.month) == "Nov 2026")
    #expect(german.name(day.month) == "November")
    #expect(german.shortestName(day.weekday) == "Sa")
    let may = try #require(CivilDay(iso: "2026-05-01"))
    let october = try #require(CivilDay(iso: "2026-10-31"))
    #expect(german.range(DayRange(may, through: october)) == "1. Mai – 31. Okt. 2026")
    #expect(german.range(DayRange(october - 30, through: october)) == "1. – 31. Okt. 2026")
    #expect(german.compactRange(DayRange(may, through: october)) == "1. Mai–31. Okt 26")
  }

  @Test func `A sentence without a translation stays English, and is marked for tests`() {
    #expect(german.text(en: "no such \(1) sentence") == "no such 1 sentence")
    var marking = german
    marking.marksMissing = true
    #expect(marking.text(en: "no such \(1) sentence") == "⟦no such 1 sentence⟧")
    #expect(marking.text(en: "\(1) – \(2)") == "1 – 2")
  }

  @Test func `Arguments stand where the other language has them, and words agree with a number`() {
    let sentence: Sentence = "\(1) of " + "\(12) days"
    #expect(sentence.pattern == "{} of {} days")
    #expect(sentence.arguments == ["1", "12"])
    #expect(german.filled("{2}: {1} {1|Tag|Tage}, {2|Tag|Tage}", sentence) == "12: 1 Tag, Tage")
  }

  @Test func `A sentence with more arguments than are kept is no sentence of a catalogue`() {
    let many: Sentence = "\(1)\(2)\(3)\(4)\(5)\(6)\(7)\(8)\(9)"
    #expect(many.pattern == nil)
    #expect(many.english == "123456789")
  }

  @Test func `What is bold in English is bold in the other language`() {
    let text: EmphasizedText = german.boldText(en: "\(strong: "a") b")
    #expect(text.text == "a b")
  }
}
