import CivilTime
import Diary
import TestSupport
import Testing

@testable import Analysis

@Suite struct PresentStateTests {
  private let today = day("2026-11-22")

  private func state(_ pattern: String, from first: String, preventive: String? = nil) -> PresentState {
    let table = DayTable(pattern, from: day(first), today: today)
    return PresentState(
      table, in: DayRange(day(first), before: today), firstPreventive: preventive.map { day($0) })
  }

  @Test func `Now is the last 84 days, and was the 84 before the first preventive`() throws {
    // 28 days each: 7 headaches, then 14.
    let quarter = pattern("1000", 200)
    let half = pattern("10", 200)
    let state = state(quarter + half, from: "2025-10-18", preventive: "2026-02-01")
    #expect(state.now.range.count == 84 && state.now.recorded == 84)
    #expect(state.before?.range == DayRange(day("2025-11-09"), before: day("2026-02-01")))
    let headaches = try #require(state.figures.first)
    #expect(headaches.now.per28 == 14 && headaches.before?.per28 == 7)
    #expect(state.months.first == day("2025-11-01").month && state.months.last == day("2026-10-01").month)
  }

  @Test func `Fewer than 28 recorded days have a count and no rate`() {
    let state = state(pattern("10", 14), from: "2026-11-08")
    #expect(state.now.range.count == 14 && state.before == nil && state.months.isEmpty)
    #expect(state.figures[0].now == WindowCount(count: 7, recorded: 14, per28: nil))
  }

  @Test func `A diary of headaches alone has counts and no rates`() {
    let state = state(pattern("1...", 84), from: "2026-08-30")
    #expect(state.figures[0].now == WindowCount(count: 21, recorded: 21, per28: nil))
  }
}
