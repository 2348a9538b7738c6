import CivilTime
import Diary
import Testing

@testable import Analysis

/// What acute drugs did, counted by dose.
@Suite struct AcuteResponseTests {
  private let range = DayRange(CivilDay(number: 20_000), through: CivilDay(number: 20_009))

  private func dose(_ drug: String, day: Int32, _ minute: Int? = nil, _ relief: Relief? = nil) -> NotedDose {
    var dose = Dose(drug: drug)
    let day = CivilDay(number: 20_000 + day)
    dose.takenAt = minute.map { Moment(wallMinutes: Int(day.number) * 1440 + $0, offset: 60) }
    dose.relief = relief
    return NotedDose(attack: 1, dose: dose, day: day)
  }

  private func response(_ doses: [NotedDose]) -> [DrugResponse] {
    AcuteResponse(doses, in: range, recorded: 10).drugs
  }

  @Test func `Doses are counted by day and by what was noted`() throws {
    let drug = try #require(
      response([
        dose("ibuprofen", day: 1, 60, .gone), dose("ibuprofen", day: 1, 600, Relief.none),
        dose("ibuprofen", day: 4, nil, .good), dose("ibuprofen", day: 6, 60),
      ]).first)
    #expect(drug.days == 3)
    #expect(drug.doses == 4)
    #expect(Relief.allCases.map(drug.count) == [1, 0, 1, 1])
    #expect(drug.notRated == 1)
    #expect(drug.timed == 3)
    #expect(drug.repeated == 1)
  }

  @Test(arguments: [(23 * 60, 1), (24 * 60, 1), (24 * 60 + 1, 0), (0, 0)])
  func `A second dose is one of the same drug later, within 24 hours`(apart: Int, repeated: Int) {
    let drugs = response([
      dose("sumatriptan", day: 2, 600), dose("sumatriptan", day: 2, 600 + apart),
      dose("ibuprofen", day: 2, 700),
    ])
    #expect(drugs.map(\.repeated) == (drugs.first?.drug == "ibuprofen" ? [0, repeated] : [repeated, 0]))
  }

  @Test func `A dose of the day after counts as a second one, and for nothing else`() {
    let drugs = response([
      dose("sumatriptan", day: 9, 1200), dose("sumatriptan", day: 10, 300, .gone),
      dose("ibuprofen", day: 10, 10),
    ])
    #expect(drugs.map(\.drug) == ["sumatriptan"])
    #expect(drugs.first?.doses == 1)
    #expect(drugs.first?.count(.gone) == 0)
    #expect(drugs.first?.repeated == 1)
  }

  @Test func `The drug of most days comes first`() {
    let drugs = response([
      dose("a", day: 1, 10), dose("a", day: 1, 20), dose("a", day: 1, 30), dose("b", day: 1),
      dose("b", day: 2),
      dose("c", day: 3),
    ])
    #expect(drugs.map(\.drug) == ["b", "a", "c"])
  }
}
