import Arguments
import Language
import Messages
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

/// `headache bp 148/95 [pulse 92] [DAY] [TIME]`.
struct PressureCommand: DiaryCommand {
  static let name = "bp"
  static let group: VerbGroup? = .logging
  static let summary = PressureHelp.summary
  static let discussion = PressureHelp.discussion
  static let isChanging = true

  private let words: [String]

  init(_ line: inout ArgumentReader) {
    words = line.words("words", help: PressureHelp.words, completing: .days(or: ["remove"]))
  }

  func perform(_ session: Session) throws -> Answer {
    guard let first = words.first?.lowercased(), first != "list" else { return try list(session) }
    if ["remove", "delete"].contains(first) { return try remove(session, Array(words.dropFirst())) }
    let spoken = try parsePressure(words, now: session.now)
    let reading = spoken.pressure
    let store = try session.openOrCreate()
    let (id, isNew) = try session.write(store, as: "bp " + words.joined(separator: " ")) {
      transaction -> (Int, Bool) in
      // The same of the same minute, or of the same day without a time, is the one that is there.
      if let there = try store.bloodPressures().last(where: { $0.reading == reading }) {
        return (there.id, false)
      }
      return (try transaction.add(reading), true)
    }
    try store.close()
    let (shown, when) = (
      PressureText(session.layout).reading(reading), PressureText(session.layout).when(reading)
    )
    if !isNew {
      return .changed(
        session.language.pressureIsThere(id, shown, when) + "\n", schema: "blood_pressure",
        data: PressureJSON.data(id: id, reading), undo: nil)
    }
    for echo in spoken.echoes where !session.quiet {
      session.output.remark(.note, session.language.echo(echo))
    }
    return .changed(
      session.language.pressureSaved(shown, when).undoable(session.layout),
      schema: "blood_pressure", data: PressureJSON.data(id: id, reading))
  }

  private func list(_ session: Session) throws -> Answer {
    let readings = try session.openToRead().bloodPressures()
    return .shown(
      readings.isEmpty
        ? session.language.noPressure
        : readings.map { PressureText(session.layout).line($0) }.joined(),
      schema: "blood_pressures", data: .array(readings.map { PressureJSON.data(id: $0.id, $0.reading) }))
  }

  private func remove(_ session: Session, _ words: [String]) throws -> Answer {
    let store = try session.open()
    let text = words.joined(separator: " ")
    let stored = try session.write(store, as: "bp remove \(text)") { transaction in
      guard var stored = try store.bloodPressures().first(where: { "\($0.id)" == text }) else {
        throw CommandError.noSuchPressure(text)
      }
      stored.isDeleted = true
      try transaction.update(stored)
      return stored
    }
    try store.close()
    let reading = stored.reading
    return .changed(
      session.language.pressureRemoved(
        PressureText(session.layout).reading(reading), PressureText(session.layout).when(reading)
      )
      .undoable(session.layout),
      schema: "blood_pressure", data: PressureJSON.data(id: stored.id, reading))
  }
}
