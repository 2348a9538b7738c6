/// The calibration of `docs/method.md` as it was fixed before it was run: which diaries, how many, and what the intervals
/// have to hold.
///
/// Coverage is that of diaries without a change and of those with a halving together. The numbers asked of `mcn-4` come from
/// simulations in which coverage and width were counted so, as those widths show; both halves are printed beside it.
package enum Design {
  package static let seed: UInt64 = 20_261_130
  /// Shares of the headache days that are gone on the drug.
  package static let falls = [0, 0.3, 0.5, 0.75]
  /// Days left out between two stretches.
  package static let gaps = [0, 28, 84]

  /// No swings; four that `mcn-2` or `mcn-4` was chosen with (28 days, smooth with 60, season, line); three that neither
  /// was, the walk of one size only.
  package static let conditions: [Condition] =
    [Condition(.none, sd: 0)]
    + [.blocks, .smooth(days: 60), .smooth(days: 30), .smooth(days: 120), .season, .line].flatMap { swings in
      [0.3, 0.5, 0.8].map { Condition(swings, sd: $0) }
    } + [Condition(.walk, sd: 0.5)]

  /// Three pairs of windows with four lengths of history, and a drug stopped, and taken twice.
  package static let arrangements: [Arrangement] =
    [84, 56, 28].flatMap { before in
      [0, 84, 168, 336].map { Arrangement(before: before, on: 84, pre: $0) }
    }
    + [Layout.offAgain, .twice].map { Arrangement(before: 84, on: 84, layout: $0) }

  /// 12 headache days in 28 before, a correlation of 0.3 from day to day, every day recorded.
  package static let main: [Family] = arrangements.flatMap { arrangement in
    conditions.flatMap { condition in
      gaps.map { gap in
        Family(
          arrangement.cell(condition, gap: gap, share: 12 / 28.0, runs: 0.3), falls: falls,
          diaries: arrangement == .judged ? 4000 : 1000)
      }
    }
  }

  /// Other rates, runs and ways of missing days, with 28 days between; the three ways of missing take turns.
  package static let others: [Family] = othersArrangements.enumerated().flatMap { i, arrangement in
    conditions.flatMap { condition in
      [0.06, 0.25, 0.5, 0.8].enumerated().flatMap { j, share in
        [0, 0.25, 0.5].enumerated().map { k, runs in
          Family(
            arrangement.cell(
              condition, gap: 28, share: share, runs: runs, missing: Missing.allCases[(i + j + k) % 3]),
            falls: [0, 0.5], diaries: 500)
        }
      }
    }
  }

  package static let othersArrangements = [
    Arrangement(before: 28, on: 28), .plain, .judged,
  ]

  /// Those that a model of another program is fitted to as well: 84 days a side, with a year before and without.
  package static let fitted: [Family] = [Arrangement.plain, .judged].flatMap { arrangement in
    conditions.filter { $0.sd != 0.3 && $0.swings != .smooth(days: 30) && $0.swings != .smooth(days: 120) }
      .flatMap { condition in
        gaps.map { gap in
          Family(
            arrangement.cell(condition, gap: gap, share: 12 / 28.0, runs: 0.3), falls: falls, diaries: 1000)
        }
      }
  }
}

extension Design {
  /// What `mcn-4` is to hold with 84 days a side and a year before, in percent of diaries without a change and with a
  /// halving together.
  package struct Asked: Sendable {
    package var condition: Condition
    package var gap: Int
    package var least: Double
  }

  package static let acceptance = [
    Asked(condition: Condition(.none, sd: 0), gap: 28, least: 97),
    Asked(condition: Condition(.blocks, sd: 0.5), gap: 28, least: 96),
    Asked(condition: Condition(.blocks, sd: 0.8), gap: 28, least: 94),
    Asked(condition: Condition(.smooth(days: 60), sd: 0.5), gap: 28, least: 93),
    Asked(condition: Condition(.season, sd: 0.5), gap: 28, least: 93),
    Asked(condition: Condition(.line, sd: 0.5), gap: 28, least: 93),
    Asked(condition: Condition(.season, sd: 0.5), gap: 84, least: 93),
  ]
  /// The width of `mcn-4` without swings, as a multiple of that of `mcn-2`: at most so much.
  package static let widest = 0.93
}

/// One kind of swings of one size.
package struct Condition: Hashable, Sendable {
  package var swings: Swings
  /// On the log-odds scale.
  package var sd: Double

  package init(_ swings: Swings, sd: Double) {
    self.swings = swings
    self.sd = sd
  }

  package var name: String { sd == 0 ? "none" : "\(swings.name), SD \(sd)" }
}

/// Two windows, the days before them, and how often the drug is taken.
package struct Arrangement: Hashable, Sendable {
  package var before: Int
  package var on: Int
  package var pre = 0
  package var layout = Layout.once

  package static let plain = Arrangement(before: 84, on: 84)
  /// What the acceptance is said of.
  package static let judged = Arrangement(before: 84, on: 84, pre: 336)

  package var name: String {
    layout == .once ? "\(before)/\(on)" + (pre > 0 ? " +\(pre)" : "") : layout.rawValue
  }

  func cell(
    _ condition: Condition, gap: Int, share: Double, runs: Double, missing: Missing = .none
  ) -> Cell {
    Cell(
      before: before, on: on, pre: pre, gap: gap, layout: layout, shareBefore: share, shareOn: share,
      runs: runs, missing: missing, swings: condition.swings, sd: condition.sd)
  }
}

/// Cells that differ in nothing but the change.
package struct Family: Sendable {
  /// Without a change.
  package var cell: Cell
  package var falls: [Double]
  /// For each fall.
  package var diaries: Int

  init(_ cell: Cell, falls: [Double], diaries: Int) {
    self.cell = cell
    self.falls = falls
    self.diaries = diaries
  }
}
