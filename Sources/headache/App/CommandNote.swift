import Parsing

/// The note of a command: typed, or asked for on standard input or in `$EDITOR`, once, and while the diary is not locked.
final class CommandNote {
  private let option: String?
  private let session: Session
  private var known: String?

  /// `option`: what `--note` was given; `nil` where there is none.
  init(_ option: String?, _ session: Session) {
    self.option = option
    self.session = session
  }

  /// Whether there is one.
  var isGiven: Bool { option != nil }

  /// How it was given, to be typed again: its text, `-`, or nothing for `$EDITOR`.
  var typed: String { option == NoteText.editor ? "" : typable(option ?? "") }

  /// Whether ``text()`` would keep whoever waits for it.
  var isToBeAsked: Bool { known == nil && (option == "-" || option == NoteText.editor) }

  /// `nil` without a note.
  func text() throws -> String? {
    if let known { return known }
    known = try option.map { try NoteText.read($0, session) }
    return known
  }
}
