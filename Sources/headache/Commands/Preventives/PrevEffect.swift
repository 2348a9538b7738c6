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
      headache prev effect milnacipran nausea, dry mouth 2025-10-05

      The words of the drug's own list:  headache drug show milnacipran. Any other word is kept as typed.
      """)
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
    let (spoken, day) = try Self.effects(rest, session.now)
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

  /// The effects, separated by commas, in lower case, and the day at the end of the words.
  static func effects(_ words: [String], _ now: Now) throws -> ([String], CivilDay) {
    var (text, day) = (words[...], now.today)
    for count in stride(from: min(3, words.count - 1), to: 0, by: -1) {
      guard let spoken = try? parseDay(Array(words.suffix(count)), now: now) else { continue }
      (text, day) = (words.dropLast(count), spoken)
      if text.last?.lowercased() == "on" { text.removeLast() }
      break
    }
    let effects = text.joined(separator: " ").lowercased().split(separator: ",").map { part in
      part.split(separator: " ").joined(separator: " ")
    }
    return (effects.filter { !$0.isEmpty }, day)
  }
}
