import Messages
import Language
import Analysis
import CivilTime
import Diary
import TestSupport
import Testing

@testable import Rendering

@Suite struct BurdenTextTests {
  private let first = day("2026-03-01")

  /// Headache days from 1 March: minutes and impact of each, `nil` not known.
  private func burden(_ days: [(minutes: Int?, impact: Impact?)]) -> Burden {
    let records = days.enumerated().map { offset, day in
      DayRecord(day: first + offset, recorded: .all, headache: true, impact: day.impact)
    }
    let minutes = days.enumerated().map { (first + $0.offset, $0.element.minutes) }
    return Burden(records, minutes: Dictionary(minutes) { one, _ in one })
  }

  private var known: Burden { burden([(90, .bed), (60, .slowed), (nil, .slowed), (240, nil)]) }
  private var unknown: Burden { burden([(nil, nil), (nil, nil)]) }

  @Test func `Hours and impact say of how many headache days they are known`() {
    #expect(
      Language.english.hours(known, burden([(30, nil)]))
        == "Hours of headache: 6.5 on 3 of 4 headache days (2.2 a day), then 0.5 on 1 of 1 (0.5 a day).")
    #expect(
      Language.english.impact(known, burden([(30, .missedWork), (30, nil)]))
        == "Impact: in bed 1, missed work 0, slowed down 2 on 3 of 4 headache days, then in bed 0, missed work 1, "
        + "slowed down 0 on 1 of 2.")
  }

  @Test func `Hours and impact are a dash where one side does not know them, no line where neither does`() {
    #expect(
      Language.english.hours(known, unknown)
        == "Hours of headache: 6.5 on 3 of 4 headache days (2.2 a day), then –.")
    #expect(Language.english.impact(unknown, known) == "Impact: –, then in bed 1, slowed down 2 on 3 of 4.")
    #expect(
      Language.english.hours(unknown, unknown) == nil && Language.english.impact(unknown, unknown) == nil)
    #expect(Language.english.lines(unknown).isEmpty && Language.english.lines(burden([])).isEmpty)
  }

  @Test func `Days without any effect are counted, not left out`() {
    #expect(
      Language.english.lines(burden([(nil, Impact.none)])) == ["Impact: no impact 1 on 1 of 1 headache day."])
  }

  @Test func `Hours and impact are null in JSON where nothing is known of them`() {
    #expect(
      BurdenJSON.data(known).text
        == #"{"headache_days":4,"days_with_hours":3,"hours":6.5,"days_with_impact":3,"#
        + #""impact_days":{"none":0,"slowed":2,"missed_work":0,"bed":1}}"#)
    #expect(
      BurdenJSON.data(unknown).text
        == #"{"headache_days":2,"days_with_hours":0,"hours":null,"days_with_impact":0,"impact_days":null}"#)
  }

  @Test func `Hours and impact stand on page 2 of a report, with the days they are of`() {
    var model = Sample.rich
    model.burden = known
    let lately = ReportModel.burdenDays(of: model.period)
    #expect(lately.count == 84 && lately.end == model.period.end)
    #expect(ReportModel.burdenDays(of: days("2026-03-01", "2026-03-09")) == days("2026-03-01", "2026-03-09"))
    let page = HTMLReport.render(model)
    #expect(page.contains("Hours and impact"))
    #expect(page.contains("Hours of headache: 6.5 on 3 of 4 headache days (2.2 a day)."))
    #expect(page.contains(Language.english.range(lately)))
    model.burden = unknown
    #expect(!HTMLReport.render(model).contains("Hours and impact"))
  }

  @Test func `Hours and impact have nothing to say of severe days or drugs that neither side recorded`() {
    var table = DayTable(today: day("2026-11-22"))
    for offset in 0..<60 {
      table.add(CheckIn(day: first + offset, recordedFields: [.headache]))
    }
    let (before, on) = (DayRange(first, before: first + 30), DayRange(first + 30, before: first + 60))
    #expect(Language.english.counts(AdditionalCounts(before: before, on: on, in: table)) == nil)
    table.add(DoseFacts(day: first, overuseClass: .triptan))
    #expect(
      Language.english.counts(AdditionalCounts(before: before, on: on, in: table))
        == "Days counted: triptans 1 of 1, then –.")
  }
}
