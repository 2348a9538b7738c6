import Messages
import Language
import Analysis
import CivilTime
import Diary

/// Every preventive course with its dose steps: page 2, where the lane cannot hold them all.
struct CourseTablePanel {
  var courses: [PreventiveTrial]

  func markup() -> Markup {
    guard !courses.isEmpty else { return .empty }
    let rows: [Markup] = courses.map { course in
      let trial = course.trial
      return """
        <tr><th scope="row"><b><bdi>\(trial.drug.removingControlCharactersAndLines.capitalizedFirst)</bdi></b></th>\
        <td>\(Language.english.name(course.drugClass))</td><td>\(doses(trial))</td>\
        <td>\(Language.english.date(trial.start))</td><td>\(Language.english.status(trial))</td></tr>

        """
    }
    return """
      <h2>\(Language.english.courses)</h2>
      <table class="data txt"><thead><tr><th scope="col">Drug</th><th scope="col">Class</th>\
      <th scope="col">Doses</th><th scope="col">From</th><th scope="col">Status</th></tr></thead>
      <tbody>
      \(rows)</tbody></table>

      """
  }

  /// `25 mg (1 Oct) → 50 mg (8 Oct)`.
  private func doses(_ trial: Trial) -> String {
    var year = trial.start.month.year
    let steps = trial.steps.map { step in
      let day =
        step.day.month.year == year ? Language.english.shortDate(step.day) : Language.english.date(step.day)
      year = step.day.month.year
      return "\(step.amount) (\(day)\(step.planned ? ", planned" : ""))"
    }
    let interval = trial.intervalDays.map { ", every \($0) days" } ?? ""
    return steps.joined(separator: " → ") + interval
  }
}
