import Analysis
import Catalogue
import CivilTime
import Diary
import Importing
package import Parsing
package import Language

/// What the parser warns of and has understood.
extension Language {
  /// One sentence about what was saved, but perhaps not as meant.
  package func warning(_ warning: Warning) -> String {
    switch warning {
    case .unknownWord(let word, let meant):
      self.text(
        en: "kept \(quoted(word)) as a note."
          + (meant.map { " Meant \($0.escapingControlCharacters)?" } ?? ""))
    case .secondNumber(let text):
      self.text(
        en:
          "kept the second number \(text.escapingControlCharacters) as a note. A time has a colon, an amount its unit: 14:00, 50mg, 2x ibu."
      )
    case .secondValue(let word):
      self.text(en: "kept \(quoted(word)) as a note: there is another of its kind.")
    case .ambiguousDrug(let text, let names):
      self.text(
        en:
          "kept \(quoted(text)) as a note. It could be \(names.map { $0.escapingControlCharacters }.joined(separator: " or "))."
      )
    case .newDrug(let name, let meant):
      self.text(
        en: "\(quoted(name)) is new here: saved as a drug of unknown class."
          + (meant.map { " Meant \($0.escapingControlCharacters)?" } ?? ""))
    case .preventiveTaken(let name):
      self.text(
        en:
          "\(name.escapingControlCharacters) is a preventive: saved as one dose for this attack. A course of it:  headache help prev"
      )
    case .looseNegation(let text):
      self.text(
        en: "kept \(quoted(text)) as a note: only nausea, vomit, light, sound, moving and aura can be absent."
      )
    case .doseFarFromAttack(let drug, let at):
      self.text(
        en: "\(drug.escapingControlCharacters) at \(self.moment(at)) is more than 2 hours outside the attack."
      )
    case .startAfterDrug(let text, let drug, let instead):
      self.text(
        en:
          "\(text.escapingControlCharacters) is taken as the start of the attack. When \(drug.escapingControlCharacters) was taken?  headache undo  \(andThen)  \(instead)"
      )
    case .longAttack(let minutes): self.text(en: "that is an attack of \(compactLength(minutes)).")
    case .newTrigger(let name, let meant):
      self.text(
        en: "+\(name.escapingControlCharacters) is a new trigger. Meant +\(meant.escapingControlCharacters)?")
    }
  }

  /// How something was read.
  package func echo(_ echo: Echo) -> String {
    switch echo {
    case .onAnotherDay(let moment):
      text(en: "read as \(momentWithOffset(moment)), the latest one past.")
    case .clockChange(let moment, .skipped):
      text(en: "the clock was put forward over that time: read as \(moment).")
    case .clockChange(let moment, .repeated(.first)):
      text(en: "the clock showed that time twice: read as the first, \(moment).")
    case .clockChange(let moment, .repeated(.second)):
      text(en: "the clock showed that time twice: read as the second, \(moment).")
    case .dateNotIntensity(let day, let instead):
      text(en: "read as the day \(weekday(day)). Meant an intensity?  \(instead)")
    case .inAnotherYear(let day): text(en: "read as \(date(day)).")
    case .countedFromMidnight(let minutes):
      text(
        en:
          "no start is known, so the \(compactLength(minutes)) are counted from midnight. With one:  14:00 for \(compactLength(minutes).filter { $0 != " " })"
      )
    case .assumedWaking(let moment):
      text(en: "waking is taken as \(momentWithOffset(moment)). Another time:  woke 6:30")
    }
  }

  /// What to say where `edit 6 left` was taken for attack 6.
  package func numberIsAttack(_ id: Int, _ words: [String]) -> String {
    text(
      joined: "\(id) is taken as the attack's number. The last entry:  "
        + (["headache edit last \(id)"] + words.map(typable)).joined(separator: " "))
  }

  /// What to say where `edit 6 left` can mean no attack, for there are fewer.
  package func numberIsIntensity(_ number: Int) -> String {
    text(en: "there is no attack \(number): read as the last entry's intensity.")
  }

  /// The one line that signs of ``UrgentSigns`` are answered with.
  package func urgent(_ signs: [String]) -> String {
    let names = signs.map { $0 == "stiff-neck" ? text(en: "stiff neck") : $0 }.joined(
      separator: text(en: " and "))
    return text(
      en: "\(names.escapingControlCharacters): get urgent medical care now.  Why:  headache help urgent")
  }
}
