import Messages
import Language
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

/// Doses that belong to no attack: their numbers, D1 and on, and what is said of them.
enum LoneDose {
  /// The number in `D3`; `nil` where the word names no dose.
  static func number(_ word: String) -> Int? {
    guard word.lowercased().hasPrefix("d") else { return nil }
    return Int(word.dropFirst())
  }

  static func find(_ number: Int, in store: DiaryStore) throws -> StoredDose {
    guard let found = try store.dose(number) else { throw CommandError.noSuchDose(number) }
    return found
  }

  /// `headache edit D3 WORDS…`: as one step.
  static func edit(_ number: Int, _ words: [String], _ session: Session) throws -> Answer {
    let store = try session.open()
    let command = "edit D\(number)" + words.map { " " + $0 }.joined()
    let (line, stored, before) = try session.write(store, as: command) { transaction in
      let found = try find(number, in: store)
      guard !words.isEmpty else { throw CommandError.nothingToEdit(dose: number) }
      switch DoseNoteOrRemoval(words) {
      case .note: throw CommandError.doseKeepsNoNote(number)
      case .removal: throw CommandError.doseIsDeleted(number)
      case nil: break
      }
      let edit = try parseDoseEdit(
        words, of: found.dose, now: session.now, vocabulary: session.vocabulary(store),
        command: "headache edit D\(number)")
      let stored = StoredDose(id: number, dose: edit.dose)
      try transaction.update(stored)
      return (edit.line, stored, found)
    }
    try store.close()
    AttackConfirmation.remark(line, session)
    let isChange = stored != before
    let text =
      isChange
      ? session.language.changed(before, to: stored, today: session.now.today)
      : session.language.doseIs(stored, isNew: false, today: session.now.today)
    return .changed(
      isChange ? text.undoable(session.layout) : text + "\n", schema: "doses",
      data: AttackJSON.render(alone: [stored]),
      undo: isChange ? "headache undo" : nil)
  }
}
