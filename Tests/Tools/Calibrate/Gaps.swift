import Simulation

/// Windows that do not touch: how often the intervals hold, how wide they are and what they see, by the days between.
package struct Gaps {
  package static let gaps = [0, 28, 84]
  private static let swings: [(swings: Swings, sd: Double)] = [
    (.none, 0), (.blocks, 0.5), (.blocks, 0.8), (.smooth(days: 60), 0.5), (.smooth(days: 60), 0.8),
    (.season, 0.5),
    (.season, 0.8), (.line, 0.5),
  ]

  /// What `mcn-4` was promised to hold with 28 days between and a year before, in percent.
  private static let promises: [(name: String, least: Double)] = [
    ("none", 97), ("a new level every 28 days, SD 0.5", 96), ("a new level every 28 days, SD 0.8", 94),
    ("smooth, 60 days, SD 0.5", 93), ("season, SD 0.5", 93), ("a straight line, SD 0.5", 93),
  ]

  private let diaries: Int
  /// Promises that were not kept.
  package private(set) var broken: [String] = []

  package init(diaries: Int) { self.diaries = diaries }

  /// As Markdown: for each gap coverage without a change, width, and how often a halving is seen.
  package mutating func markdown(pre: Int) -> String {
    let methods: [Method] = pre > 0 ? [.mcn4, .mcn2, .mcn1] : [.mcn2, .mcn1]
    var text = "| swings | days between |"
    for method in methods { text += " \(method.rawValue): coverage | width | halving seen |" }
    text += "\n|---|---|" + String(repeating: "---|---|---|", count: methods.count) + "\n"
    for (swings, sd) in Gaps.swings {
      let name = Condition(swings, sd: sd).name
      for gap in Gaps.gaps {
        let same = Cell.apart(swings, sd: sd, gap: gap, pre: pre, isHalved: false).simulate(diaries: diaries)
        let halved = Cell.apart(swings, sd: sd, gap: gap, pre: pre, isHalved: true).simulate(diaries: diaries)
        text += "| \(name) | \(gap) |"
        for method in methods {
          guard let first = same[method], let second = halved[method] else { continue }
          text += " \(Tables.percent(first.coverage)) | \(Tables.number(first.meanWidth, 1)) |"
          text += " \(Tables.percent(second.excluded)) |"
        }
        text += "\n"
        judge(name, gap, pre, same[.mcn4]?.coverage)
      }
    }
    return text
  }

  private mutating func judge(_ name: String, _ gap: Int, _ pre: Int, _ coverage: Double?) {
    guard pre > 0, let coverage else { return }
    let promise =
      gap == 28
      ? Gaps.promises.first { $0.name == name }?.least : gap == 84 && name == "season, SD 0.5" ? 93 : nil
    if let promise, 100 * coverage < promise {
      broken.append(
        "\(name), \(gap) days between: mcn-4 holds \(Tables.percent(coverage)) %, \(Int(promise)) were promised"
      )
    }
  }
}
