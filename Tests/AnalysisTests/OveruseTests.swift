import CivilTime
import Diary
import TestSupport
import Testing

@testable import Analysis

@Suite struct OveruseTests {
  let today = day("2026-11-22")

  /// Every day of the three windows checked in, then doses on the first days of each window: for each class
  /// the offset of its first day and its number of days, the same in every window unless three are given.
  func table(_ doses: (OveruseClass, Int, [Int])..., recorded: Bool = true) -> DayTable {
    var table = DayTable(today: today)
    for (number, window) in Overuse.windows(before: today).enumerated() {
      if recorded { for day in window { table.add(CheckIn(day: day)) } }
      for (overuseClass, offset, days) in doses {
        for day in 0..<days[number % days.count] {
          table.add(DoseFacts(day: window.start + offset + day, overuseClass: overuseClass))
        }
      }
    }
    return table
  }

  func reached(_ table: DayTable) -> [OveruseLine] { Overuse(in: table).lines(.reached) }
  func counts(_ table: DayTable, _ line: OveruseLine) -> [Int] { Overuse(in: table).windows.map { $0[line] } }

  @Test func `The windows are the last three of thirty days that are over`() {
    let windows = Overuse(in: DayTable(today: today)).windows.map(\.range)
    #expect(
      windows == [
        range("2026-08-24", "2026-09-22"), range("2026-09-23", "2026-10-22"),
        range("2026-10-23", "2026-11-21"),
      ])
  }

  @Test func `Two triptans on ten days between them reach the line`() {
    #expect(reached(table((.triptan, 0, [6]), (.triptan, 6, [4]))) == [.triptan])
    #expect(reached(table((.triptan, 0, [9]))) == [])
  }

  @Test func `Fourteen days of an NSAID do not reach the line, fifteen do`() {
    #expect(reached(table((.simple, 0, [14]))) == [])
    #expect(reached(table((.simple, 0, [15]))) == [.simple])
    #expect(reached(table((.simple, 0, [15, 14, 15]))) == [])
  }

  @Test func `Six days of a triptan and six others of an NSAID are twelve days of several classes`() {
    let disjoint = table((.triptan, 0, [6]), (.simple, 6, [6]))
    #expect(reached(disjoint) == [.several])
    #expect(counts(disjoint, .several) == [12, 12, 12])
    let same = table((.triptan, 0, [6]), (.simple, 0, [6]))
    #expect(reached(same) == [])
    #expect(counts(same, .several) == [6, 6, 6])
  }

  @Test func `Ten days of a combination analgesic reach its line`() {
    #expect(reached(table((.combination, 0, [10]))) == [.combination])
    #expect(reached(table((.opioid, 0, [10]))) == [.opioid])
    #expect(reached(table((.ergot, 0, [10]))) == [.ergot])
  }

  @Test func `Paracetamol and an NSAID on eight days each are sixteen days of one class`() {
    // Both drugs are of the simple class: the golden of 8 + 8 days.
    let both = table((.simple, 0, [8]), (.simple, 8, [8]))
    #expect(reached(both) == [.simple])
    #expect(counts(both, .simple) == [16, 16, 16])
  }

  @Test func `Days are counted, never doses`() {
    var table = table((.triptan, 0, [1]))
    for _ in 1...20 { table.add(DoseFacts(day: today - 30, overuseClass: .triptan)) }
    #expect(counts(table, .triptan) == [1, 1, 1])
  }

  @Test func `A class without a number is counted and draws no line`() {
    let gepant = table((.unset, 0, [20]), (.triptan, 20, [6]))
    #expect(reached(gepant) == [])
    #expect(counts(gepant, .unset) == [20, 20, 20])
    #expect(counts(gepant, .several) == [6, 6, 6])
    #expect(Overuse(in: gepant).lines(.early) == [])
    #expect(reached(table((.none, 0, [30]))) == [] && counts(table((.none, 0, [30])), .unset) == [0, 0, 0])
  }

  @Test func `A triptan with an NSAID in one tablet counts under both and once in the union`() {
    let both = table((.triptanAndSimple, 0, [9]))
    #expect(counts(both, .triptan) == [9, 9, 9] && counts(both, .simple) == [9, 9, 9])
    #expect(counts(both, .several) == [9, 9, 9])
    #expect(reached(table((.triptanAndSimple, 0, [10]))) == [.triptan])
  }

  @Test func `One class alone is never several, and one dose of another does not make it so`() {
    #expect(reached(table((.simple, 0, [14]))) == [])
    #expect(reached(table((.simple, 0, [14]), (.triptan, 20, [1, 0, 0]))) == [])
    #expect(reached(table((.simple, 0, [14]), (.triptan, 20, [1]))) == [.several])
  }

  @Test func `Classes that take turns over their lines are several`() {
    #expect(reached(table((.triptan, 0, [12, 4, 4]), (.simple, 12, [0, 8, 8]))) == [.several])
    #expect(reached(table((.triptan, 0, [10, 0, 10]), (.simple, 12, [0, 15, 0]))) == [.several])
    #expect(reached(table((.triptan, 0, [10]), (.simple, 12, [8]))) == [.triptan])
  }

  @Test(arguments: [
    (OveruseClass.triptan, OveruseLine.triptan, 7, 8), (.combination, .combination, 7, 8),
    (.simple, .simple, 11, 12),
  ])
  func `A notice comes early in the latest window`(
    taken: OveruseClass, line: OveruseLine, below: Int, near: Int
  ) {
    #expect(Overuse(in: table((taken, 0, [0, 0, below]))).lines(.early) == [])
    #expect(Overuse(in: table((taken, 0, [0, 0, near]))).lines(.early) == [line])
    #expect(Overuse(in: table((taken, 0, [0, 0, 25]))).lines(.early) == [line])
    #expect(Overuse(in: table((taken, 0, [25, 25, 0]))).lines(.early) == [])
  }

  @Test func `A notice of several classes comes early where no class alone has one`() {
    #expect(
      Overuse(in: table((.triptan, 0, [0, 0, 4]), (.simple, 4, [0, 0, 4]))).lines(.early) == [.several])
    #expect(
      Overuse(in: table((.triptan, 0, [0, 0, 8]), (.simple, 8, [0, 0, 4]))).lines(.early) == [.triptan])
    #expect(Overuse(in: table((.simple, 0, [0, 0, 9]))).lines(.early) == [])
  }

  @Test func `Days that are not recorded may hide use`() {
    let unrecorded = Overuse(in: table((.triptan, 0, [10]), recorded: false))
    #expect(unrecorded.windows.allSatisfy { $0.isAtLeast && $0.recorded == 10 && $0[.triptan] == 10 })
    #expect(unrecorded.lines(.reached) == [.triptan])
    #expect(Overuse(in: table((.triptan, 0, [10]))).windows.allSatisfy { !$0.isAtLeast && $0.recorded == 30 })
  }

  @Test func `Today counts once it is over`() {
    var table = DayTable(today: today)
    table.add(DoseFacts(day: today, overuseClass: .triptan))
    #expect(Overuse(in: table).months.last?[.triptan] == 0)
    #expect(Overuse(in: table).months.last?.range == range("2026-11-01", "2026-11-21"))
  }

  @Test func `Months are counted beside the windows`() {
    let months = Overuse(in: table((.triptan, 0, [10])), months: 4).months
    #expect(
      months.map(\.range) == [
        range("2026-08-01", "2026-08-31"), range("2026-09-01", "2026-09-30"),
        range("2026-10-01", "2026-10-31"), range("2026-11-01", "2026-11-21"),
      ])
    // From 24 August eight days, then two; from 23 September eight, then two; from 23 October nine, then one.
    #expect(months.map { $0[.triptan] } == [8, 10, 11, 1])
    #expect(months.map(\.recorded) == [8, 30, 31, 21])
    let first = Overuse(in: DayTable(today: day("2026-11-01")), months: 1)
    #expect(first.months.map(\.range) == [range("2026-10-01", "2026-10-31")])
  }

  @Test func `A window of a comparison is asked in whole windows of thirty days from its end`() {
    let table = table((.triptan, 0, [10]))
    let windows = Overuse.windows(before: today)
    func lines(_ days: DayRange) -> [OveruseLine] { Overuse.lines(reachedIn: days, of: table) }
    #expect(lines(DayRange(windows[0].start, before: today)) == [.triptan])
    #expect(lines(DayRange(today - 84, before: today)) == [.triptan])
    #expect(lines(DayRange(today - 29, before: today)) == [])
    #expect(lines(DayRange(today - 120, before: today)) == [])
  }

  @Test func `The line of several classes is ICHD-3's 8.2.6`() {
    #expect(OveruseLine.several.ichd3 == "8.2.6" && OveruseLine.several.days == 10)
    #expect(OveruseLine.allCases.filter { $0.days != nil }.allSatisfy { $0.ichd3 != nil })
  }
}
