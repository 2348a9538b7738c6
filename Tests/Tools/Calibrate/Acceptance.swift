import Simulation

/// What the intervals have to hold: what was asked of `mcn-4` before it was run, and what the page promises.
package struct Acceptance {
  private let results: Results

  package init(_ results: Results) { self.results = results }

  /// What was asked, and what came of it.
  package var markdown: String {
    var text = """
      | asked of mcn-4 | days between | at least | no change and halving | no change alone | halving alone | |
      |---|---|---|---|---|---|---|

      """
    for asked in Design.acceptance {
      guard let found = mcn4(asked.condition, asked.gap), let same = found.outcomes[0],
        let halved = found.outcomes[2]
      else { continue }
      let row = [
        asked.condition.name, "\(asked.gap)", Tables.number(asked.least, 0), Tables.percent(found.coverage),
        Tables.percent(same.coverage), Tables.percent(halved.coverage), verdict(asked, found),
      ]
      text += "| \(row.joined(separator: " | ")) |\n"
    }
    if let ratio = widthRatio {
      text +=
        "| width without swings, as a multiple of mcn-2 | 28 | at most \(Tables.number(Design.widest, 2)) |"
      text += " \(Tables.number(ratio, 3)) | | | \(ratio <= Design.widest ? "holds" : "**fails**") |\n"
    }
    return text
  }

  private func mcn4(_ condition: Condition, _ gap: Int) -> Measured? {
    results.gaps(.judged, condition, .mcn4).first { $0.gap == gap }?.measured
  }

  private func verdict(_ asked: Design.Asked, _ found: Measured) -> String {
    if 100 * found.coverage < asked.least { return "**fails**" }
    return 100 * (found.outcomes[0]?.coverage ?? 1) < asked.least
      ? "holds; **fails** without a change" : "holds"
  }

  private var widthRatio: Double? {
    let found = [Method.mcn4, .mcn2].compactMap { method in
      results.gaps(.judged, Condition(.none, sd: 0), method).first { $0.gap == 28 }?.measured.width
    }
    return found.count == 2 ? found[0] / found[1] : nil
  }
}

extension Acceptance {
  /// What the page promises and the results do not keep, a sentence each.
  package var broken: [String] {
    Promise.all.compactMap { promise in
      let coverages = promise.families.compactMap { results[$0.cell, promise.method]?.coverage }
      guard coverages.count == promise.families.count else {
        return "\(promise.name): not all cells were run"
      }
      let kept = coverages.count { 100 * $0 >= promise.least }
      return kept == coverages.count
        ? nil
        : "\(promise.name): \(promise.method.rawValue) holds \(promise.least) % in \(kept) of \(coverages.count) cells"
    }
  }
}
