import Messages
import Language
import Analysis
import CivilTime
import CivilTime
import Diary

/// Every preventive course with its dose steps: page 2, where the lane cannot hold them all.
struct CourseTablePanel {
  var courses: [PreventiveTrial]
  /// The day of the report.
  var today: CivilDay
  var language: Language

  func markup() -> Markup {
    guard !courses.isEmpty else { return .empty }
    let rows: [Markup] = courses.map { course in
      let trial = course.trial
      return """
        <tr><th scope="row"><b><bdi>\(trial.drug.removingControlCharactersAndLines.capitalizedFirst)</bdi></b></th>\
        <td>\(language.name(course.drugClass))</td><td>\(language.doses(trial))</td>\
        <td>\(language.date(trial.start))</td><td>\(language.status(trial, today: today))</td></tr>

        """
    }
    let heads: [Markup] = [
      language.drugColumn, language.classColumn, language.dosesColumn, language.startColumn,
      language.statusColumn,
    ].map { "<th scope=\"col\">\($0)</th>" }
    return """
      <h2>\(language.courses)</h2>
      <table class="data txt"><thead><tr>\(heads)</tr></thead>
      <tbody>
      \(rows)</tbody></table>

      """
  }
}
