import Messages
import Arguments

/// `--note TEXT`, `--note -` for standard input, `--note` alone for `$EDITOR`.
///
/// A note typed on the command line stands in the shell's history and, while the program runs, in the list of
/// processes; the other two keep it out of both.
struct NoteOption: Sendable {
  let note: String?

  init(_ line: inout ArgumentReader) {
    note = line.value("note", named: "text", help: NoteOptionHelp.note, alone: NoteText.editor)
  }

  /// The option, as it is declared.
  static var declared: [OptionDeclaration] {
    var line = ArgumentReader()
    _ = NoteOption(&line)
    return line.options
  }

  /// The note, which may still have to be asked for.
  func note(in session: Session) -> CommandNote { CommandNote(note, session) }
}
