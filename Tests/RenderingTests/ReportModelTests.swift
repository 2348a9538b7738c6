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

  @Test func `Preventives taken in the period are chosen, and every one tried is in the history`() {
    let model = Self.model(on: days("2026-05-01", "2026-06-30"))
    #expect(model.selection.chosen.map(\.trial.drug) == ["candesartan"])
    #expect(model.selection.over.map(\.trial.drug) == ["milnacipran"])
    #expect(model.history.map(\.trial.drug) == ["milnacipran", "candesartan"])
    #expect(model.calendar.map(\.days.count) == [31, 30])
    #expect(model.recordedDays == 61)
  }

  @Test func `The day of the last dose belongs to a preventive, the day after does not`() {
    #expect(
      Self.model(on: days("2026-03-29", "2026-04-30")).selection.chosen.map(\.trial.drug) == ["milnacipran"])
    #expect(Self.model(on: days("2026-03-30", "2026-04-30")).selection.chosen.isEmpty)
  }

  @Test func `Drugs taken now come first, then those that ended last, and what is not chosen is named`() {
    func tried(_ id: Int, _ start: String, _ stop: String?) -> TriedPreventive {
      var trial = Trial(drug: "drug \(id)", steps: [DoseStep(day: day(start), amount: mg(25))])
      trial.stop = stop.map { day($0) }
      return TriedPreventive(
        PreventiveTrial(id: id, trial: trial, drugClass: .other), Sample.candesartanComparison,
        today: day("2026-11-02"))
    }
    let history = [
      tried(1, "2026-01-01", nil), tried(2, "2026-02-01", "2026-09-30"), tried(3, "2026-03-01", "2026-04-30"),
      tried(4, "2026-05-01", nil), tried(5, "2026-06-01", "2026-07-31"),
    ]
    let selection = PreventiveSelection(
      history, in: days("2026-01-01", "2026-11-01"), today: day("2026-11-02"))
    #expect(selection.taken.map(\.preventive.id) == [4, 1])
    #expect(selection.chosen.map(\.preventive.id) == [4, 1, 2])
    #expect(selection.leftOut.map(\.preventive.id) == [5, 3])
  }

  @Test func `A drug tried twice has in each course the dose of that course`() throws {
    var second = Sample.milnacipran
    second.id = 3
    second.trial.steps = [DoseStep(day: day("2026-06-01"), amount: mg(50))]
    second.trial.stop = nil
    var model = Sample.rich
    model.history = [
      model.history[0], TriedPreventive(second, Sample.candesartanComparison, today: day("2026-11-02")),
    ]
    let page = try #require(ParsedXML(HTMLReport.render(model)))
    #expect(page.all("h3").map(\.text) == ["Milnacipran 50 mg/day", "Milnacipran 100 mg/day"])
    let lane = page.all("text").map(\.text)
    #expect(lane.contains("Milnacipran 50 mg/day") && lane.contains("Milnacipran 100 mg/day"))
  }
}
