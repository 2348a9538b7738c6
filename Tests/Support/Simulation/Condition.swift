/// Every cell of the grid under one kind of swings.
package struct Condition: Sendable {
  package var swings: Swings
  package var sd: Double
  package var results: [(cell: Cell, outcomes: [Method: Outcome])] = []

  package init(_ swings: Swings, sd: Double) {
    self.swings = swings
    self.sd = sd
  }

  /// No swings; the two kinds that `mcn-2` was chosen with; four that they were not.
  package static let all: [Condition] =
    [Condition(.none, sd: 0)]
    + [.blocks, .smooth(days: 60), .smooth(days: 30), .smooth(days: 120), .season, .line].flatMap { swings in
      [0.3, 0.5, 0.8].map { Condition(swings, sd: $0) }
    }

  /// `isWanted` chooses among the cells.
  package mutating func run(diaries: Int, where isWanted: (Cell) -> Bool = { _ in true }) {
    results = Cell.grid(swings, sd: sd).filter(isWanted).map { ($0, $0.simulate(diaries: diaries)) }
  }

  package var name: String { sd == 0 ? "none" : "\(swings.name), SD \(sd)" }

  /// What one interval did in the cells that `isWanted`.
  package func summary(_ method: Method, where isWanted: (Cell) -> Bool) -> Summary? {
    let chosen = results.filter { isWanted($0.cell) }
    let outcomes = chosen.compactMap { $0.outcomes[method] }
    guard !outcomes.isEmpty else { return nil }
    let count = Double(outcomes.count)
    let still = chosen.filter { !$0.cell.hasChange }.compactMap { $0.outcomes[method] }
    let ratios = chosen.compactMap { result in
      result.outcomes[method].flatMap { wide in
        result.outcomes[.mcn1].map { wide.meanWidth / $0.meanWidth }
      }
    }
    return Summary(
      mean: outcomes.reduce(0) { $0 + $1.coverage } / count, least: outcomes.map(\.coverage).min() ?? 0,
      most: outcomes.map(\.coverage).max() ?? 0,
      cells: outcomes.count, reached: outcomes.count { $0.coverage >= 0.94 },
      excluded: still.reduce(0) { $0 + $1.excluded } / Double(max(1, still.count)),
      width: outcomes.reduce(0) { $0 + $1.meanWidth } / count,
      ratio: ratios.reduce(0, +) / Double(max(1, ratios.count)))
  }
}

package struct Summary: Sendable {
  /// Coverage: over the cells, and in the worst and the best of them.
  package var mean: Double
  package var least: Double
  package var most: Double
  package var cells: Int
  /// Cells with a coverage of at least 0.94.
  package var reached: Int
  /// How often zero was left out where nothing changed.
  package var excluded: Double
  /// Headache days per 28, and as a multiple of that of `mcn-1`.
  package var width: Double
  package var ratio: Double
}

extension Condition {
  /// What `docs/method.md` promises and these cells do not keep: 94 % in every cell without swings, and in 95
  /// of 100 cells where months swing by an SD of 0.3, in the two ways the interval was chosen with.
  package var brokenPromises: [String] {
    let methods: [Method] = [.mcn2, .mcn4]
    let isPromised = sd == 0 || sd == 0.3 && (swings == .blocks || swings == .smooth(days: 60))
    guard isPromised else { return [] }
    return methods.compactMap { method in
      guard let found = summary(method, where: { _ in true }) else { return nil }
      let wanted = sd == 0 ? Double(found.cells) : 0.95 * Double(found.cells)
      return Double(found.reached) >= wanted
        ? nil : "\(name): \(method.rawValue) reaches 94 % in \(found.reached) of \(found.cells) cells"
    }
  }
}
