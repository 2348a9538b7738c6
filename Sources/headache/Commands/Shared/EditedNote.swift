import CivilTime
import Diary
import Messages
import Parsing
import Rendering
import Storage

/// `headache edit N2 WORDS…`: another text of a day's remark, or another day.
enum EditedNote {
  /// The number in `N2`; `nil` where the word names no remark.
  static func number(_ word: String) -> Int? {
    guard word.lowercased().hasPrefix("n") else { return nil }
    return Int(word.dropFirst())
  }

  /// `note`: the text, where it was given as an option.
  static func edit(_ number: Int, _ words: [String], note: String?, _ session: Session) throws -> Answer {
    let said = try NoteEdit(words, of: number, now: session.now)
    if note != nil, let text = said.text { throw CommandError.twoNotes(number, text) }
    let text = try note.map { try NoteText.read($0, session) } ?? said.text
    guard text?.isEmpty == false || said.day != nil else { throw CommandError.nothingToEdit(note: number) }
    try NoteText.check(text ?? "")
    let store = try session.open()
    let (before, stored) = try session.write(store, as: "edit N\(number)") { transaction in
      guard let there = try store.dayNote(number) else { throw CommandError.noSuchNote("N\(number)") }
      let kept = text.flatMap { $0.isEmpty ? nil : $0 } ?? there.text
      let stored = StoredNote(id: number, day: said.day ?? there.day, text: kept)
      if stored != there { try transaction.update(stored) }
      return (there, stored)
    }
    try store.close()
    return .changed(
      DayText(session.layout).edited(before, stored, today: session.now.today), schema: "note",
      data: DayJSON.data(stored), undo: stored == before ? nil : "headache undo")
  }
}
