import CivilTime
import Diary
import Language
import Parsing

/// What is said of words that are no words of an entry, and of drugs and doses that were not understood.
extension Language {
  func sentence(_ request: Request) -> String {
    switch request.kind {
    case .ask, .count:
      text(en: "\(quoted(request.word)) asks something, and a line without a command is an entry.")
    default: text(en: "\(quoted(request.word)) is no command here, and no word of an entry.")
    }
  }

  func sentence(ofWords cause: ParseError.Cause) -> String {
    switch cause {
    case .headacheOrNone: text(en: "the line says that there was no headache, and more.")
    case .notSurelyOwn(let words):
      text(en: "with \(quoted(words)) the line may not be about a headache of yours.")
    case .twoAmounts(let amount):
      text(en: "\(amount.escapingControlCharacters) can be a thousand, or a number with three decimals.")
    case .whichDrug(let word, _): text(en: "\(quoted(word)) can be more than one drug.")
    case .nearDrug(let word, let meant, _):
      text(en: "I don't know the drug \(quoted(word)), but \(meant.escapingControlCharacters).")
    case .notTaken(let words, let drug, _):
      text(en: "\(quoted(words)) does not say that \(drug.escapingControlCharacters) was taken.")
    case .freeUntil(let words): text(en: "\(quoted(words)) says when a headache began.")
    case .toldOfDrug(let words, let drug):
      text(en: "\(quoted(words)) does not say that \(drug.escapingControlCharacters) was taken now.")
    case .severalAttacks(let words): text(en: "\(quoted(words)): each attack is a line of its own.")
    case .severalDays(let words): text(en: "\(quoted(words)) are several days.")
    case .unclearStart(let words): text(en: "\(quoted(words)) is no time that I know.")
    case .endAndMore(let words): text(en: "\(quoted(words)) says more than when it ended.")
    case .noteOrRemoval(let words):
      text(en: "\(quoted(words)) can be a note, or take the note away.")
    case .effectOfAll(let words, _): text(en: "\(quoted(words)) does not name the drugs.")
    case .foreignTime(let word):
      text(en: "\(quoted(word)) is a day or a time in another language; a line is in English.")
    case .foreignWord(let words):
      text(en: "\(quoted(words)) is another language; a line is in English.")
    default: ""
    }
  }

  func advice(onWords cause: ParseError.Cause) -> String {
    switch cause {
    case .headacheOrNone:
      text(en: "A day without one:  headache help free   An attack is said without the no.")
    case .unclearStart, .endAndMore:
      text(en: "A time is 14:30, 2pm, 2h ago, or a part of the day: this morning.")
    case .foreignTime: text(en: "A day is today, yesterday, mon, 12 nov or 2026-11-12; a time 14:30 or 2pm.")
    case .notSurelyOwn, .foreignWord, .nearDrug, .notTaken, .freeUntil, .toldOfDrug, .severalDays,
      .noteOrRemoval, .effectOfAll:
      text(en: "What can be said:  headache help words")
    case .severalAttacks: text(en: "How to log one apart from another:  headache help new")
    case .whichDrug(_, let names): oneOf(names.map { $0.escapingControlCharacters })
    default: ""
    }
  }

  /// For a drug near a known one. `typed`: the line as it was.
  func hint(near word: String, _ meant: String, _ line: String, _ typed: String) -> String {
    text(
      en: "Meant \(meant.escapingControlCharacters)?  \(line)\n"
        + "Another drug:  headache drug add \(typable(word)) --class other  and then  \(typed)")
  }

  /// Lines to type, one for each reading.
  func oneOf(_ lines: [String]) -> String { text(en: "Write  \(lines.joined(separator: "  or  "))") }
}
