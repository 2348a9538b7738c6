import Messages
import Language
import Analysis
import CivilTime
import Diary

/// A line for each preventive taken now, with its result, then what was tried before and why each ended.
struct ResultPanel {
  let taken: [TriedPreventive]
  /// Taken now, without room for a line.
  let more: [TriedPreventive]
  let over: [TriedPreventive]
  let language: Language

  /// Of those that are over, so many are named; the others are counted.
  static let mostNamed = 4

  init(_ model: ReportModel, language: Language) {
    self.language = language
    let selection = model.selection
    let chosen = Set(selection.chosen.map(\.preventive.id))
    taken = selection.taken.filter { chosen.contains($0.preventive.id) }
    more = selection.taken.filter { !chosen.contains($0.preventive.id) }
    over = selection.over
  }

  var isEmpty: Bool { taken.isEmpty && over.isEmpty && more.isEmpty }

  func markup() -> Markup {
    guard !isEmpty else { return .empty }
    var lines = taken.map(line)
    if taken.isEmpty && more.isEmpty { lines.append("\(language.noneTakenNow)") }
    if !more.isEmpty { lines.append("<bdi>\(language.takenNowToo(more.map(language.title)))</bdi>") }
    let results: Markup = "<p class=\"lead\">\(lines.joined(by: "<br/>\n"))</p>\n"
    guard !over.isEmpty else { return results }
    return results + """
      <p class="lead tried"><b>\(language.triedBefore)</b> \(language.triedCount(over.count, classes: classes)). \
      \(tried) <span>(\(language.triedBeforeNote))</span></p>

      """
  }

  /// Every line as text, to estimate its room.
  var texts: [String] {
    var texts = taken.map { tried in
      [language.title(tried) + ": ", plain(tried), " (\(language.takenNow(tried)))"].joined()
    }
    if taken.isEmpty && more.isEmpty { texts.append(language.noneTakenNow) }
    if !more.isEmpty { texts.append(language.takenNowToo(more.map(language.title))) }
    if !over.isEmpty {
      texts.append(
        ([language.triedBefore, language.triedCount(over.count, classes: classes)]
          + names.map { $0.name + $0.rest }
          + [language.triedBeforeNote]).joined(separator: "; "))
    }
    return isEmpty ? [] : texts
  }

  var classes: [String] {
    over.map { language.name($0.preventive.drugClass) }.filter { !$0.isEmpty }.unique
  }

  var names: [(name: String, rest: String)] {
    let named = over.prefix(Self.mostNamed).map(language.triedBefore)
    let rest = over.count - named.count
    return named + (rest > 0 ? [("", language.moreTried(rest))] : [])
  }

  private var tried: Markup {
    let names: [Markup] = self.names.map { Markup.isolated($0) }
    return "\(names.joined(by: "; "))."
  }

  private func line(_ tried: TriedPreventive) -> Markup {
    "<b>\(Markup.isolated(language.titleParts(tried)))</b>: \(result(tried)) <span>(\(language.takenNow(tried)))</span>"
  }

  private func sides(_ comparison: Comparison) -> SideNames {
    comparison.estimator == .mcn4 ? .stretches : .trial
  }

  private func result(_ tried: TriedPreventive) -> Markup {
    let comparison = tried.comparison
    guard let headline = tried.leading else { return "\(language.notCompared(comparison))" }
    guard let before = headline.before.per28, let on = headline.on.per28, let change = headline.change
    else { return "\(language.counted(headline))" }
    let counted = language.counted(
      of: headline.measure, before: before, on: on, comparison.isInterim ? nil : change, sides(comparison),
      courses: tried.comparedTogether.count)
    return "\(counted) \(fits(comparison, headline) ?? "")"
  }

  private func fits(_ comparison: Comparison, _ headline: MeasureComparison) -> String? {
    comparison.isInterim
      ? language.interimFits(headline, judgeableFrom: comparison.judgeableFrom) : language.fits(headline)
  }

  func plain(_ tried: TriedPreventive) -> String {
    let comparison = tried.comparison
    guard let headline = tried.leading else { return language.notCompared(comparison) }
    guard let before = headline.before.per28, let on = headline.on.per28, let change = headline.change
    else { return language.counted(headline) }
    let counted = language.counted(
      of: headline.measure, before: before, on: on, comparison.isInterim ? nil : change, sides(comparison),
      courses: tried.comparedTogether.count)
    return counted.runs.map(\.text).joined() + " " + (fits(comparison, headline) ?? "")
  }
}
