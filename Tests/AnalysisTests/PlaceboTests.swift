import CivilTime
import Diary
import TestSupport
import Testing

@testable import Analysis

/// `mcn-3`; the worked numbers are those of `mcn3` in `Tests/Checks/Oracle/before_after.py`.
@Suite struct PlaceboTests {
  static let swinging = """
    0011000 0000011 1000000 0000000 1100000 1100000 0010010 1100000 0000000 0000000 1101111 0000000 \
    1000100 1011111 1011111 0011111 0010000 0001000 0000000 0011000 0010110 0000010 0111101 1110111
    """

  /// A pattern without its blanks, repeated and cut.
  static func repeated(_ text: String, _ count: Int) -> [Bool?] {
    days(pattern(text.filter { $0 != " " }, count))
  }

  @Test func `mcn-3 gives the worked numbers`() throws {
    let before = Self.repeated("0110000 1100100 0000000 1110010", 84)
    let on = Self.repeated("0100000 0000100 0000000", 84)
    let pre = Self.repeated(Self.swinging, 336)
    let change = try #require(ChangeEstimate.mcn3(before: before, on: on, pre: pre)?.change)
    #expect(near(change.ci95, -13.538049582778562, 0.5087728205477707))
    #expect(near(change.percent, -70.37037037037037))
    #expect(near(change.percentCI95, -91.67199346850438, 9.528238527969268))
    let runs = try #require(PooledAutocorrelation(before, on))
    let swings = MonthlySwings(before: before, on: on, pre: pre, other: [], inflation: runs.inflation)
    let pairs = try #require(
      PlaceboPairs(
        in: pre + before, before: 84, on: 84, inflation: runs.inflation,
        carried: swings.carriedBefore + swings.carriedOn))
    #expect(near(pairs.ratio, 1.9644971130099496))
    #expect(near(pairs.gain, 9.136972432703754))
    #expect(near(pairs.degrees, 5.4671917466304265))
  }

  @Test func `Days not recorded are in no pair, and windows may differ in length`() throws {
    let change = try #require(
      ChangeEstimate.mcn3(
        before: Self.repeated("0110000 1100.00 0000000 1110010", 84),
        on: Self.repeated("0100.00 000.100 0000000", 56),
        pre: Self.repeated("0.11000 0000011 1000000 0000000 .....00", 350))?.change)
    #expect(near(change.ci95, -9.497572687142917, 0.5779564803372648))
    #expect(near(change.percentCI95, -85.65628283327933, 8.985091562620863))
  }

  @Test func `A year without a headache says nothing of swings`() throws {
    let change = try #require(
      ChangeEstimate.mcn3(
        before: Self.repeated("0", 84), on: Self.repeated("0100000 0000100 0000000", 84),
        pre: Self.repeated("0", 336))?.change)
    #expect(near(change.ci95, 0.38038848696437166, 6.496447968909613))
    #expect(change.percent == nil)
  }

  @Test func `History too short or unrecorded gives no pair`() {
    func pairs(_ history: [Bool?]) -> PlaceboPairs? {
      PlaceboPairs(in: history, before: 84, on: 84, inflation: 1, carried: 1)
    }
    #expect(pairs(Self.repeated("0100", 167)) == nil)
    #expect(pairs(Self.repeated("0100", 168)) != nil)
    #expect(pairs(Self.repeated(".", 400)) == nil)
    #expect(pairs(Self.repeated("0.......", 400)) == nil)
    #expect(pairs([]) == nil)
  }

  /// 336 days before the window on its regimen, and not a day less.
  @Test(arguments: [(336, Estimator.mcn3), (335, .mcn2)])
  func `A year of history chooses the estimator`(count: Int, expected: Estimator) {
    let start = day("2026-03-01")
    let today = start + 100
    var table = DayTable(today: today)
    table.fill(pattern("0100010", count + 84 + 100), from: start - (count + 84))
    let trial = preventive(1, "candesartan", [("2026-03-01", 16)])
    let comparison = compare(trial, among: [trial], in: table)
    #expect(comparison.estimator == expected)
    #expect(comparison[.headacheDays]?.dayToDay != nil)
    #expect(compare(trial, among: [trial], in: table, estimator: .mcn2).estimator == .mcn2)
  }
}
