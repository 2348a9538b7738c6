import Analysis
import CivilTime
import Language
import Messages

/// How the pages were made: what a rate is, what was joined, whose rules they are, and by what.
struct MadePanel {
  var model: ReportModel
  var language: Language

  var sentences: [String] {
    var sentences = [language.madeDays(zone: model.zone), language.madeRates]
    sentences.append(language.joinedAttacks(hours: model.mergeGapHours))
    if model.acuteDays?.rows.isEmpty == false { sentences.append(language.acuteWindows) }
    if !model.history.isEmpty { sentences.append(language.adequateRule) }
    if let origins = model.origins, origins.attacks > 0 { sentences.append(language.origins(origins)) }
    sentences.append(language.made(by: model.version, on: model.printed))
    return sentences
  }

  /// In millimetres, with the heading and a line for what is left out.
  var height: Double { 10.6 + 3.2 * Double(TextRoom.lines(sentences.joined(separator: " "), per: 137)) }

  /// `leftOut`: blocks that the page has no room for.
  func markup(leftOut: [String]) -> Markup {
    let more = leftOut.isEmpty ? [] : [language.blocksLeftOut(leftOut)]
    let text = (more + sentences).joined(separator: " ")
    return "<h2>\(language.madeHeading)</h2>\n<p class=\"note\">\(text)</p>\n"
  }
}
