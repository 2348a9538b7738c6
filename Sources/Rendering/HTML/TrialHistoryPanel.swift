import Messages
import Language
import Analysis
import CivilTime
import Diary

/// Every preventive tried, for page 2: what insurers and clinics ask before the next class of drug.
struct TrialHistoryPanel {
  var history: [TriedPreventive]

  func markup() -> Markup {
    guard !history.isEmpty else { return .empty }
    let rows: [Markup] = history.map { tried in
      """
      <tr><th scope="row"><b><bdi>\(tried.trial.drug.removingControlCharactersAndLines.capitalizedFirst)</bdi></b></th>\
      <td>\(Language.english.compactRange(tried.taken))</td><td>\(Language.english.length(tried))</td>\
      <td>\(Language.english.rates(tried))<br/>\(Language.english.change(tried))</td>\
      <td>\(remarks(tried).joined(separator: "; "))</td></tr>

      """
    }
    return """
      <h2>\(Language.english.history) <small>\(Language.english.historyNote)</small></h2>
      <table class="data txt"><thead><tr><th scope="col">Drug</th><th scope="col">Taken</th>\
      <th scope="col">Long enough</th><th scope="col">Headache days</th>\
      <th scope="col">End, and effects noted</th></tr></thead>
      <tbody>
      \(rows)</tbody></table>

      """
  }

  private func remarks(_ tried: TriedPreventive) -> [String] {
    [Language.english.end(tried)] + tried.trial.effectWords.map(\.removingControlCharactersAndLines)
      + [Language.english.missed(tried.preventive, today: tried.today)].compactMap(\.self)
  }
}

/// Blood pressures, for page 2, where a preventive is taken that moves them: the latest first.
struct PressurePanel {
  /// Oldest first.
  var readings: [BloodPressure]

  static let most = 24

  func markup() -> Markup {
    guard !readings.isEmpty else { return .empty }
    let shown: [Markup] = readings.suffix(Self.most).reversed().map { reading in
      let pulse = reading.pulse.map { ", pulse \($0)" } ?? ""
      return
        "\(Language.english.date(reading.at.day)): <b>\(reading.systolic)/\(reading.diastolic)</b>\(pulse)"
    }
    let left = readings.count - shown.count
    let note = left > 0 ? " <small>the last \(shown.count) of \(readings.count)</small>" as Markup : .empty
    return """
      <h2>\(Language.english.pressures)\(note)</h2>
      <p>\(shown.joined(by: " · "))</p>

      """
  }
}
