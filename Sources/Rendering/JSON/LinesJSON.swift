package import CivilTime
import Language

/// What has become of notes, as JSON.
package enum LinesJSON {
  package static func data(_ outcome: LinesOutcome, _ layout: Layout, today: CivilDay) -> JSON {
    func lines(_ lines: [LinesOutcome.Done]) -> JSON {
      .array(
        lines.map { line in
          [
            "line": .int(line.line), "written": .string(line.written),
            "understood": .array(line.said.map(JSON.string)),
          ]
        })
    }
    return [
      "saved": .bool(outcome.isStep), "lines": lines(outcome.done), "unchanged": lines(outcome.there),
      "likely_same": .array(
        outcome.likely.map { likely in
          [
            "line": .int(likely.line), "written": .string(likely.written), "taken": .bool(likely.isTaken),
            "entry": .array(LinesText(layout, today: today).twin(likely).map(JSON.string)),
          ]
        }),
      "known": .int(outcome.known), "left_out": .int(outcome.comments + outcome.blanks),
      "rejected_file": outcome.rejected.map(JSON.string) ?? .null,
      "rejected": .array(
        outcome.bad.map { bad in
          [
            "line": .int(bad.line), "written": .string(bad.written),
            "message": .string(LinesText(layout, today: today).reason(bad)),
            "hint": .string(ErrorText(layout).hint(bad.error)),
          ]
        }),
    ]
  }
}
