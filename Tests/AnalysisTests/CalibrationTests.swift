import Foundation
import Simulation
import Testing

@testable import Analysis

/// How often the 95 % interval holds the truth; `make calibrate` is the long form.
@Suite struct CalibrationTests {
  @Test(arguments: Cell.short)
  func `The interval holds the truth in about 95 of 100 diaries`(cell: Cell) throws {
    let outcomes = cell.simulate(diaries: 1000, methods: [.mcn2, .mcn1, .naive])
    let headline = try #require(outcomes[.mcn2])
    let plain = try #require(outcomes[.mcn1])
    let naive = try #require(outcomes[.naive])
    #expect(headline.diaries == 1000)
    #expect(headline.coverage >= 0.94, "\(headline.held) of 1000")
    #expect(plain.coverage >= (cell.sd == 0 ? 0.925 : 0.88), "\(plain.held) of 1000")
    #expect(headline.meanWidth >= plain.meanWidth && plain.meanWidth >= naive.meanWidth)
    // A simulation that could not tell a wrong interval from a right one would be no test.
    if cell.runs >= 0.25 { #expect(naive.coverage < 0.92, "\(naive.held) of 1000") }
  }

  @Test func `With a year before, the model of all stretches holds the truth and is narrower without swings`()
    throws
  {
    let family = Design.main.first { $0.cell.pre == 336 && $0.cell.gap == 28 && $0.cell.sd == 0 }
    let outcomes = try #require(family).cell.simulate(diaries: 300, methods: [.headline, .mcn4, .mcn2])
    let joint = try #require(outcomes[.mcn4])
    let windows = try #require(outcomes[.mcn2])
    #expect(outcomes[.headline] == joint)
    #expect(joint.coverage >= 0.95, "\(joint.held) of 300")
    #expect(joint.meanWidth <= 0.95 * windows.meanWidth)
  }

  @Test func `Diaries that differ in nothing but the change are lived alike up to the drug`() {
    let cell = Design.main[0].cell
    var lives: [[[Bool?]]] = []
    for fall in Design.falls {
      var before: [[Bool?]] = []
      cell.falling(fall).live(20) { before.append($0.before) }
      lives.append(before)
    }
    #expect(lives.allSatisfy { $0 == lives[0] })
  }

  @Test func `The rule of the headline is that of the program`() {
    #expect(SimulatedDiary.history == DrugStretches.history)
    #expect(SimulatedDiary.fewestRecorded == DrugStretches.fewestRecorded)
  }

  @Test func `What is said of windows far apart is what was measured`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../docs/calibration.tsv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    /// Of 100 intervals, those that held, without a change and with a halving together.
    func held(_ layout: String, _ method: String, _ swings: String, gap: String) throws -> Int {
      let place = [layout, "84", "84", "0", gap, swings, "0.5"]
      let line = try #require(lines.first { Array($0.prefix(7)) == place && $0[10] == method })
      let counts = try [12, 14, 11].map { try #require(Double(line[$0])) }
      return Int((100 * (counts[0] + counts[1]) / (2 * counts[2])).rounded())
    }
    func coverage(_ layouts: [String], _ method: String, gap: String) throws -> WindowDistance.Held {
      WindowDistance.Held(
        smooth: try #require(try layouts.map { try held($0, method, "smooth, 60 days", gap: gap) }.min()),
        season: try #require(try layouts.map { try held($0, method, "season", gap: gap) }.min()))
    }
    let twice = ["A-B-A", "A-B-A-B"]
    #expect(try coverage(["A-B"], "mcn-2", gap: "0") == WindowDistance.windows.near)
    #expect(try coverage(["A-B"], "mcn-2", gap: "84") == WindowDistance.windows.far)
    #expect(try coverage(twice, "mcn-4", gap: "0") == WindowDistance.stretches.near)
    #expect(try coverage(twice, "mcn-4", gap: "84") == WindowDistance.stretches.far)
    #expect(WindowDistance.far == WindowDistance.near + WindowDistance.gap)
  }
}
