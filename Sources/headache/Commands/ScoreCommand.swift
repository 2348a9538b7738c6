import Arguments
import Diary
import Language
import Messages
import Parsing
import Rendering
import Storage

/// `headache score midas 21 [DAY]`.
struct ScoreCommand: DiaryCommand {
  static let name = "score"
  static let aliases = ["scores"]
  static let group: VerbGroup? = .logging
  static let summary = ScoreHelp.summary
  static let discussion = ScoreHelp.discussion
  static let isChanging = true

  private let words: [String]

  init(_ line: inout ArgumentReader) {
    words = line.words(
      "words", help: ScoreHelp.words, completing: .days(or: ["remove"] + Questionnaire.allCases.map(\.key)))
  }

  func perform(_ session: Session) throws -> Answer {
    guard let first = words.first?.lowercased(), first != "list" else { return try list(session) }
    if ["remove", "delete"].contains(first) { return try remove(session, Array(words.dropFirst())) }
    let score = try parseScore(words, now: session.now)
    let store = try session.openOrCreate()
    let (id, before) = try session.write(store, as: "score " + words.joined(separator: " ")) {
      transaction -> (Int, Int?) in
      // A questionnaire has one total a day: another one corrects it.
      let there = try store.scores().last {
        $0.score.questionnaire == score.questionnaire && $0.score.day == score.day
      }
      guard var there else { return (try transaction.add(score), nil) }
      let before = there.score.value
      there.score = score
      if before != score.value { try transaction.update(there) }
      return (there.id, before)
    }
    try store.close()
    let text = ScoreText(session.layout)
    return .changed(
      before == score.value ? text.isThere(id, score) : text.saved(score, before: before), schema: "score",
      data: ScoreJSON.data(id: id, score), undo: before == score.value ? nil : "headache undo")
  }

  private func list(_ session: Session) throws -> Answer {
    let scores = try session.openToRead().scores()
    return .shown(
      ScoreText(session.layout).list(scores),
      schema: "scores", data: .array(scores.map { ScoreJSON.data(id: $0.id, $0.score) }))
  }

  private func remove(_ session: Session, _ words: [String]) throws -> Answer {
    let store = try session.open()
    let text = words.joined(separator: " ")
    let stored = try session.write(store, as: "score remove \(text)") { transaction in
      guard var stored = try store.scores().first(where: { "\($0.id)" == text }) else {
        throw CommandError.noSuchScore(text)
      }
      stored.isDeleted = true
      try transaction.update(stored)
      return stored
    }
    try store.close()
    return .changed(
      ScoreText(session.layout).removed(stored.score),
      schema: "score", data: ScoreJSON.data(id: stored.id, stored.score))
  }
}
