import Messages
import Language
import Analysis
import CivilTime
import Diary
import TestSupport
import Testing

@testable import Rendering

extension DayMeasure {
  /// A measure of this test alone.
  fileprivate static let daysInBed = DayMeasure("days_in_bed", words: Text(en: "days in bed")) {
    $0.recorded.contains(.headache) ? $0.impact == .bed : nil
  }
}

@Suite struct DeclaredMeasureTextTests {
  @Test func `A measure that is declared alone reaches the text and JSON of a comparison`() {
    let (before, on) = (days("2025-01-01", "2025-02-25"), days("2025-03-01", "2025-04-25"))
    var table = DayTable(today: day("2026-01-01"))
    table.add(DeclaredRange(start: before.start, last: on.last), lastLoggedDay: on.last)
    for (window, step) in [(before, 4), (on, 8)] {
      for day in window where (day - window.start) % step == 0 {
        var attack = Attack(onset: Onset(Moment(day, minuteOfDay: 600, offset: nil)), end: .unknown)
        attack.impact = .bed
        attack.recordedFields = .all
        table.add(AttackFacts(attack))
      }
    }
    let comparison = compare(before, on, in: table, measures: DayMeasure.compared + [.daysInBed])
    let json = JSON.envelope(schema: "compare", data: ComparisonJSON.data(comparison, .english)).text
    #expect(json.contains(#"{"measure":"days_in_bed","before":{"count":14,"per28":7.0}"#))
    #expect(ComparisonText(Layout(language: .english)).render(comparison).contains("  days in bed "))
  }

  @Test func `It reaches the JSON of months, and the lines of a trend have its words`() {
    let record = DayRecord(
      day: day("2025-01-01"), recorded: .all, headache: true, impact: .bed)
    let counts = DayCounts([record], measures: DayMeasure.totalled + [.daysInBed])
    let text = JSON.object(CalendarJSON.counts(counts)).text
    #expect(text.hasSuffix(#""acute_medication_days":0,"unknown_drug_days":0,"days_in_bed":1}"#), "\(text)")
    #expect(Language.english.name(Trend.Series.days(.daysInBed)) == "days in bed")
  }

  @Test(arguments: DayMeasure.all)
  func `Every measure has words of its own`(measure: DayMeasure) {
    let words = DayMeasure.all.map { $0.words.in(.english) }
    #expect(words.count { $0 == measure.words.in(.english) } == 1 && !words.contains(""))
  }
}
