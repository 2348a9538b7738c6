import Arguments
import Messages
import CivilTime
import Diary
import Rendering
import Recording
import Storage
import Parsing

/// `headache still [WORDS…]`: the open attack goes on.
struct StillCommand: DiaryCommand {
  static let name = "still"
  static let group: VerbGroup? = .logging
  static let summary = StillHelp.summary
  static let discussion = StillHelp.discussion
  static let isChanging = true

  private let noteOption: NoteOption
  private let words: [String]

  init(_ line: inout ArgumentReader) {
    noteOption = NoteOption(&line)
    let typed = line.words(
      "words", help: StillHelp.words, completing: .attackWords, keepsNoteMark: true)
    // `still going on`, `still there at 5`: what says no more than the verb.
    words = Array(typed.drop { Self.fillers.contains($0.lowercased()) })
  }

  private static let fillers: Set = [
    "going", "on", "there", "here", "ongoing", "hurting", "hurts", "continuing", "at",
  ]

  func perform(_ session: Session) throws -> Answer {
    let note = noteOption.note(in: session)
    // A note that is written in an editor is for the attack that was open then.
    var asked: Int?
    let (line, gap, saved) = try session.change(
      try session.open(), note: note,
      reading: { store in
        let isToBeAsked = note.isToBeAsked
        let line = try read(store, note, session)
        if isToBeAsked { asked = try store.openAttack()?.id }
        return line
      },
      as: { _ in (["still"] + words).joined(by: " ") }
    ) { reading, transaction, _ in
      guard var stored = try transaction.openAttack(), asked.map({ $0 == stored.id }) ?? true else {
        throw CommandError.noAttackOpen(nil)
      }
      let before = stored.attack
      guard let entry = reading.line.entry.still(before) else { throw CommandError.stillHowBad }
      stored.attack = entry.added(to: before, now: session.now)
      try transaction.update(stored)
      let saved = AttackConfirmation(
        id: stored.id, attack: stored.attack, added: entry, before: before, isStill: true)
      return (reading.line, reading.gap, saved)
    }
    AttackConfirmation.remark(line, saved, session, gap)
    return .changed(
      AttackConfirmationText(session.layout, now: session.now).still(saved),
      schema: "attack",
      data: AttackJSON.render(id: saved.id, saved.attack))
  }

  private func read(
    _ store: DiaryStore, _ note: CommandNote, _ session: Session
  ) throws -> ReadLine {
    var line =
      words.isEmpty
      ? ParsedLine()
      : try parseLog(
        words, now: session.now, vocabulary: session.vocabulary(store), command: "headache still")
    if line.entry.end != nil || line.entry.length != nil { throw CommandError.stillOver }
    line.entry.note.append(note: try note.text() ?? "")
    try NoteText.check(line.entry.note)
    return ReadLine(line: line, gap: try LoggingGap(store, session.now))
  }
}
