import CivilTime
import Diary
import Language
import Parsing

/// What speaks against a change of a trial, as a clause behind its name.
extension Language {
  /// `trial`: the one that was to be changed.
  func clause(_ problem: TrialProblem, of trial: Trial) -> String {
    switch problem {
    case .startedOn(let start): text(en: "it was started on \(date(start))")
    case .startedAfter(let day, let start):
      text(en: "it was started on \(date(start)), after \(date(day))")
    case .stoppedOn(let stop): text(en: "it was stopped on \(date(stop))")
    case .plannedFrom(let start): text(en: "it is only planned, from \(date(start)) on")
    case .stillTaken: text(en: "it is still taken")
    case .doseChangedAfter(let late): text(en: "its dose was changed on \(date(late)), after that day")
    case .doseChangedBefore(let early):
      text(en: "its dose was changed on \(date(early)), before that day; move that step first")
    case .doseNotChanged(let day): text(en: "its dose was not changed on \(date(day))")
    case .plannedBehindTaken:
      text(en: "a planned step would come after a dose that was taken; move the steps one by one")
    case .notedBefore(let day): text(en: "something is noted for \(date(day)), before that day")
    case .missedAfter(let late): text(en: "it is noted as missed on \(date(late)), after that day")
    case .firstDay(let day): text(en: "\(date(day)) is its first day: correct it with \"start\"")
    case .doseBetween(let old, let new):
      text(en: "another dose lies between \(date(old)) and \(date(new))")
    case .severalDoses: text(en: "it has several doses")
    case .effectNotNoted(let effect): text(en: "\(effect.escapingControlCharacters) is not noted on it")
    case .injectionGiven(let day, let isFirst):
      text(
        en: "an injection is noted for \(date(day)); correct that first: "
          + "headache prev edit \(trial.drug.escapingControlCharacters) "
          + (isFirst ? "start DAY" : "step \(day) none"))
    case .noInjectionDue(let day, let next):
      text(
        en: "none was due near \(date(day))"
          + (next.map { "; the next is due on \(date($0))" } ?? ""))
    case .injectionToCome(let day): text(en: "the one due on \(date(day)) is still to come")
    case .overlaps(let other): text(en: "T\(other) of the same drug has days in common with that")
    }
  }
}
