import CivilTime
import Importing
import Report
import Words

/// What an import has to say, for people and as JSON.
enum ImportText {
  private static let shown = 20

  static func render(_ outcome: ImportRun.Outcome, file: String, dryRun: Bool) -> String {
    let summary = outcome.summary
    guard summary.problemCount == 0 else { return problems(outcome, file: file) }
    var lines: [String] = []
    let span = summary.days.map { " (\($0.start) to \($0.last))" } ?? ""
    let same = outcome.unchanged == 0 ? "" : "; \(outcome.unchanged) were in the diary already"
    let verb = dryRun ? "Would import" : "Imported"
    lines.append(
      "\(verb) \(counted(outcome.added, "entry", "entries")) of \(counted(summary.rows, "row", "rows"))\(span)\(same)."
    )
    if summary.silent > 0 {
      lines.append(
        "\(counted(summary.silent, "row says", "rows say")) nothing about a headache; those days stay unknown."
      )
    }
    if !summary.unmapped.isEmpty {
      let names = summary.unmapped.map { harmless($0) }.joined(separator: ", ")
      lines.append("Columns kept word for word, not used: \(names).")
    }
    if summary.format != .dailySheet, let days = summary.days, !dryRun {
      lines.append("Days without an entry stay unknown, not headache-free. If the file has every headache:")
      lines.append("  headache complete \(days)")
    }
    if dryRun {
      lines.append("Nothing was saved.")
    } else if outcome.added > 0 {
      lines.append("undo: headache undo")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func problems(_ outcome: ImportRun.Outcome, file: String) -> String {
    let summary = outcome.summary
    var lines = [
      "error: \(harmless(file)) has \(counted(summary.problemCount, "problem", "problems")) in "
        + "\(counted(summary.refused, "row", "rows")). Nothing was saved."
    ]
    for problem in summary.problems.prefix(shown) {
      let column = problem.column.map { " (\($0))" } ?? ""
      lines.append(
        "  line \(problem.position.line), column \(problem.position.column)\(column): \(problem.sentence)")
    }
    if summary.problemCount > shown {
      lines.append("  … and \(summary.problemCount - shown) more; all of them with --json")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  static func json(_ outcome: ImportRun.Outcome) -> String {
    let summary = outcome.summary
    let saved = summary.problemCount == 0
    let problems = summary.problems.map { problem in
      JSON.object([
        ("line", .int(problem.position.line)), ("column", .int(problem.position.column)),
        ("message", .string((problem.column.map { "\($0): " } ?? "") + problem.sentence)),
      ])
    }
    let data = JSON.object([
      ("added", .int(saved ? outcome.added : 0)), ("unchanged", .int(outcome.unchanged)),
      ("rejected", .int(summary.refused)), ("problems", .array(problems)),
    ])
    return JSON.envelope(schema: "headache.import/1", data: data).text + "\n"
  }

  private static func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}

extension ImportProblem {
  /// What is there and what would be accepted, in one line.
  fileprivate var sentence: String { "\(found); expected \(expected)" }
}
