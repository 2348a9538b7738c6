import Containers
import Messages
import CivilTime
package import Diary
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
  package static func data(_ outcome: ImportOutcome, _ layout: Layout) -> JSON {
    let summary = outcome.summary
    let saved = summary.problemCount == 0
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
      "rejected": .int(summary.refused), "problems": .array(problems),
      "warnings": .array(
        ImportText(layout).warnings(outcome).map {
          ["line": .int($0.line), "message": .string($0.message)]
        }),
    ]
  }
}
