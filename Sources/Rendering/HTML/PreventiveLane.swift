import Messages
import Language
import Analysis
import CivilTime
import Diary

/// Preventive courses along the time axis: dose as step height, ▲ start, ✕ stop with its reason. A gap is time without
/// the drug: an injection that is not noted.
struct PreventiveLane {
  let axis: TimeAxis
  let rows: [[Item]]
  /// How many of the preventives on the axis are not shown.
  let leftOut: Int
  let language: Language

  /// Columns of a name that the lane has room for; the table of all preventives has the whole of it.
  static let nameColumns = 22

  struct Item {
    var tried: TriedPreventive
    /// The drug, its name as long as there is room, and its dose.
    var name: (drug: String, dose: String)
    var title: String { name.drug + name.dose }
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
      Double(text.columns) * size * (bold ? 0.62 : 0.58)
    }
  }

  private enum Frame {
    static let bar = 42.0
    static let row = 74.0
  }

  /// `end` is the first day after the period: no bar is drawn beyond what was recorded.
  init(axis: TimeAxis, selection: PreventiveSelection, end: CivilDay, language: Language) {
    self.axis = axis
    self.language = language
    let shown = DayRange(axis.range.start, before: min(axis.range.end, end))
    func isOnAxis(_ tried: TriedPreventive) -> Bool { tried.covered.overlaps(shown) }
    leftOut = selection.leftOut.count(where: isOnAxis)
    let items = selection.chosen.filter(isOnAxis).sorted { $0.trial.start < $1.trial.start }.map {
      Self.item($0, axis: axis, shown: shown, language: language)
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
    _ tried: TriedPreventive, axis: TimeAxis, shown: DayRange, language: Language
  ) -> Item {
    let trial = tried.trial
    let starts = shown.contains(trial.start)
    let stops = trial.stop.map(shown.contains) ?? false
    let left = axis.x(max(trial.start, shown.start))
    let right = max(left + 6, axis.x(min(tried.covered.end, shown.end)))
    let name = name(tried, language)
    let short = name.drug + name.dose
    let fits = Item.width(short, size: 23, bold: true) + 20 <= right - left
    var parts: [String] = []
    parts.append(starts ? language.starts(on: trial.start) : language.taken(since: trial.start))
    if !fits { parts.append(short) }
    let doses = Self.doses(tried)
    if Item.width(doses, size: 20, bold: true) < 0.4 * (right - left), !doses.isEmpty { parts.append(doses) }
    if stops, let stop = trial.stop {
      parts.append(
        language.stops(on: stop, reason: trial.stopReason, isInjection: trial.intervalDays != nil))
    } else {
      parts.append(language.overdue(trial, today: tried.today) ?? language.ongoing)
    }
    let most = Int((axis.right - 40) / (20 * 0.62))
    let caption = parts.joined(separator: " · ").cut(toColumns: most)
    let width = Item.width(caption, size: 20, bold: true) + 8
    return Item(
      tried: tried, name: name, left: left, right: right, starts: starts, stops: stops, fits: fits,
      caption: caption, captionLeft: max(0, min(left, axis.right - width)))
  }

  /// `Milnacipran 100 mg/day`, the name cut to what the lane has room for.
  private static func name(_ tried: TriedPreventive, _ language: Language) -> (drug: String, dose: String) {
    var short = tried
    let name = tried.trial.drug.removingControlCharactersAndLines
    short.preventive.trial.drug = name.cut(toColumns: nameColumns)
    let (drug, dose) = language.titleParts(short)
    return (drug, dose)
  }

  /// `25, 50, 100 mg`: the steps taken as they followed each other; empty where there is one alone, or none to name.
  private static func doses(_ tried: TriedPreventive) -> String {
    let steps = tried.doses.taken.filter { $0.amount != .unspecified }
    guard steps.count > 1, let unit = steps.first?.amount.unit else { return "" }
    return "\(steps.map(\.amount.number).joined(separator: ", ")) \(unit.symbol)"
  }

  var height: Double { rows.isEmpty ? 4 : Double(rows.count) * Frame.row + 6 }

  /// Where a course begins or ends on the axis: lines to follow upward.
  var edges: [Double] {
    rows.joined().flatMap { ($0.starts ? [$0.left] : []) + ($0.stops ? [$0.right] : []) }
  }

  /// `onPage`: the page can set words over the drawing.
  func draw(into svg: inout SVG, top: Double, onPage: Bool = false) {
    guard !rows.isEmpty else { return }
    svg.text(0, top + 34, language.preventiveLane, size: 20, fill: Palette.muted)
    for (number, row) in rows.enumerated() {
      let base = top + 6 + Double(number) * Frame.row + Frame.bar
      svg.line(axis.left, base, axis.right, base, Stroke(Palette.rule, 1.6))
      for item in row { draw(item, base: base, onPage: onPage, into: &svg) }
    }
  }

  private func draw(_ item: Item, base: Double, onPage: Bool, into svg: inout SVG) {
    for outline in outlines(item, base: base) {
      svg.path(outline, fill: Palette.preventive, stroke: Stroke(Palette.preventiveEdge, 2.4))
    }
    if item.fits {
      let middle = (widest(item).lowerBound + widest(item).upperBound) / 2
      let room = Item.width(item.title, size: 23, bold: true) / 2 + 8
      let x = max(item.left + room, min(item.right - room, middle))
      if onPage, item.title.needsTypesetting {
        svg.setOver(
          x, base - 12, Markup.isolated((item.name.drug, item.name.dose)), size: 23, isCaption: false)
      } else {
        svg.haloed(x, base - 12, item.title, size: 23, anchor: .middle, weight: 600, rim: Palette.preventive)
      }
    }
    if onPage, item.caption.needsTypesetting {
      svg.setOver(
        item.captionLeft, base + 22, caption(item), size: 20, isCaption: true)
    } else {
      svg.text(
        item.captionLeft, base + 22, item.caption, size: 20, fill: Palette.preventiveEdge, weight: 600)
    }
  }

  /// The caption with the drug's name apart, so that no number beside it changes its place.
  private func caption(_ item: Item) -> Markup {
    guard let name = item.caption.firstRange(of: item.name.drug) else { return "\(item.caption)" }
    return """
      \(String(item.caption[..<name.lowerBound]))<bdi>\(item.name.drug)</bdi>\
      \(String(item.caption[name.upperBound...]))
      """
  }

  /// The stretches at one dose on the axis: from where to where, and how high as a share of the largest dose.
  private func stretches(_ item: Item) -> [(left: Double, right: Double, share: Double)] {
    let all = item.tried.preventive.stretches(before: item.tried.today)
    let most = Double(all.map(\.amount.thousandths).max() ?? 1)
    return all.compactMap { stretch in
      let left = max(item.left, axis.x(stretch.days.start))
      let right = min(item.right, axis.x(stretch.days.end))
      guard right > left else { return nil }
      return (left, right, max(0.22, Double(stretch.amount.thousandths) / max(1, most)))
    }
  }

  /// A shape for each run of stretches without a gap.
  private func outlines(_ item: Item, base: Double) -> [[(Double, Double)]] {
    var shapes: [[(Double, Double)]] = []
    var end = -1.0
    for stretch in stretches(item) {
      let top = base - Frame.bar * stretch.share
      if shapes.isEmpty || stretch.left > end + 0.5 {
        if !shapes.isEmpty { shapes[shapes.count - 1].append((end, base)) }
        shapes.append([(stretch.left, base)])
      }
      shapes[shapes.count - 1] += [(stretch.left, top), (stretch.right, top)]
      end = stretch.right
    }
    if !shapes.isEmpty { shapes[shapes.count - 1].append((end, base)) }
    return shapes.isEmpty
      ? [[(item.left, base), (item.left, base - 10), (item.right, base - 10), (item.right, base)]] : shapes
  }

  /// The longest stretch at one dose: its middle carries the name.
  private func widest(_ item: Item) -> ClosedRange<Double> {
    let longest = stretches(item).max { $0.right - $0.left < $1.right - $1.left }
    return longest.map { $0.left...$0.right } ?? item.left...item.right
  }
}
