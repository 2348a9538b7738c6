import Analysis
import CivilTime
import Foundation
import TestSupport
import Testing

@testable import Rendering

@Suite struct ComparisonJSONTests {
  @Test func `A comparison has the schema's members in its order, days inclusive, numbers in full`() {
    var comparison = Sample.milnacipranComparison
    comparison.measures = [
      MeasureComparison(
        measure: .days(.headacheDays), before: WindowCount(count: 41, recorded: 73, per28: 28 * 41 / 73.0),
        on: WindowCount(count: 31, recorded: 79, per28: 28 * 31 / 79.0),
        change: RateChange(
          per28: -4.738685625108376, ci95: Interval(low: -8.5, high: -1.04), percent: -30.13,
          percentCI95: Interval(low: -54.05, high: .infinity)),
        autocorrelation: Autocorrelation(r: 0.1, corrected: 0.15, daysPerIndependentDay: 1.35)),
      MeasureComparison(
        measure: .days(.migraineDays), before: WindowCount(count: 0, recorded: 3, per28: nil),
        on: WindowCount(count: 0, recorded: 0, per28: nil), change: nil, autocorrelation: nil,
        reason: .notRecorded),
    ]
    comparison.measures[0].dayToDay = RateChange(
      per28: -4.738685625108376, ci95: Interval(low: -8, high: -1.5), percent: -30.13,
      percentCI95: Interval(low: -50, high: -10))
    comparison.measures[0].swings = SwingAllowance(
      tau2: 0.0626, daysPer28: 1.72, blocks: 6, from: .mostlyGeneral)
    comparison.measures[0].bounds = UnrecordedBounds(lowest: -7.5, highest: 0.25)
    comparison.beforeClass = .from15
    comparison.measures[0].marks = [
      ReductionMark(percent: 30, reached: true), ReductionMark(percent: 50, reached: false),
    ]
    comparison.blocks = Array(comparison.blocks.suffix(2))
    comparison.phases = Array(comparison.phases.prefix(1))
    comparison.cautions = [Caution(.shortBefore, number: 30)]
    let expected =
      #"{"schema":"headache.compare/1","data":{"drug":"milnacipran","estimator":"mcn-2","#
      + #""migraine_rule":"leiden2023","before":{"from":"2025-07-09","to":"2025-09-30","days":84,"#
      + #""recorded":73},"on":{"from":"2025-12-22","to":"2026-03-15","days":84,"recorded":79},"measures":["#
      + #"{"measure":"headache_days","before":{"count":41,"per28":15.726027397260275},"#
      + #""on":{"count":31,"per28":10.987341772151899},"change":{"per28":-4.738685625108376,"#
      + #""ci95":[-8.5,-1.04],"percent":-30.13,"percent_ci95":[-54.05,null]},"#
      + #""day_to_day":{"estimator":"mcn-1","ci95":[-8.0,-1.5],"percent_ci95":[-50.0,-10.0]},"#
      + #""autocorrelation":{"r":0.1,"r_corrected":0.15,"days_per_independent_day":1.35},"#
      + #""swings":{"tau2":0.0626,"days_per28":1.72,"blocks":6,"from":"mostly_general"},"#
      + #""bounds":[-7.5,0.25],"#
      + #""marks":[{"percent":30,"reached":true},{"percent":50,"reached":false}],"windows":null},"#
      + #"{"measure":"migraine_days","before":{"count":null,"per28":null},"on":{"count":null,"per28":null},"#
      + #""change":null,"day_to_day":null,"autocorrelation":null,"swings":null,"bounds":null,"marks":null,"windows":null,"#
      + #""reason":"not_recorded"}],"before_class":"15_or_more","adequacy":"adequate","days_at_dose":138,"#
      + #""days_needed":56,"judgeable_from":"2025-12-24","interim":false,"held_back_from":null,"#
      + #""latest":null,"stretches":[],"left_out_beside":[],"taken_beside":[],"other_answer":null,"phases":[{"phase":"baseline","from":"2025-07-09","to":"2025-09-30"}],"#
      + #""blocks":[{"from":"2025-10-01","to":"2025-10-28","recorded":28,"headache_days":14},"#
      + #"{"from":"2025-10-29","to":"2025-11-25","recorded":0,"headache_days":null}],"#
      + #""cautions":[{"code":"short_before","#
      + #""message":"Before: only 30 recorded days; a short stretch may not be typical."}]}}"#
    #expect(
      JSON.envelope(schema: "compare", data: ComparisonJSON.data(comparison, .english)).text == expected)
  }

  @Test(arguments: [Estimator.mcn1, .mcn2, .mcn3, .mcn4])
  func `The estimator is one that the schema knows`(estimator: Estimator) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../docs/schemas/headache.compare.1.json")
    let schema = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
    func part(_ of: [String: Any]?, _ name: String) -> [String: Any]? {
      (of?["properties"] as? [String: Any])?[name] as? [String: Any]
    }
    let known = part(part(schema, "data"), "estimator")?["enum"] as? [String]
    #expect(known?.contains(estimator.rawValue) == true)
  }

  @Test func `No drug, no rule, no interval and no day are null`() throws {
    let nowhere = ComparedWindow(range: DayRange(day("2026-01-01"), before: day("2026-01-01")), recorded: 0)
    var comparison = Comparison(
      estimator: .mcn1, migraineRule: nil, before: nowhere, on: nowhere, measures: [], cautions: [])
    comparison.measures = [
      MeasureComparison(
        measure: .attacks, before: WindowCount(count: 2, recorded: 28, per28: 2),
        on: WindowCount(count: 1, recorded: 28, per28: 1),
        change: RateChange(per28: -1, ci95: nil, percent: nil, percentCI95: nil), autocorrelation: nil)
    ]
    let text = JSON.envelope(schema: "compare", data: ComparisonJSON.data(comparison, .english)).text
    #expect(
      text.contains(#""drug":null,"estimator":"mcn-1","migraine_rule":null,"before":{"from":null,"to":null"#))
    #expect(text.contains(#""change":{"per28":-1.0,"ci95":null,"percent":null,"percent_ci95":null}"#))
    _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
  }
}
