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
  static let summary = Text(en: "Note an effect of a preventive, wanted or not.")
  static let discussion = Text(
    en: """
      headache prev effect milnacipran palpitations
      headache prev effect milnacipran nausea, dry mouth and sweating since 2025-10-05

      The words of the drug's own list:  headache drug show milnacipran. Any other word is kept as typed.
      """)
  static let aliases = ["effects", "side-effect", "side-effects"]
  static let isChanging = true

  private let words: [String]

  init(_ line: inout ArgumentReader) {
    words = line.requiredWords(
      "words", help: Text(en: "The drug, the effect, and the day; today if left out."), completing: .trials,
      .days)
  }

  func perform(_ session: Session) throws -> Answer {
    let edit = try TrialEdit(session)
    let (name, rest) = try edit.split(words)
    let known =
      Catalogue.effectWords + (Catalogue.effects(of: session.drugName(name, in: edit.store))?.terms ?? [])
    let (spoken, named) = try Self.effects(rest, known, session, of: name)
    let day = try PreventiveWords.past(named, session)
    guard !spoken.isEmpty else {
      throw CommandError.missing(
        .effect, write: "headache prev effect \(typable(name)) nausea")
    }
    let command = "prev effect " + words.joined(separator: " ")
    let (_, stored) = try edit.apply(command, to: name, on: day) { trial throws(TrialProblem) in
      try trial.note(spoken, on: day)
    }
    let listed = Catalogue.effects(of: stored.trial.drug)?.terms ?? []
    for word in spoken where !Catalogue.effectWords.contains(word) {
      let near = nearest(to: word, in: listed) ?? nearest(to: word, in: Catalogue.effectWords)
      Output.remark(.note, session.language.unlistedEffect(word, meant: near, drug: stored.trial.drug))
    }
    return edit.answer(
      stored, session.language.noted(spoken, day))
  }

  /// The effects, parted by commas or *and*, in lower case, and the day before or behind them.
  static func effects(
    _ words: [String], _ known: [String], _ session: Session, of name: String
  ) throws -> (effects: [String], day: CivilDay?) {
    do throws(PreventiveProblem) {
      let spoken = try parseEffects(words, known: known, now: session.now)
      return (spoken.effects, spoken.day)
    } catch {
      throw CommandError.preventive(
        error, write: "headache prev effect \(typable(name)) nausea \(session.now.today)")
    }
  }
}
