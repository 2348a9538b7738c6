import Messages
import Language
import Analysis
import CivilTime
import Diary

/// Preventive courses along the time axis: dose as step height, ▲ start, ✕ stop with its reason.
struct PreventiveLane {
  let axis: TimeAxis
  let rows: [[Item]]
  /// How many courses on the axis are not shown.
  let leftOut: Int
  let language: Language
  /// The first day after the period.
  private let end: CivilDay

  /// At most three courses, the latest; all of them are on page 2 where there are more.
  static let most = 3

  struct Item {
    var course: PreventiveTrial
    var title: String
    var left: Double
    var right: Double
    /// The first dose lies on the axis.
    var starts: Bool
    /// The last dose lies on the axis.
    var stops: Bool
    /// The title has room inside the bar.
    var fits: Bool
    /// What stands under the bar, and where it begins.
    var caption: String
    var captionLeft: Double

    var captionRight: Double { captionLeft + Self.width(caption, size: 20, bold: true) + 8 }
    var extent: ClosedRange<Double> { min(left, captionLeft)...max(right, captionRight) }

    /// An estimate that errs on the wide side: nothing here can measure a font.
    static func width(_ text: String, size: Double, bold: Bool) -> Double {
      Double(text.columns) * size * (bold ? 0.6 : 0.56)
    }
  }

  private enum Frame {
    static let bar = 46.0
    static let row = 80.0
  }

  /// `end` is the first day after the period: no bar is drawn beyond what was recorded.
  init(
    axis: TimeAxis, courses: [PreventiveTrial], comparisons: [Comparison], end: CivilDay, language: Language
  ) {
    self.axis = axis
    self.language = language
    self.end = end
    let shown = DayRange(axis.range.start, before: min(axis.range.end, end))
    // Those taken last, so that one still being taken is never the one left out.
    let onAxis = courses.filter { $0.daysTaken(before: end).overlaps(shown) }
    leftOut = max(0, onAxis.count - Self.most)
    let latest =
      onAxis
      .sorted {
        ($0.daysTaken(before: end).end, $0.trial.start) < ($1.daysTaken(before: end).end, $1.trial.start)
      }
      .suffix(Self.most)
      .sorted { $0.trial.start < $1.trial.start }
    let items = latest.map {
      Self.item(
        $0, axis: axis, shown: shown, title: $0.title(comparisons, in: language), language: language)
    }
    var rows: [[Item]] = []
    for item in items {
      let free = rows.firstIndex { row in
        row.allSatisfy { $0.extent.upperBound + 16 <= item.extent.lowerBound }
      }
      if let free { rows[free].append(item) } else { rows.append([item]) }
    }
    self.rows = rows
  }

  private static func item(
    _ course: PreventiveTrial, axis: TimeAxis, shown: DayRange, title: String, language: Language
  ) -> Item {
    let trial = course.trial
    let starts = shown.contains(trial.start)
    let stops = trial.stop.map(shown.contains) ?? false
    let left = axis.x(max(trial.start, shown.start))
    let right = max(left + 6, axis.x(min(course.daysTaken(before: shown.end).end, shown.end)))
    let short = title
    let fits = Item.width(short, size: 23, bold: true) + 20 <= right - left
    var parts: [String] = []
    parts.append(starts ? language.starts(on: trial.start) : language.taken(since: trial.start))
    if !fits { parts.append(short) }
    let doses = Self.doses(trial)
    if trial.steps.count > 1, trial.steps.first?.amount != .unspecified,
      Item.width(doses, size: 20, bold: true) < 0.4 * (right - left)
    {
      parts.append(doses)
    }
    if stops, let stop = trial.stop {
      parts.append(
        language.stops(on: stop, reason: trial.stopReason, isInjection: trial.intervalDays != nil))
    } else {
      parts.append(language.overdue(trial, today: shown.end) ?? language.ongoing)
    }
    let caption = parts.joined(separator: " · ")
    let width = Item.width(caption, size: 20, bold: true) + 8
    return Item(
      course: course, title: short, left: left, right: right, starts: starts, stops: stops, fits: fits,
      caption: caption, captionLeft: max(0, min(left, axis.right - width)))
  }

  /// `25, 50, 100 mg`: the steps as they followed each other.
  private static func doses(_ trial: Trial) -> String {
    let numbers = trial.steps.map(\.amount.number).joined(separator: ", ")
    return trial.steps.first.map { "\(numbers) \($0.amount.unit.symbol)" } ?? ""
  }

  var height: Double { rows.isEmpty ? 4 : Double(rows.count) * Frame.row + 6 }

  /// Where a course begins or ends on the axis: lines to follow upward.
  var edges: [Double] {
    rows.joined().flatMap { ($0.starts ? [$0.left] : []) + ($0.stops ? [$0.right] : []) }
  }

  var descriptions: [String] {
    rows.joined().map { "\($0.title), \(language.status($0.course.trial, today: end))" }
  }

  func draw(into svg: inout SVG, top: Double) {
    guard !rows.isEmpty else { return }
    svg.text(0, top + 34, language.preventiveLane, size: 20, fill: Palette.muted)
    for (number, row) in rows.enumerated() {
      let base = top + 6 + Double(number) * Frame.row + Frame.bar
      svg.line(axis.left, base, axis.right, base, Stroke(Palette.rule, 1.6))
      for item in row { draw(item, base: base, into: &svg) }
    }
  }

  private func draw(_ item: Item, base: Double, into svg: inout SVG) {
    svg.path(
      outline(item, base: base), fill: Palette.preventive, stroke: Stroke(Palette.preventiveEdge, 2.4))
    if item.fits {
      let middle = (widest(item).lowerBound + widest(item).upperBound) / 2
      let room = Item.width(item.title, size: 23, bold: true) / 2 + 8
      let x = max(item.left + room, min(item.right - room, middle))
      svg.text(x, base - 13, item.title, size: 23, anchor: .middle, weight: 600)
    }
    svg.text(
      item.captionLeft, base + 23, item.caption, size: 20, fill: Palette.preventiveEdge, weight: 600)
  }

  /// The steps of an item on the axis: from where, and how high as a share of its largest dose.
  private func steps(_ item: Item) -> [(left: Double, share: Double)] {
    let amounts = item.course.trial.steps
    let most = Double(amounts.map(\.amount.thousandths).max() ?? 1)
    let all = amounts.map { step in
      (
        left: max(item.left, axis.x(step.day)),
        share: max(0.22, Double(step.amount.thousandths) / max(1, most))
      )
    }
    // Of several steps before the axis begins, only the last still holds.
    let first = all.lastIndex { $0.left <= item.left } ?? 0
    return all.dropFirst(first).filter { $0.left < item.right }
  }

  private func outline(_ item: Item, base: Double) -> [(Double, Double)] {
    var points = [(item.left, base)]
    for step in steps(item) {
      if let last = points.last, points.count > 1 { points.append((step.left, last.1)) }
      points.append((step.left, base - Frame.bar * step.share))
    }
    if let last = points.last { points.append((item.right, last.1)) }
    points.append((item.right, base))
    return points
  }

  /// The longest stretch at one dose: its middle carries the name.
  private func widest(_ item: Item) -> ClosedRange<Double> {
    let lefts = steps(item).map(\.left)
    var best = item.left...item.right
    var length = -1.0
    for (position, left) in lefts.enumerated() {
      let right = max(left, position + 1 < lefts.count ? lefts[position + 1] : item.right)
      if right - left > length { (best, length) = (left...right, right - left) }
    }
    return best
  }
}
