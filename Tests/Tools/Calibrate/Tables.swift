import Language
package import Simulation

/// The results as Markdown, and every cell as tab-separated values.
package enum Tables {
  package static func cells(_ conditions: [Condition]) -> String {
    let columns = ["coverage", "excluded_zero", "width_per28"]
    var text = "swings\tsd\tbefore\ton\tpre\tshare_before\tshare_on\truns\tmissing\tdiaries"
    for method in Method.allCases { for column in columns { text += "\t\(method.rawValue) \(column)" } }
    text += "\n"
    for condition in conditions {
      for (cell, outcomes) in condition.results {
        text += """
          \(cell.swings.name)\t\(cell.sd)\t\(cell.before)\t\(cell.on)\t\(cell.pre)\t\(cell.shareBefore)\t\
          \(cell.shareOn)\t\(cell.runs)\t\(cell.missing.rawValue)\t\(outcomes[.mcn2]?.diaries ?? 0)
          """
        for method in Method.allCases {
          let outcome = outcomes[method]
          text += "\t" + (outcome.map { number($0.coverage, 4) } ?? "")
          text += "\t" + (outcome.map { number($0.excluded, 4) } ?? "")
          text += "\t" + (outcome.map { number($0.meanWidth, 2) } ?? "")
        }
        text += "\n"
      }
    }
    return text
  }

  package static func markdown(_ conditions: [Condition]) -> String {
    """
    \(overview(conditions))
    \(byWindows(conditions))
    \(withHistory(conditions))
    """
  }

  /// The program's interval beside the plain ones, diaries without history.
  private static func overview(_ conditions: [Condition]) -> String {
    var text = """
      | swings | mcn-2: coverage | lowest cell | cells ≥ 94 % | mcn-1 | naive | zero left out, no change: mcn-2 | mcn-1 | naive | width: mcn-2 | mcn-1 | naive |
      |---|---|---|---|---|---|---|---|---|---|---|---|

      """
    for condition in conditions {
      let found = [Method.mcn2, .mcn1, .naive].compactMap { condition.summary($0) { $0.pre == 0 } }
      guard found.count == 3 else { continue }
      let row =
        [
          condition.name, percent(found[0].mean), percent(found[0].least),
          "\(found[0].reached) of \(found[0].cells)", percent(found[1].mean), percent(found[2].mean),
        ] + found.map { percent($0.excluded) } + found.map { number($0.width, 1) }
      text += "| " + row.joined(separator: " | ") + " |\n"
    }
    return text
  }

  /// Mean and lowest coverage of `mcn-2` by the lengths of the windows.
  private static func byWindows(_ conditions: [Condition]) -> String {
    let windows = (conditions.first?.results ?? []).map(\.cell.windows)
    let names = windows.enumerated().filter { windows.firstIndex(of: $1) == $0 }.map(\.element)
    var text = "| swings | " + names.joined(separator: " | ") + " |\n|---|"
    text += String(repeating: "---|", count: names.count) + "\n"
    for condition in conditions {
      let row = names.compactMap { name in
        condition.summary(.mcn2) { $0.windows == name }.map { "\(percent($0.mean)) (\(percent($0.least)))" }
      }
      text += "| \(condition.name) | " + row.joined(separator: " | ") + " |\n"
    }
    return text
  }

  /// `mcn-4` beside `mcn-2` with a year before the windows.
  package static func withHistory(_ conditions: [Condition]) -> String {
    var text = """
      | swings | mcn-2: coverage | lowest cell | cells ≥ 94 % | width × mcn-1 | mcn-4: coverage | lowest cell | cells ≥ 94 % | width × mcn-1 |
      |---|---|---|---|---|---|---|---|---|

      """
    for condition in conditions {
      let found = [Method.mcn2, .mcn4].compactMap { condition.summary($0) { $0.pre > 0 } }
      guard found.count == 2 else { continue }
      let row = found.flatMap {
        [percent($0.mean), percent($0.least), "\($0.reached) of \($0.cells)", number($0.ratio, 2)]
      }
      text += "| \(condition.name) | " + row.joined(separator: " | ") + " |\n"
    }
    return text
  }

  static func number(_ value: Double, _ decimals: Int) -> String {
    Language.english.number(value, decimals: decimals, ascii: true)
  }

  static func percent(_ share: Double) -> String { number(100 * share, 1) }
}
