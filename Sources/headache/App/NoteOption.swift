import Language
import Arguments
import Messages
import Platform
import Rendering
import Storage
import Parsing

/// `--note TEXT`, `--note -` for standard input, `--note` alone for `$EDITOR`.
///
/// A note typed on the command line stands in the shell's history and, while the program runs, in the list of
/// processes; the other two keep it out of both.
struct NoteOption: Sendable {
  let note: String?

  init(_ line: inout ArgumentReader) {
    note = line.value(
      "note", named: "text", help: Text(en: "A note; - reads standard input, --note alone opens $EDITOR."),
      alone: NoteText.editor)
  }

  /// The option, as it is declared.
  static var declared: [OptionDeclaration] {
    var line = ArgumentReader()
    _ = NoteOption(&line)
    return line.options
  }

  /// The note that was asked for; `nil` without one.
  func text(_ session: Session) throws -> String? { try note.map { try NoteText.read($0, session) } }
}

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

  private static func contents(of file: File) throws -> [UInt8] {
    do throws(PlatformError) {
      // Blank lines around it are no part of it.
      return try file.readAll(limit: 2 * limit)
    } catch {
      guard error.isTooLarge else { throw error }
      throw CommandError.noteTooLong(kilobytes: limit / 1024)
    }
  }

  private static func standardInput() throws -> String {
    trimmed(try contents(of: File.standardInput()))
  }

  /// What was written in `$EDITOR`, in a file for its owner alone, in a folder of its own beside the diary; both
  /// are gone afterwards.
  private static func edited(_ session: Session) throws -> String {
    guard Process.environment("EDITOR").map({ !$0.isEmpty }) ?? false else { throw CommandError.noEditor }
    let folder = FileSystem.split(session.path).folder
    try FileSystem.createFolders(folder)
    let place = try FileSystem.createPrivateFolder(in: folder, prefix: ".note-")
    // Editors leave copies beside the file; the folder goes with everything in it.
    defer { try? FileSystem.removeFolder(place) }
    let path = place + "/note.txt"
    do { _ = try File(creating: path) }
    let status = try Process.edit(path)
    guard status == 0 else { throw CommandError.editorFailed(status) }
    return trimmed(try contents(of: File(reading: path)))
  }

  private static func trimmed(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let blank: (Substring) -> Bool = { $0.allSatisfy(\.isWhitespace) }
    let kept = lines.drop(while: blank).reversed().drop(while: blank).reversed()
    return kept.joined(separator: "\n")
  }
}
