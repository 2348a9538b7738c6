import CivilTime
import Diary
import Testing

@testable import Cells
@testable import Importing

/// Courses that are put together from doses day by day.
@Suite struct PreventiveCourseTests {
  private let first = CivilDay(number: 20_000)

  private func intakes(_ days: [(Int, Int)], _ drug: String = "topiramate") -> [PreventiveCourses.CourseDose]
  {
    days.map { day, milligrams in
      PreventiveCourses.CourseDose(
        dose: Dose(drug: drug, amount: Amount(thousandths: milligrams * 1000, unit: .milligram)),
        day: first + day, line: day + 2)
    }
  }

  @Test func `Doses day by day are a course with its steps`() {
    let days = (0..<10).map { ($0, 25) } + (10..<20).filter { $0 != 15 }.map { ($0, 50) }
    let read = PreventiveCourses(intakes(days), until: first + 21)
    #expect(read.others.isEmpty)
    #expect(
      read.courses.map(\.trial.steps) == [
        [
          DoseStep(day: first, amount: Amount(thousandths: 25_000, unit: .milligram)),
          DoseStep(day: first + 10, amount: Amount(thousandths: 50_000, unit: .milligram)),
        ]
      ])
    #expect(read.courses[0].trial.stop == nil)
  }

  @Test func `A course is over where the file goes on without it, and a long gap parts two`() {
    let days = (Array(0..<10) + Array(40..<50)).map { ($0, 25) }
    let read = PreventiveCourses(intakes(days), until: first + 90)
    #expect(read.courses.map(\.trial.start) == [first, first + 40])
    #expect(read.courses.map(\.trial.stop) == [first + 9, first + 49])
  }

  @Test func `Two doses a day are one day's dose, and one day with more is no step`() {
    let days = (0..<10).flatMap { day in [(day, 25), (day, 25)] } + [(4, 25)]
    let read = PreventiveCourses(intakes(days), until: first + 9)
    #expect(read.courses.map(\.trial.steps.count) == [1])
    #expect(read.courses[0].trial.steps[0].amount.thousandths == 50_000)
  }

  @Test func `Doses every four weeks are injections`() {
    let read = PreventiveCourses(
      intakes([(0, 70), (28, 70), (56, 140), (84, 140)], "erenumab"), until: first + 90)
    #expect(read.courses.map(\.trial.intervalDays) == [28])
    #expect(read.courses[0].trial.steps.map(\.day) == [first, first + 56])
  }

  @Test func `A few doses, or doses without an amount, are no course`() {
    let few = PreventiveCourses(intakes([(0, 25), (1, 25), (2, 25)]), until: first + 30)
    #expect(few.courses.isEmpty)
    #expect(few.others.count == 3)
    let bare = (0..<20).map {
      PreventiveCourses.CourseDose(dose: Dose(drug: "topiramate"), day: first + $0, line: $0)
    }
    #expect(PreventiveCourses(bare, until: first + 30).courses.isEmpty)
  }
}
