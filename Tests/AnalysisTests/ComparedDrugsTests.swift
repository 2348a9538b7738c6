import CivilTime
import Diary
import TestSupport
import Testing

@testable import Analysis

@Suite struct ComparedDrugsTests {
  private let table = DayTable(
    pattern("1000", 730), from: day("2024-01-01"), today: day("2025-12-31"))
  private let trials = [
    preventive(1, "topiramate", [("2025-01-01", 50)], stop: "2025-03-31"),
    preventive(2, "candesartan", [("2025-05-01", 8)], stop: "2025-08-31"),
    preventive(3, "topiramate", [("2025-10-01", 50)]),
    preventive(4, "metoprolol", [("2026-02-01", 50)]),
  ]

  @Test func `Each drug that has begun has one comparison, the same as by its name`() {
    let drugs = ComparedDrugs(of: trials, in: table)
    #expect(drugs.comparisons.map(\.drug) == ["candesartan", "topiramate"])
    for (comparison, trial) in zip(drugs.comparisons, [trials[1], trials[2]]) {
      let alone = compare(trial, among: trials, in: table)
      #expect(comparison.measures.first == alone.measures.first && comparison.estimator == .mcn4)
    }
    #expect(ComparedDrugs(of: [], in: table).comparisons.isEmpty)
  }
}
