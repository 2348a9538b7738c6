import Analysis
import CivilTime
import Foundation
import Testing

@testable import Report

@Suite("A comparison as JSON")
struct ComparisonJSONTests {
  @Test("has the schema's members in the schema's order, days inclusive, numbers in full")
  func golden() {
    var comparison = Sample.milnacipranComparison
    comparison.measures = [
      MeasureComparison(
        measure: .headacheDays, before: Count(count: 41, recorded: 73, per28: 28 * 41 / 73.0),
        on: Count(count: 31, recorded: 79, per28: 28 * 31 / 79.0),
        change: Change(
          per28: -4.738685625108376, ci95: Interval(low: -8.5, high: -1.04), percent: -30.13,
          percentCI95: Interval(low: -54.05, high: .infinity)),
        autocorrelation: Autocorrelation(r: 0.1, corrected: 0.15, daysPerIndependentDay: 1.35)),
      MeasureComparison(
        measure: .migraineDays, before: Count(count: 0, recorded: 3, per28: nil),
        on: Count(count: 0, recorded: 0, per28: nil), change: nil, autocorrelation: nil, reason: .notRecorded),
    ]
    comparison.cautions = [Caution(.shortBefore, number: 30)]
    let expected =
      #"{"schema":"headache.compare/1","data":{"drug":"milnacipran","estimator":"mcn-2","#
      + #""migraine_rule":"leiden2023","before":{"from":"2025-07-09","to":"2025-09-30","days":84,"#
      + #""recorded":73},"on":{"from":"2025-12-22","to":"2026-03-15","days":84,"recorded":79},"measures":["#
      + #"{"measure":"headache_days","before":{"count":41,"per28":15.726027397260275},"#
      + #""on":{"count":31,"per28":10.987341772151899},"change":{"per28":-4.738685625108376,"#
      + #""ci95":[-8.5,-1.04],"percent":-30.13,"percent_ci95":[-54.05,null]},"#
      + #""autocorrelation":{"r":0.1,"r_corrected":0.15,"days_per_independent_day":1.35}},"#
      + #"{"measure":"migraine_days","before":{"count":null,"per28":null},"on":{"count":null,"per28":null},"#
      + #""change":null,"autocorrelation":null,"reason":"not_recorded"}],"cautions":[{"code":"short_before","#
      + #""message":"Before: only 30 recorded days; a short stretch may not be typical."}]}}"#
    #expect(ComparisonJSON.render(comparison).text == expected)
  }

  @Test("is null where there is no drug, no rule, no interval and no day")
  func nulls() throws {
    let nowhere = Window(range: DayRange(day("2026-01-01"), before: day("2026-01-01")), recorded: 0)
    var comparison = Comparison(
      estimator: .mcn1, migraineRule: nil, before: nowhere, on: nowhere, measures: [], cautions: [])
    comparison.measures = [
      MeasureComparison(
        measure: .attacks, before: Count(count: 2, recorded: 28, per28: 2),
        on: Count(count: 1, recorded: 28, per28: 1),
        change: Change(per28: -1, ci95: nil, percent: nil, percentCI95: nil), autocorrelation: nil)
    ]
    let text = ComparisonJSON.render(comparison).text
    #expect(
      text.contains(#""drug":null,"estimator":"mcn-1","migraine_rule":null,"before":{"from":null,"to":null"#))
    #expect(text.contains(#""change":{"per28":-1.0,"ci95":null,"percent":null,"percent_ci95":null}"#))
    _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
  }
}
