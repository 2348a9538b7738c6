import Cells
import CivilTime
import Diary

/// Courses of preventives, put together from doses that a source has one by one.
struct PreventiveCourses {
  /// One dose of a preventive.
  struct CourseDose {
    var dose: Dose
    var day: CivilDay
    var line: Int
  }

  /// A course, the line of its first dose, and on how many days doses of it stand in the file.
  struct Course {
    var trial: Trial
    var line: Int
    var days: Int
  }

  /// Fewer days than these are no course: a dose or two may have been taken for something else.
  private static let fewestDays = 7
  /// Days without a dose after which a course is over, of a drug that is taken daily.
  private static let longestGap = 14
  /// Days between two doses from which on a drug is one that is given every so often, and fewest doses of it.
  private static let shortestInterval = 20
  private static let fewestInjections = 2

  private(set) var courses: [Course] = []
  /// Doses that make no course: too few, or without an amount.
  private(set) var others: [CourseDose] = []

  /// `last`: the last day of which the file says anything.
  init(_ intakes: [CourseDose], until last: CivilDay) {
    var names: [String] = []
    for intake in intakes where !names.contains(intake.dose.drug) { names.append(intake.dose.drug) }
    for name in names { add(intakes.filter { $0.dose.drug == name }, until: last) }
  }

  /// Notes a day on which a dose was left out, in the course that it falls into; of others it is named.
  mutating func miss(_ dose: Dose, on day: CivilDay, line: Int, until last: CivilDay) {
    let place = courses.firstIndex { course in
      course.trial.drug == dose.drug && course.trial.start <= day && day <= course.trial.stop ?? last
    }
    guard let place else { return others.append(CourseDose(dose: dose, day: day, line: line)) }
    if courses[place].trial.intervalDays == nil, !courses[place].trial.missed.contains(day) {
      courses[place].trial.missed = (courses[place].trial.missed + [day]).sorted()
    }
  }

  private struct DayDose {
    var day: CivilDay
    var line: Int
    /// `nil` where it is not said, or not in one unit.
    var amount: Amount?
  }

  private mutating func add(_ intakes: [CourseDose], until last: CivilDay) {
    let days = Self.days(intakes)
    let gaps = zip(days, days.dropFirst()).map { $1.day - $0.day }.sorted()
    let usual = gaps.isEmpty ? 0 : gaps[gaps.count / 2]
    let isInjected = usual >= Self.shortestInterval
    var stretch: [DayDose] = []
    var isMade = true
    for day in days {
      if let before = stretch.last, day.day - before.day > (isInjected ? usual * 2 : Self.longestGap) {
        isMade = make(stretch, intakes[0].dose.drug, isInjected ? usual : nil, until: last) && isMade
        stretch = []
      }
      stretch.append(day)
    }
    isMade = make(stretch, intakes[0].dose.drug, isInjected ? usual : nil, until: last) && isMade
    if !isMade {
      let made = courses.filter { $0.trial.drug == intakes[0].dose.drug }.map(\.trial)
      others += intakes.filter { intake in
        !made.contains { $0.start <= intake.day && intake.day <= $0.stop ?? last }
      }
    }
  }

  private static func days(_ intakes: [CourseDose]) -> [DayDose] {
    var days: [DayDose] = []
    for intake in intakes.sorted(by: { $0.day < $1.day }) {
      let amount = intake.dose.amount.map {
        Amount(thousandths: $0.thousandths * intake.dose.count, unit: $0.unit)
      }
      if let there = days.last, there.day == intake.day {
        var sum: Amount?
        if let first = there.amount, let amount, first.unit == amount.unit {
          sum = Amount(thousandths: first.thousandths + amount.thousandths, unit: amount.unit)
        }
        days[days.count - 1].amount = sum
      } else {
        days.append(DayDose(day: intake.day, line: intake.line, amount: amount))
      }
    }
    return days
  }

  /// Makes a course of doses without a long gap; `false` where they are none.
  private mutating func make(
    _ days: [DayDose], _ drug: String, _ interval: Int?, until last: CivilDay
  ) -> Bool {
    guard let first = days.first, let end = days.last, let start = first.amount,
      days.count >= (interval == nil ? Self.fewestDays : Self.fewestInjections),
      days.allSatisfy({ $0.amount != nil }),
      interval != nil || days.count * 2 > end.day - first.day
    else { return false }
    var steps = [DoseStep(day: first.day, amount: start)]
    for (index, day) in days.enumerated().dropFirst() {
      guard let amount = day.amount, amount != steps[steps.count - 1].amount else { continue }
      // A day on which more or less was taken is no step: the next one has to have it as well.
      let next = index + 1 < days.count ? days[index + 1].amount : interval == nil ? nil : amount
      if next == amount { steps.append(DoseStep(day: day.day, amount: amount)) }
    }
    let isOver = last - end.day > (interval.map { $0 * 3 / 2 } ?? Self.longestGap)
    courses.append(
      Course(
        trial: Trial(
          drug: drug, steps: steps, intervalDays: interval, stop: isOver ? end.day : nil), line: first.line,
        days: days.count))
    return true
  }
}
