import CivilTime
import Testing

@testable import Storage

/// Which entries are the same on another day.
@Suite struct MovedDaysTests {
  private func pairs(_ old: [Int], _ new: [Int]) -> [String] {
    let day = CivilDay(number: 20_000)
    return MovedDays.pairs(old.map { day + $0 }, new.map { day + $0 }).map {
      "\(old[$0.old])->\(new[$0.new])\($0.isCertain ? "" : "?")"
    }.sorted()
  }

  @Test func `One that is gone and one that is new are one, a week apart at most`() {
    #expect(pairs([0], [7]) == ["0->7"])
    #expect(pairs([0], [8]) == [])
    #expect(pairs([10], [4]) == ["10->4"])
  }

  @Test func `As many that are gone as are new follow each other`() {
    #expect(pairs([0, 7, 14], [1, 8, 15]) == ["0->1", "14->15", "7->8"])
    #expect(pairs([0, 30], [2, 29]) == ["0->2", "30->29"])
  }

  @Test func `Of more the nearest may be one, and none is two`() {
    #expect(pairs([0], [1, 2]) == ["0->1?"])
    #expect(pairs([0, 3], [2]) == ["3->2?"])
    #expect(pairs([0], []) == [])
    #expect(pairs([], [3]) == [])
  }
}
