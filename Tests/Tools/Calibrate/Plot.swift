import Simulation

/// Coverage drawn: a line from the worst cell to the best, a bar for their mean, a row for every kind of swings.
package struct Plot {
  private static let colours: [(method: Method, colour: String)] = [
    (.headline, "#26366b"), (.mcn1, "#7b93c9"), (.blocks, "#2f7f6f"), (.neweyWest, "#8a6fb0"),
    (.bsts, "#b08a1e"), (.naive, "#c8500a"),
  ]
  private static let left = 210.0
  private static let right = 860.0
  private static let lane = 6.0
  /// Coverage at the left edge.
  private static let least = 0.3

  private let results: Results

  package init(_ results: Results) { self.results = results }

  package var svg: String {
    let row = Plot.lane * Double(Plot.colours.count) + 12
    let height = 70 + row * Double(Design.conditions.count) + 40
    var body = ""
    for tenths in stride(from: 30, through: 100, by: 10) {
      let x = position(Double(tenths) / 100)
      body += line(x, 52, x, height - 34, "#e9ecf1")
      body += text(x, height - 16, "\(tenths) %", anchor: "middle")
    }
    body += line(position(0.95), 52, position(0.95), height - 34, "#1b2333")
    body += text(position(0.95), 44, "95 %", anchor: "middle")
    var legend = Plot.left
    for (method, colour) in Plot.colours {
      let label = method.label.filter { $0 != "`" }
      body += line(legend, 20, legend + 20, 20, colour, width: 4)
      body += text(legend + 27, 24, label)
      legend += 50 + 7 * Double(label.count)
    }
    for (index, condition) in Design.conditions.enumerated() {
      let top = 60 + row * Double(index)
      body += text(Plot.left - 14, top + row / 2, condition.name, anchor: "end")
      for (place, (method, colour)) in Plot.colours.enumerated() {
        let coverages = Design.arrangements.flatMap { arrangement in
          results.gaps(arrangement, condition, method).map(\.measured.coverage)
        }
        guard let least = coverages.min(), let most = coverages.max() else { continue }
        let mean = position(coverages.reduce(0, +) / Double(coverages.count))
        let y = top + Plot.lane * (Double(place) + 0.5) + 4
        body += line(position(least), y, position(most), y, colour, width: 2)
        body += line(mean, y - 3, mean, y + 3, colour, width: 4)
      }
    }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="t d" viewBox="0 0 900 \(Int(height))" \
      font-family="Inter, 'Helvetica Neue', Arial, sans-serif" font-size="12" fill="#1b2333">
      <title id="t">How often 95 % intervals hold the true change</title>
      <desc id="d">For each kind of swings from month to month, the share of intervals that held the true change: \
      a line from the worst to the best over windows, history and days between, a bar at their mean. BSTS was fitted to \
      windows of 84 days alone. The numbers are in calibration.tsv.</desc>
      <rect width="900" height="\(Int(height))" fill="#ffffff"/>
      \(body)</svg>

      """
  }

  private func position(_ coverage: Double) -> Double {
    Plot.left + (Plot.right - Plot.left) * (max(coverage, Plot.least) - Plot.least) / (1 - Plot.least)
  }

  private func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ colour: String, width: Double = 1
  ) -> String {
    """
    <line x1="\(Tables.number(x1, 1))" y1="\(Tables.number(y1, 1))" x2="\(Tables.number(x2, 1))" \
    y2="\(Tables.number(y2, 1))" stroke="\(colour)" stroke-width="\(width)"/>

    """
  }

  private func text(_ x: Double, _ y: Double, _ text: String, anchor: String = "start") -> String {
    """
    <text x="\(Tables.number(x, 1))" y="\(Tables.number(y, 1))" text-anchor="\(anchor)">\(text)</text>

    """
  }
}
