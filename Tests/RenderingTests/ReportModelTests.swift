import Analysis
import CivilTime
import Diary
import TestSupport
import Testing

@testable import Rendering

@Suite struct ReportModelTests {
  private static func tried(_ preventive: PreventiveTrial, _ comparison: Comparison) -> TriedPreventive {
    TriedPreventive(preventive, comparison, today: day("2026-11-02"))
  }

  private static func model(on period: DayRange) -> ReportModel {
    var table = DayTable(today: day("2026-11-02"))
    table.add(
      DeclaredRange(start: day("2025-01-01"), last: day("2026-10-31")), lastLoggedDay: day("2026-10-31"))
    return ReportModel(
      on: period, of: table,
      history: [
        tried(Sample.milnacipran, Sample.milnacipranComparison),
        tried(Sample.candesartan, Sample.candesartanComparison),
      ], declared: [], burden: nil, acute: nil, pressures: [], name: nil, birthDate: nil, questions: [],
      printed: day("2026-11-02"), version: "1.0.0")
  }

  @Test func `Preventives taken in the period are compared, and every one tried is in the history`() {
    let model = Self.model(on: days("2026-05-01", "2026-06-30"))
    #expect(model.courses == [Sample.candesartan])
    #expect(model.comparisons == [Sample.candesartanComparison])
    #expect(model.history.map(\.trial.drug) == ["milnacipran", "candesartan"])
    #expect(model.days.first?.day == day("2026-05-01") && model.days.last?.day == day("2026-06-30"))
    #expect(model.recordedDays == 61)
  }

  @Test func `The day of the last dose belongs to a preventive, the day after does not`() {
    #expect(Self.model(on: days("2026-03-29", "2026-04-30")).courses == [Sample.milnacipran])
    #expect(Self.model(on: days("2026-03-30", "2026-04-30")).courses.isEmpty)
  }
}
