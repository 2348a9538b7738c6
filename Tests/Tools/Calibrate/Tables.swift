import Language
import Simulation

/// The results as Markdown.
package struct Tables {
  private let results: Results

  package init(_ results: Results) { self.results = results }

  package var markdown: String {
    """
    \(Acceptance(results).markdown)
    **Every method, 84 days a side**, without a day before them and then with 336. Coverage in percent by the days between the
    two windows; the rest with 28 days between: width in headache days per 28 without a change; how many in 100 falls of 30,
    50 and 75 % are seen; how many in 100 diaries show a direction where nothing changed; how many in 1,000 a rise where
    there was a fall of 30 %.
    \(sampling(.naive))
    \(sampling(.bsts))

    \(methods)
    **`compare` by what it has**: coverage in percent, that of the worst of the three gaps, and how many of 100 halvings it
    sees with 28 days between.
    \(sampling(.headline))

    \(headline)
    **Other rates, runs and missing days**, 28 days between: mean coverage of \(Tables.kinds) kinds of diary each, and that
    of the worst of them. \(Tables.grouped(Tables.othersDiaries)) diaries a cell without a change and as many with a
    halving, a sampling error of \(error(of: 2 * Tables.othersDiaries)) points.

    \(others)
    """
  }

  /// Kinds of diary in each cell of the last table, and diaries of each.
  private static let kinds =
    Design.others.count / (Design.othersArrangements.count * Design.conditions.count)
  private static let othersDiaries = Design.others.first?.diaries ?? 0

  // MARK: - Tables

  private static let shown: [Method] = [.headline, .mcn4, .mcn2, .mcn1, .blocks, .neweyWest, .bsts, .naive]

  private var methods: String {
    let arrangements = [Arrangement.plain, .judged]
    let columns = "0 | 28 | 84 days | width | 30 % | 50 % | 75 % | false | wrong side |"
    var text = "| swings | method | no history: \(columns) 336 days: \(columns)\n|---|---|"
    text += String(repeating: "---|", count: 18) + "\n"
    for condition in Design.conditions {
      for method in Tables.shown {
        let found = arrangements.map { results.gaps($0, condition, method) }
        guard found.contains(where: { !$0.isEmpty }) else { continue }
        text += "| \(condition.name) | \(method.label) |"
        for gaps in found { text += cells(gaps) }
        text += "\n"
      }
    }
    return text
  }

  private func cells(_ found: [(gap: Int, measured: Measured)]) -> String {
    let coverage = Design.gaps.map { gap in
      found.first { $0.gap == gap }.map { Tables.percent($0.measured.coverage) } ?? ""
    }
    guard let usual = found.first(where: { $0.gap == 28 })?.measured else {
      return String(repeating: "  |", count: 9)
    }
    let rest =
      [Tables.number(usual.width, 1)] + (1...3).map { usual.seen($0).map(Tables.percent) ?? "" }
      + [
        Tables.percent(usual.falseDirection), usual.wrongSide.map { Tables.number(1000 * $0, 1) } ?? "",
      ]
    return " " + (coverage + rest).joined(separator: " | ") + " |"
  }

  private var headline: String {
    var text = "| swings | " + Design.arrangements.map(\.name).joined(separator: " | ") + " |\n|---|"
    text += String(repeating: "---|", count: Design.arrangements.count) + "\n"
    for condition in Design.conditions {
      let row = Design.arrangements.map { arrangement in
        let found = results.gaps(arrangement, condition, .headline)
        let worst = found.map(\.measured.coverage).min()
        let seen = found.first { $0.gap == 28 }?.measured.seen(2)
        return "\(worst.map(Tables.percent) ?? "") · \(seen.map { Tables.number(100 * $0, 0) } ?? "")"
      }
      text += "| \(condition.name) | " + row.joined(separator: " | ") + " |\n"
    }
    return text
  }

  private var others: String {
    let methods: [Method] = [.headline, .mcn1, .naive]
    let columns = Design.othersArrangements.flatMap { arrangement in
      methods.map { "\(arrangement.name): \($0.label)" }
    }
    var text = "| swings | " + columns.joined(separator: " | ") + " |\n|---|"
    text += String(repeating: "---|", count: columns.count) + "\n"
    for condition in Design.conditions {
      let row = Design.othersArrangements.flatMap { arrangement in
        methods.map { method in
          let coverage = results.others(arrangement, condition, method).map(\.coverage)
          guard let least = coverage.min() else { return "" }
          let mean = coverage.reduce(0, +) / Double(coverage.count)
          return "\(Tables.percent(mean)) (\(Tables.percent(least)))"
        }
      }
      text += "| \(condition.name) | " + row.joined(separator: " | ") + " |\n"
    }
    return text
  }

  // MARK: - Words and numbers

  /// How many diaries a method saw in each cell, and what that leaves to chance.
  private func sampling(_ method: Method) -> String {
    let counts = Set(Design.main.compactMap { results[$0.cell, method]?.diaries }).sorted()
    let errors = counts.map { error(of: 2 * $0) }.joined(separator: " or ")
    let name = method == .naive ? "All but BSTS" : method.label
    return """
      \(name): \(counts.map(Tables.grouped).joined(separator: " or ")) diaries for each change in a cell, a sampling error \
      of \(errors) points.
      """
  }

  /// Of a coverage of 95 % in so many diaries, in percentage points.
  private func error(of diaries: Int) -> String {
    let error = 100 * (0.95 * 0.05 / Double(max(1, diaries))).squareRoot()
    return Tables.number(error, 1)
  }

  static func number(_ value: Double, _ decimals: Int) -> String {
    Language.english.number(value, decimals: decimals, ascii: true)
  }

  static func percent(_ share: Double) -> String { number(100 * share, 1) }

  static func grouped(_ count: Int) -> String {
    count < 1000 ? "\(count)" : "\(count / 1000)," + String("\(1000 + count % 1000)".dropFirst())
  }
}

extension Method {
  /// As tables and the plot name it.
  var label: String {
    switch self {
    case .headline: "`compare`"
    case .blocks: "28-day blocks, t"
    case .neweyWest: "Newey-West"
    case .bsts: "BSTS"
    case .mcn4, .mcn2, .mcn1, .naive: rawValue
    }
  }
}
