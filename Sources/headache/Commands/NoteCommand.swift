import Language
import Arguments
import Messages
import CivilTime
import Diary
import Parsing
import Rendering
import Storage

/// `headache note TEXT… [--on DAY]`: a remark about a day.
struct NoteCommand: DiaryCommand {
  static let name = "note"
  static let summary = Text(en: "Keep a remark about a day.")
  static let discussion = Text(
    en: """
      headache note slept badly
      headache note --on yesterday started a new job
      headache note -                     reads it from standard input
      headache note                       opens $EDITOR

      A remark makes no day recorded. See it: headache show today. Remove it: headache delete N1.
      """)
  static let isChanging = true

  private let on: String?
  private let text: [String]

  init(_ line: inout ArgumentReader) {
    on = line.value(
      "on", named: "day", help: Text(en: "The day it is about; today if left out."), completing: .days)
    text = line.words(
      "text", help: Text(en: "The remark; - reads standard input, nothing opens $EDITOR."), completing: .days)
  }

  func perform(_ session: Session) throws -> Answer {
    let day =
      try on.map { try parseDay($0.split(separator: " ").map(String.init), now: session.now) }
      ?? session.now.today
    let option = text.isEmpty ? NoteText.editor : text == ["-"] ? "-" : text.joined(separator: " ")
    let note = try NoteText.read(option, session)
    guard !note.isEmpty else { throw CommandError.emptyNote }
    let store = try session.openOrCreate()
    // The journal names the command, not the text: that is in the note.
    let id = try store.write("note --on \(day)", now: session.seconds) {
      transaction throws(StoreError) in try transaction.add(note: note, on: day)
    }
    try store.close()
    let stored = StoredNote(id: id, day: day, text: note)
    return .changed(
      DayText(session.layout).noted(stored, today: session.now.today), schema: "note",
      data: DayJSON.data(stored))
  }
}
