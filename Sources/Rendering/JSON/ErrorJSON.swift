import Language
package import Messages

/// An error as JSON.
package enum ErrorJSON {
  /// `remarks`: what else was said; `code`: the exit code.
  package static func document(
    _ error: CommandError, _ remarks: [Remark], code: Int32, _ layout: Layout
  ) -> JSON {
    .object(
      [
        (
          "error",
          [
            "code": .int(Int(code)), "kind": .string(error.kind),
            "message": .string(error.message.in(layout.language)),
            "hint": .string(ErrorText(layout).hint(error)),
            "lines": .array(error.lines(in: layout.language).map(JSON.string)),
          ]
        )
      ] + RemarkJSON.members(remarks))
  }
}
