import Messages
import Platform

/// Notes that are not typed on the command line.
enum NoteText {
  /// Stands for `--note` alone; nobody can type it.
  static let editor = "\u{0}editor"
  /// In bytes: a diary entry, not a book.
  private static let limit = 64 * 1024

  static func read(_ option: String, _ session: Session) throws -> String {
    let text =
      switch option {
      case "-": try standardInput()
      case editor: try edited(session)
      default: option
      }
    try check(text)
    return text
  }

  /// Refuses a note that is too long; none is ever cut.
  static func check(_ text: String) throws(CommandError) {
    if text.utf8.count > limit { throw CommandError.noteTooLong(kilobytes: limit / 1024) }
  }

  private static func standardInput() throws -> String {
    try text(of: File.standardInput())
  }

  /// What was written in `$EDITOR`. The draft is kept until the command has succeeded.
  private static func edited(_ session: Session) throws -> String {
    guard ThisProcess.environment("EDITOR").map({ !$0.isEmpty }) ?? false else { throw CommandError.noEditor }
    let path = try session.draft.begin(beside: session.path)
    let status = try ThisProcess.edit(path)
    guard status == 0 else { throw CommandError.editorFailed(status) }
    return try text(of: File(reading: path))
  }

  /// The file's text without the blank lines around it, which are no part of a note.
  ///
  /// Nothing in it is replaced or cut: what is no text, or too long, is refused.
  private static func text(of file: File) throws -> String {
    let bytes: [UInt8]
    do throws(PlatformError) {
      bytes = try file.readAll(limit: 2 * limit)
    } catch {
      guard error.isTooLarge else { throw error }
      throw CommandError.noteTooLong(kilobytes: limit / 1024)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw CommandError.noteNotUTF8 }
    if bytes.contains(0) { throw CommandError.noteHoldsNUL }
    return trimmed(text)
  }

  private static func trimmed(_ text: String) -> String {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let blank: (Substring) -> Bool = { $0.allSatisfy(\.isWhitespace) }
    let kept = lines.drop(while: blank).reversed().drop(while: blank).reversed()
    return kept.joined(separator: "\n")
  }
}
