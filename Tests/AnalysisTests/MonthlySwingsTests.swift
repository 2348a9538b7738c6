import Testing

@testable import Analysis

@Suite struct MonthlySwingsTests {
  struct Worked: Sendable, CustomTestStringConvertible {
    let name: String
    let before: String
    let on: String
    var pre = ""
    var other: [String] = []
    /// delta, its limits, percent, its limits.
    let change: [Double]
    /// Q, S, nu, tau², K before, K on, effective before, effective on.
    let swings: [Double]
    var testDescription: String { name }
  }

  static let worked = [
    Worked(
      name: "A", before: Golden.a.before, on: Golden.a.on,
      change: [
        -1.666666666666667, -9.494156179956848, 6.112028259653899, -15.151515151515149,
        -60.720092517044286, 92.02170373198837,
      ],
      swings: [
        0.7007076959478913, 10.99541275586774, 3, 0.07739979070115142, 0.75, 0.6111111111111112,
        16.492444890434985, 23.944991695641836,
      ]),
    Worked(
      name: "C", before: Golden.c.before, on: Golden.c.on,
      change: [
        -12.0, -18.63637190785564, -4.953252272737351, -100.0, -100.0, -62.26494212499023,
      ],
      swings: [0, 0, 0, 0.12184324275947794, 1, 1, 15.220897945777402, 23.33529602322866]),
    Worked(
      name: "I", before: "0000011 0111011 1110111 1011001",
      on: """
        0000000 0000100 1001000 0000000 0111000 1000000 0001000 1001111 1000110 0001100 0000100 0000000
        """,
      pre: """
        0011000 0000011 1000000 0000000 1100000 1100000 0010010 1100000 0000000 0000000 1101111 0000000 \
        1000100 1011111 1011111 0011111 0010000 0001000 0000000 0011000 0010110 0000010 0111101 1110111
        """,
      change: [
        -10.666666666666666, -19.01095687006645, 1.253760197489271, -62.745098039215684,
        -86.6056208202386, 13.86181126889321,
      ],
      swings: [
        40.151765926347196, 36.140125697116005, 8, 0.41351849485806547, 1, 0.6111111111111112,
        6.293385946699751, 15.23667169568818,
      ]),
    Worked(
      name: "J", before: "1100011 1100000 0001001 0000000 1000001 10010",
      on: "010.000 0000.00 0111000 0111000 00..... ....... ....... .....00 1110.10 0110001 00010",
      other: ["0001000 0000010 1011000 0110000 0100011 1100110 1101011 1111100"],
      change: [
        0.3500000000000003, -8.485937713889818, 8.544294488575515, 4.166666666666674,
        -61.06627067024311, 195.81700320955284,
      ],
      swings: [
        8.471559164965418, 7.260935949608229, 2, 0.16040886133240603, 1, 0.618923611111111,
        13.043409633306792, 17.625531386983937,
      ]),
  ]

  @Test(arguments: worked)
  func `mcn-2 gives the worked numbers`(case golden: Worked) throws {
    let estimate = try #require(
      ChangeEstimate.mcn2(
        before: days(golden.before), on: days(golden.on), pre: days(golden.pre),
        other: golden.other.map(days)))
    let change = estimate.change
    #expect(near(change.per28, golden.change[0]))
    #expect(near(change.ci95, golden.change[1], golden.change[2]))
    #expect(near(change.percent, golden.change[3]))
    #expect(near(change.percentCI95, golden.change[4], golden.change[5]))
    let swings = estimate.swings
    let found = [
      swings.scatter, swings.expected, Double(swings.degrees), swings.tau2, swings.carriedBefore,
      swings.carriedOn,
      estimate.before.effective, estimate.on.effective,
    ]
    for (value, expected) in zip(found, golden.swings) { #expect(near(value, expected)) }
  }

  @Test(arguments: [Golden.a, .b, .c, .g])
  func `Without swings mcn-2 is mcn-1 to the last bit`(golden: Golden) throws {
    let (before, on) = (days(golden.before), days(golden.on))
    var swings = MonthlySwings(before: before, on: on, pre: [], other: [], inflation: 1)
    swings.tau2 = 0
    let runs = try #require(PooledAutocorrelation(before, on))
    let calm = ChangeEstimate.estimate(.mcn2, runs, swings: swings)
    let plain = try #require(golden.mcn1)
    #expect(calm.change == plain.change)
    #expect(calm.before == plain.before && calm.on == plain.on)
  }

  @Test(arguments: [
    (13, [13]), (28, [28]), (41, [41]), (42, [14, 28]), (56, [28, 28]), (84, [28, 28, 28]),
    (97, [28, 28, 41]), (98, [28, 28, 28, 14]),
  ])
  func `Blocks are 28 days, and a rest under 14 joins its neighbour`(count: Int, lengths: [Int]) {
    let stretch = days(pattern("0", count))
    let forward = MonthlySwings.blocks(stretch, forward: true).map(\.recorded)
    let backward = MonthlySwings.blocks(stretch, forward: false).map(\.recorded)
    #expect(forward.sorted() == lengths.sorted())
    #expect(backward == forward.reversed())
  }

  @Test(arguments: [(6, 0), (7, 1)])
  func `A block says something of swings from seven recorded days on`(recorded: Int, degrees: Int) {
    let before = days(pattern("100", 28) + pattern("100", recorded) + pattern(".", 28 - recorded))
    let swings = MonthlySwings(before: before, on: days(pattern("0", 28)), pre: [], other: [], inflation: 1)
    #expect(swings.degrees == degrees)
  }

  @Test(arguments: [(13.9, 1), (14.0, 0)])
  func `A stretch worth no more than two independent days says nothing of swings`(
    inflation: Double, degrees: Int
  ) {
    let before = days(pattern("100", 14) + pattern(".", 14) + pattern("110", 14))
    let swings = MonthlySwings(
      before: before, on: days(pattern("0", 28)), pre: [], other: [], inflation: inflation)
    #expect(swings.degrees == degrees)
  }

  @Test func `From eight degrees of freedom on the diary has the larger say`() throws {
    let golden = Self.worked[2]
    let estimate = try #require(
      ChangeEstimate.mcn2(before: days(golden.before), on: days(golden.on), pre: days(golden.pre)))
    #expect(estimate.swings.degrees == 8 && SwingAllowance(estimate).from == .thisDiary)
  }

  @Test func `An empty month keeps its place in time`() {
    #expect(MonthlySwings.carried([28, 28]) == 0.75)
    #expect(MonthlySwings.carried([28, 0, 28]) == 0.625)
    #expect(MonthlySwings.carried([]) == 0)
  }

  @Test func `Swinging history widens the interval and calm history narrows it`() throws {
    let (before, on) = (days(pattern("1010000", 84)), days(pattern("1000000", 84)))
    func width(_ pre: String) throws -> Double {
      let interval = try #require(
        ChangeEstimate.mcn2(before: before, on: on, pre: days(pre))?.change.ci95)
      return interval.high - interval.low
    }
    let swinging = String(repeating: pattern("0", 28) + pattern("1110111", 28), count: 6)
    let calm = pattern("1010000", 336)
    #expect(try width(swinging) > width(""))
    #expect(try width(calm) < width(""))
  }
}
