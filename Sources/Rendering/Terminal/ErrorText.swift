import Language
package import Messages

/// An error as it is printed.
package struct ErrorText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  package func text(_ error: CommandError) -> String {
    var lines = layout.paragraph("\(language.errorMark) \(error.message.in(language))", indent: "  ")
    lines += hint(error).split(separator: "\n").map { "  \($0)" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What to do about it.
  func hint(_ error: CommandError) -> String {
    let choices = error.choices.map { layout.paragraph($0.in(language), beside: 2) } ?? []
    return error.hint.in(language) + choices.joined(separator: "\n")
  }
}
