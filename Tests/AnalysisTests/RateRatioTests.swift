import Testing

@testable import Analysis

@Suite struct RateRatioTests {
  @Test(arguments: [
    ([15, 28, 7, 28], [0.4666666667, 0.1609635591, 1.2159409042, 0.1338005066]),
    ([30, 56, 24, 84], [0.5333333333, 0.2983930673, 0.9436380155, 0.0254308014]),
    ([12, 28, 0, 28], [0, 0, 0.3598938173, 0.00048828125]),
  ])
  func `The exact interval gives the worked numbers`(counts: [Int], expected: [Double]) throws {
    let result = try #require(
      RateRatio(before: (counts[0], counts[1]), on: (counts[2], counts[3])))
    for (value, number) in zip([result.ratio, result.ci95.low, result.ci95.high, result.p], expected) {
      #expect(abs(value - number) < 1e-9)
    }
  }

  @Test func `Nothing before leaves no upper limit, and nothing at all no ratio`() throws {
    let result = try #require(RateRatio(before: (0, 28), on: (5, 28)))
    #expect(result.ratio == .infinity && result.ci95.high == .infinity && result.ci95.low.isFinite)
    #expect(RateRatio(before: (0, 28), on: (0, 28)) == nil)
  }
}
