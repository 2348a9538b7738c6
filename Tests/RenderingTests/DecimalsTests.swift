import Messages
import Language
import Testing

@testable import Rendering

@Suite struct DecimalsTests {
  @Test(
    arguments: [
      (15.66, "15.7"), (-0.04, "0.0"), (-0.05, "−0.1"), (0.25, "0.3"), (-4.75, "−4.8"), (0, "0.0"),
      (1234.5, "1234.5"), (-.infinity, "−∞"),
    ] as [(Double, String)])
  func `Printed numbers are rounded half away from zero and never depend on a locale`(
    value: Double, expected: String
  ) { #expect(Language.english.number(value) == expected) }

  @Test func `Printed numbers carry a plus where asked, but not on zero`() {
    #expect(Language.english.number(1.3, signed: true) == "+1.3")
    #expect(Language.english.number(0.04, signed: true) == "0.0")
    #expect(Language.english.number(-31.4, decimals: 0, signed: true) == "−31")
  }

  @Test func `Printed numbers never call an incomplete month complete`() {
    #expect(Decimals.percent(999, of: 1000) == 99)
    #expect(Decimals.percent(0, of: 0) == 0)
  }
}
