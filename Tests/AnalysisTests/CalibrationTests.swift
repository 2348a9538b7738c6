import Simulation
import Testing

/// How often the 95 % interval holds the truth; `make calibrate` is the long form.
@Suite struct CalibrationTests {
  @Test(arguments: Cell.short)
  func `The interval holds the truth in about 95 of 100 diaries`(cell: Cell) throws {
    let outcomes = cell.simulate(diaries: 1000)
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
}
