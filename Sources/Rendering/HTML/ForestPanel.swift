import Messages
import Language
import Analysis
import Diary

/// Before and on one preventive: every measure with its interval, on a scale all blocks share.
struct ForestPanel {
  var tried: TriedPreventive
  var scale: ForestScale
  /// Lines of notes that the page has room for, see ``noteColumns``; the rest of them are on page 2.
  var mostNoteLines: Int
  var language: Language
  /// How many of its remarks page 2 has room for.
  var roomOnPage2 = Int.max

  /// Columns of text that a line of the notes holds.
  static let noteColumns = 60

  private var comparison: Comparison { tried.comparison }
  private var title: Markup { Markup.isolated(language.comparedTitle(tried)) }

  /// Title, windows and table; ``notes`` stand below it or beside it.
  func markup() -> Markup {
    """
    <table role="presentation" class="title"><tr><td><h3>\(title)</h3></td>\
    <td class="windows">\(days.before)<br/>\(days.on)</td></tr>\
    </table>
    \(table)
    """
  }

  /// Which days stand on the two sides.
  var days: (before: String, on: String) {
    guard comparison.estimator == .mcn4 else {
      return (language.windowBefore(comparison.before), language.windowOn(comparison.on))
    }
    return (language.stretches(comparison.stretches, .off), language.stretches(comparison.stretches, .on))
  }

  var sides: SideNames { comparison.estimator == .mcn4 ? .stretches : .trial }

  private var hasPlot: Bool { comparison.hasInterval }

  /// Whether any measure has a change. Else there is a line instead of a table.
  var hasChange: Bool { comparison.measures.contains { $0.change != nil } }

  /// Rows of the table.
  var rows: Int {
    hasChange
      ? comparison.measures.count + (tried.attacksNoted == nil ? 0 : 1) + (comparison.latest == nil ? 0 : 1)
      : 0
  }

  /// What stands in the place of the table.
  var noTable: String? {
    guard !hasChange else { return nil }
    return comparison.measures.first.map(language.counted)
  }

  private var table: Markup {
    guard hasChange else { return .empty }
    var rows: [Markup] = comparison.measures.enumerated().map { number, measure in
      row(measure, name(measure), kind: number == 0 ? " class=\"first\"" : .empty)
    }
    if let latest = comparison.latest {
      rows.insert(row(latest, language.latestDays, kind: " class=\"since\""), at: 1)
    }
    return """
      <table class="forest"><thead><tr><th scope="col">\(language.per28Column)</th>\
      <th scope="col" class="rate">\(language.name(.before, of: sides))</th>\
      <th scope="col" class="rate">\(language.name(.on, of: sides))</th>\
      <th scope="col" class="change">\(language.changeColumn)</th>\
      <td class="plot">\(hasPlot ? scale.heading : .empty)</td></tr></thead>
      <tbody>
      \(rows)\(attacksNoted)\(axis)</tbody></table>

      """
  }

  private var axis: Markup {
    guard hasPlot else { return .empty }
    return """
      <tr class="axis"><td colspan="4"></td><td class="plot">\(scale.ticks)</td></tr>

      """
  }

  /// `kind`: the attribute of the row.
  private func row(_ measure: MeasureComparison, _ name: String, kind: Markup) -> Markup {
    let head: Markup = """
      <tr\(kind)><th scope="row">\(name)</th>\
      <td>\(rate(measure.before))</td><td>\(rate(measure.on))</td>
      """
    guard let change = measure.change else {
      return "\(head)<td colspan=\"2\" class=\"words\">\(language.noChange(measure))</td></tr>\n"
    }
    let interval = change.ci95.map { " (\(language.limits($0)))" } ?? language.noInterval
    return """
      \(head)<td class="change">\(language.number(change.per28, signed: true))\(interval)</td>\
      <td class="plot">\(scale.plot(change, isQuiet: comparison.isInterim || measure == comparison.latest))</td></tr>

      """
  }

  func name(_ measure: MeasureComparison) -> String {
    let isJoined = measure.measure == .attacks && tried.attacksNoted != nil
    return isJoined ? language.attacksJoined : language.short(measure.measure).capitalizedFirst
  }

  /// Attacks without joining those of a day.
  private var attacksNoted: Markup {
    guard let noted = tried.attacksNoted, let before = noted.before.per28, let on = noted.on.per28 else {
      return .empty
    }
    return """
      <tr><th scope="row">\(language.attacksNoted)</th><td>\(language.number(before))</td>\
      <td>\(language.number(on))</td>\
      <td class="change">\(language.number(on - before, signed: true))\(language.noInterval)</td>\
      <td class="plot"></td></tr>

      """
  }

  func rate(_ count: WindowCount) -> String { count.per28.map { language.number($0) } ?? "–" }

  /// The percentage and the cautions, as many as there is room for.
  private var shown: (percent: String?, cautions: [Caution], leftOut: Int) {
    let percent = comparison.isInterim ? nil : tried.leading.flatMap(language.inPercent)
    let first = [judged, percent].compactMap(\.self)
    var room = first.reduce(mostNoteLines) { $0 - TextRoom.lines($1, per: Self.noteColumns) }
    var shown: [Caution] = []
    for (number, caution) in comparison.cautions.enumerated() {
      let lines = TextRoom.lines(language.pageCaution(caution), per: Self.noteColumns)
      // The last line of the room is for how many are left out.
      let isLast = number == comparison.cautions.count - 1
      guard lines <= room - (isLast ? 0 : 1) else { break }
      shown.append(caution)
      room -= lines
    }
    return (percent, shown, comparison.cautions.count - shown.count)
  }

  /// Which days are held back, and why the headline has a second row.
  private var judged: String? {
    comparison.heldBackFrom.map { language.judgedOn($0, hasLatest: comparison.latest != nil) }
  }

  /// Every line of ``notes`` as text, to estimate its room.
  var noteTexts: [String] {
    let (percent, cautions, leftOut) = shown
    return [noTable, judged, percent].compactMap(\.self) + cautions.map(language.pageCaution)
      + (leftOut > 0 ? [language.cautionsOnPage2(leftOut, room: roomOnPage2)] : [])
  }

  /// The percentage and the cautions, a line each.
  var notes: Markup {
    let (percent, cautions, leftOut) = shown
    var lines: [Markup] = [noTable, percent].compactMap(\.self).map { "<b>\($0)</b>" }
    if let judged { lines.insert("\(judged)", at: 0) }
    lines += cautions.map { "\(language.pageCaution($0))" }
    if leftOut > 0 { lines.append("\(language.cautionsOnPage2(leftOut, room: roomOnPage2))") }
    return lines.isEmpty ? .empty : "<p class=\"note\">\(lines.joined(by: "<br/>\n"))</p>\n"
  }

  /// What page 2 says of it: the cautions that page 1 has no room for, the stretches, and what days not recorded could
  /// hide.
  var remarks: [String] {
    let rest = comparison.cautions.suffix(shown.leftOut).map(language.pageCaution)
    let stretches =
      comparison.estimator == .mcn4 && comparison.hasInterval
      ? comparison.stretches.map(language.stretch).joined(separator: "; ").capitalizedFirst + "." : nil
    let often = comparison.isInterim && hasChange ? language.lookingOften : nil
    return rest + [stretches, comparison.measures.first.flatMap(language.bounds), often].compactMap(\.self)
  }
}
