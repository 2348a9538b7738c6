package import Simulation

/// Coverage drawn: a line from the worst cell to the best, a bar for their mean, a row for every kind of swings.
package enum Plot {
  private static let colours: [Method: String] = [.mcn2: "#26366b", .mcn1: "#7b93c9", .naive: "#c8500a"]
  private static let methods: [Method] = [.mcn2, .mcn1, .naive]
  private static let left = 210.0
  private static let right = 760.0
  private static let lane = 11.0
  /// Coverage at the left edge.
  private static let least = 0.5

  package static func svg(_ conditions: [Condition]) -> String {
    let row = lane * Double(methods.count) + 10
    let height = 70 + row * Double(conditions.count) + 40
    var body = ""
    for tenths in stride(from: 50, through: 100, by: 10) {
      let x = position(Double(tenths) / 100)
      body += line(x, 52, x, height - 34, "#e9ecf1")
      body += text(x, height - 16, "\(tenths) %", anchor: "middle")
    }
    body += line(position(0.95), 52, position(0.95), height - 34, "#1b2333")
    body += text(position(0.95), 44, "95 %", anchor: "middle")
    var legend = left
    for method in methods {
      body += line(legend, 20, legend + 20, 20, colours[method] ?? "", width: 4)
      body += text(legend + 27, 24, method.rawValue)
      legend += 90
    }
    for (index, condition) in conditions.enumerated() {
      let top = 60 + row * Double(index)
      body += text(left - 14, top + row / 2, condition.name, anchor: "end")
      for (place, method) in methods.enumerated() {
        let y = top + lane * (Double(place) + 0.5)
        let colour = colours[method] ?? ""
        guard let found = condition.summary(method, where: { $0.pre == 0 }) else { continue }
        body += line(position(found.least), y, position(found.most), y, colour, width: 2)
        body += line(position(found.mean), y - 5, position(found.mean), y + 5, colour, width: 4)
      }
    }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="t d" viewBox="0 0 800 \(Int(height))" \
      font-family="Inter, 'Helvetica Neue', Arial, sans-serif" font-size="12" fill="#1b2333">
      <title id="t">How often 95 % intervals hold the true change</title>
      <desc id="d">For each kind of swings from month to month, the share of intervals that held the true change: \
      a line from the worst to the best of 72 kinds of diary, a bar at their mean. The numbers are in \
      calibration.tsv.</desc>
      <rect width="800" height="\(Int(height))" fill="#ffffff"/>
      \(body)</svg>

      """
  }

  private static func position(_ coverage: Double) -> Double {
    left + (right - left) * (max(coverage, least) - least) / (1 - least)
  }

  private static func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ colour: String, width: Double = 1
  ) -> String {
    """
    <line x1="\(Tables.number(x1, 1))" y1="\(Tables.number(y1, 1))" x2="\(Tables.number(x2, 1))" \
    y2="\(Tables.number(y2, 1))" stroke="\(colour)" stroke-width="\(width)"/>

    """
  }

  private static func text(_ x: Double, _ y: Double, _ text: String, anchor: String = "start") -> String {
    """
    <text x="\(Tables.number(x, 1))" y="\(Tables.number(y, 1))" text-anchor="\(anchor)">\(text)</text>

    """
  }
}
