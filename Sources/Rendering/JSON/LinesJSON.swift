import Language

/// What has become of notes, as JSON.
package enum LinesJSON {
  package static func data(_ outcome: LinesOutcome, _ layout: Layout) -> JSON {
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
      "known": .int(outcome.known), "left_out": .int(outcome.comments + outcome.blanks),
      "rejected_file": outcome.rejected.map(JSON.string) ?? .null,
      "rejected": .array(
        outcome.bad.map { bad in
          [
            "line": .int(bad.line), "written": .string(bad.written),
            "message": .string(LinesText(layout).reason(bad)),
            "hint": .string(ErrorText(layout).hint(bad.error)),
          ]
        }),
    ]
  }
}
