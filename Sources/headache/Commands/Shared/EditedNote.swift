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
    var typed = words.filter { $0 != "--" }.joined(separator: " ").split(separator: " ").map(String.init)
    if let first = typed.first?.lowercased(), ["note", "note:", "text", "text:"].contains(first) {
      typed.removeFirst()
    }
    var day: CivilDay?
    if typed.first?.lowercased() == "on",
      let found = try parseLeadingDay(typed, now: session.now, command: "headache edit N\(number)")
    {
      // `on` is no part of the day.
      (day, typed) = (found.day, Array(typed.dropFirst(found.count)))
    }
    let text = try note.map { try NoteText.read($0, session) } ?? typed.joined(separator: " ")
    guard !text.isEmpty || day != nil else { throw CommandError.nothingToEdit(note: number) }
    try NoteText.check(text)
    let store = try session.open()
    let stored = try session.write(store, as: "edit N\(number)") { transaction in
      guard let there = try store.dayNote(number) else { throw CommandError.noSuchNote("N\(number)") }
      let stored = StoredNote(id: number, day: day ?? there.day, text: text.isEmpty ? there.text : text)
      try transaction.update(stored)
      return stored
    }
    try store.close()
    return .changed(
      DayText(session.layout).noted(stored, today: session.now.today), schema: "note",
      data: DayJSON.data(stored))
  }
}
