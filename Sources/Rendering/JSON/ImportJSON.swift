import Containers
import Messages
package import CivilTime
package import Diary
package import Cells
package import Importing
import Language

/// What has become of a file that was imported.
package struct ImportOutcome {
  package var summary: ImportSummary
  package var added = 0
  /// The rows that were not added, and why.
  package var matches = ImportMatches()
  /// The cell that has shown which way round the dates are.
  package var dateOrder: DateOrderEvidence?
  /// Whether the diary has changed.
  package var isStep = false
  /// What was said of the file now, as it is typed.
  package var given: [String] = []
  /// What was said before of files like it, and holds for it.
  package var kept: [Kept] = []
  /// Whether rows with problems are left out and the others taken.
  package var skips = false
  /// Whether what the file says otherwise now was taken.
  package var updates = false
  /// The first rows that are understood, and what they were read by where that is rules: for a dry run.
  package var firstRows: [ImportedRow] = []
  package var rules: [String] = []
  /// Where rows that were left out stand.
  package var rejected: Rejected?

  /// Whether nothing is taken, as rows have problems.
  package var isRefused: Bool { summary.problemCount > 0 && !skips }

  /// Answers of one day.
  package struct Kept {
    package var day: CivilDay
    package var answers: [ImportAnswer]

    package init(day: CivilDay, answers: [ImportAnswer]) {
      self.day = day
      self.answers = answers
    }
  }

  package struct Rejected {
    package var path: String
    package var rows: Int

    package init(path: String, rows: Int) {
      self.path = path
      self.rows = rows
    }
  }

  package init(
    summary: ImportSummary, added: Int, matches: ImportMatches, dateOrder: DateOrderEvidence?, isStep: Bool
  ) {
    self.summary = summary
    self.added = added
    self.matches = matches
    self.dateOrder = dateOrder
    self.isStep = isStep
  }
}

/// What an import has to say, as JSON.
package enum ImportJSON {
  package static func data(_ outcome: ImportOutcome, _ layout: Layout, today: CivilDay) -> JSON {
    let summary = outcome.summary
    let saved = !outcome.isRefused
    let text = ImportText(layout, today: today)
    let problems = summary.problems.map { problem in
      JSON.object([
        ("line", .int(problem.position.line)), ("column", .int(problem.position.column)),
        (
          "message",
          .string((problem.column.map { "\($0.name): " } ?? "") + layout.language.sentence(problem))
        ),
      ])
    }
    return [
      "added": .int(saved ? outcome.added : 0), "unchanged": .int(outcome.matches.unchanged),
      "updated": .int(saved ? outcome.matches.updated : 0),
      "rejected": .int(summary.refused),
      "columns": .array(
        summary.columns.map { ["name": .string($0.name), "meaning": .optional($0.meaning)] }),
      "rejected_file": outcome.rejected.map { .string($0.path) } ?? .null, "problems": .array(problems),
      "changes": .array(
        outcome.matches.changes.map { change(of: $0, text) }
          + outcome.matches.courses.map { course in
            change(course.line, course.id, course.isTaken, layout.language.fields(of: course))
          }
          + outcome.matches.others.map { other in
            change(
              other.line, other.id, other.isTaken, [layout.language.words(of: other, today: today)])
          }
          + outcome.matches.freed.map { freed($0, text) }),
      "likely_same": .array(outcome.matches.twins.map(twin)),
      "warnings": .array(
        text.warnings(outcome).map {
          ["line": .int($0.line), "message": .string($0.message)]
        }),
    ]
  }

  private static func change(of change: ChangedEntry, _ text: ImportText) -> JSON {
    self.change(change.line, change.id, change.isTaken, text.fields(of: change))
  }

  private static func change(_ line: Int, _ id: Int?, _ isTaken: Bool, _ fields: [String]) -> JSON {
    [
      "line": .int(line), "id": id.map(JSON.int) ?? .null, "taken": .bool(isTaken),
      "fields": .array(fields.map(JSON.string)),
    ]
  }

  private static func freed(_ day: FreedDay, _ text: ImportText) -> JSON {
    change(day.line, day.id, day.isTaken, [text.fields(of: day)])
  }

  private static func twin(_ twin: LikelyTwin) -> JSON {
    ["line": .int(twin.line), "id": twin.id.map(JSON.int) ?? .null]
  }
}
