import Arguments
import Messages
import Catalogue
import CivilTime
import Diary
import Language
import Rendering
import Storage
import Parsing

struct PrevEffect: DiaryCommand {
  static let name = "effect"
  static let summary = PrevEffectHelp.summary
  static let discussion = PrevEffectHelp.discussion
  static let aliases = ["effects", "side-effect", "side-effects"]
  static let isChanging = true

  private let words: [String]

  init(_ line: inout ArgumentReader) {
    words = line.requiredWords("words", help: PrevEffectHelp.words, completing: .trials, .days)
  }

  func perform(_ session: Session) throws -> Answer {
    let (answer, stored, noted) = try TrialEdit.run("prev effect " + words.joined(separator: " "), session) {
      edit, transaction in
      let (name, rest) = try edit.split(words)
      let known = Catalogue.effectWords + (Catalogue.effects(of: edit.name(of: name))?.terms ?? [])
      let spoken = try PreventiveWords.effects(rest, known: known, of: name, now: session.now)
      let day = try PreventiveWords.past(spoken.day, now: session.now)
      guard !spoken.effects.isEmpty else {
        throw CommandError.missing(.effect, write: "headache prev effect \(typable(name)) nausea")
      }
      let (_, stored) = try edit.apply(transaction, to: name, on: day) { trial throws(TrialProblem) in
        try trial.note(spoken.effects, on: day)
      }
      return (edit.answer(stored, session.language.noted(spoken.effects, day)), stored, spoken.effects)
    }
    let listed = Catalogue.effects(of: stored.trial.drug)?.terms ?? []
    for word in noted where !Catalogue.effectWords.contains(word) {
      let near = nearest(to: word, in: listed) ?? nearest(to: word, in: Catalogue.effectWords)
      session.output.remark(
        .note, session.language.unlistedEffect(word, meant: near, drug: stored.trial.drug))
    }
    return answer
  }
}
