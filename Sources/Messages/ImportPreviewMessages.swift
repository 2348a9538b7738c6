import CivilTime
package import Importing
package import Language
import Parsing

/// What a dry run shows of a file: its columns, and its first rows as they are understood.
extension Language {
  package var columnsHead: String { text(en: "Columns, and what they are read as:") }

  /// What a column is read as; the names of meanings are those that `headache help import` lists.
  package func meaning(of column: ImportSummary.Column) -> String {
    column.meaning?.replacing("_", with: " ") ?? text(en: "kept as it is")
  }

  /// How a column is read otherwise; `name`: one that is not read.
  package func readColumn(_ name: String) -> String {
    text(en: "to have one read: --column \(typable("\(name)=MEANING"))")
  }

  package func rulesHead(_ source: String) -> String { text(en: "Read by the rules of \(source):") }

  package func moreRules(_ source: String) -> String {
    text(en: "all of them: headache import --show-rules \(typable(source))")
  }

  package var firstRowsHead: String { text(en: "The first rows, as they are understood:") }

  package func freeDay(_ day: String, doses: [String]) -> String {
    ([text(en: "\(day): headache-free")] + doses).joined(separator: " · ")
  }

  package func menstruationDay(_ day: String) -> String { text(en: "\(day): menstruation") }

  package func noteOfDay(_ day: String, _ note: String) -> String { text(en: "\(day): note: \(note)") }

  package func preventiveCourse(_ drug: String, _ first: String, _ last: String?) -> String {
    last.map { text(en: "\(drug) from \(first) to \($0)") } ?? text(en: "\(drug) from \(first)")
  }
}
