import Simulation

/// What `docs/method.md` promises of a method: so much coverage in so many of some cells.
struct Promise {
  var name: String
  var method: Method
  var families: [Family]
  /// Percent.
  var least: Double
  var cells: Int

  init(_ name: String, _ method: Method, _ families: [Family], least: Double, share: Double = 1) {
    self.name = name
    self.method = method
    self.families = families
    self.least = least
    cells = Int((share * Double(families.count)).rounded(.up))
  }

  private static func main(_ isWanted: (Cell) -> Bool) -> [Family] {
    Design.main.filter { isWanted($0.cell) }
  }

  /// The cells that were asked of `mcn-4`.
  private static func asked(_ condition: Condition, gap: Int) -> [Family] {
    main { $0.matches(Arrangement.judged) && $0.matches(condition) && $0.gap == gap }
  }

  static let all: [Promise] =
    Design.acceptance.map { asked in
      Promise(
        "\(asked.condition.name), \(asked.gap) days between", .mcn4,
        Promise.asked(asked.condition, gap: asked.gap),
        least: asked.least)
    } + [
      Promise("no swings", .headline, main { $0.sd == 0 }, least: 94),
      Promise("swings of SD 0.3", .headline, main { $0.sd == 0.3 }, least: 94, share: 0.9),
    ]
}
