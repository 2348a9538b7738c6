import Simulation

/// What `docs/method.md` promises of a method: so much coverage in each of some cells.
struct Promise {
  var name: String
  var method: Method
  var families: [Family]
  /// Percent.
  var least: Double

  init(_ name: String, _ method: Method, _ families: [Family], least: Double) {
    self.name = name
    self.method = method
    self.families = families
    self.least = least
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
      Promise(
        "swings of SD 0.3, seasons apart", .headline, main { $0.sd == 0.3 && $0.swings != .season }, least: 94
      ),
      Promise(
        "a year before and swings of SD 0.5", .headline, main { $0.pre == 336 && $0.sd == 0.5 }, least: 87),
    ]
}
