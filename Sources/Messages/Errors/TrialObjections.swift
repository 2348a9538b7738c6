package import CivilTime
import Diary
package import Language
import Parsing

/// What speaks against a change of a trial, as a clause behind its name.
extension Text {
  package static func started(on start: CivilDay) -> Text { Text(en: "it was started on \(start.withYear)") }

  package static func started(on start: CivilDay, after day: CivilDay) -> Text {
    Text(en: "it was started on \(start.withYear), after \(day.withYear)")
  }

  package static func stopped(on stop: CivilDay) -> Text { Text(en: "it was stopped on \(stop.withYear)") }

  package static let stillTaken = Text(en: "it is still taken")

  package static func doseChanged(on late: CivilDay) -> Text {
    Text(en: "its dose was changed on \(late.withYear), after that day")
  }

  package static func doseChanged(before early: CivilDay) -> Text {
    Text(en: "its dose was changed on \(early.withYear), before that day; move that step first")
  }

  package static func doseNotChanged(on day: CivilDay) -> Text {
    Text(en: "its dose was not changed on \(day.withYear)")
  }

  package static let plannedBehindTaken = Text(
    en: "a planned step would come after a dose that was taken; move the steps one by one")

  package static func noted(on day: CivilDay) -> Text {
    Text(en: "something is noted for \(day.withYear), before that day")
  }

  package static func missed(on late: CivilDay) -> Text {
    Text(en: "it is noted as missed on \(late.withYear), after that day")
  }

  package static func firstDay(_ day: CivilDay) -> Text {
    Text(en: "\(day.withYear) is its first day: correct it with \"start\"")
  }

  package static func doseBetween(_ old: CivilDay, _ new: CivilDay) -> Text {
    Text(en: "another dose lies between \(old.withYear) and \(new.withYear)")
  }

  package static func effectNotNoted(_ effect: String) -> Text {
    Text(en: "\(effect.escapingControlCharacters) is not noted on it")
  }

  /// `part`: what `prev edit` corrects it by.
  package static func injected(on day: CivilDay, correct part: String) -> Text {
    Text(
      en: "an injection is noted for \(day.withYear); correct that first: headache prev edit \(part)")
  }

  package static func notDue(near day: CivilDay, next: CivilDay?) -> Text {
    Text(
      en: "none was due near \(day.withYear)"
        + (next.map { "; the next is due on \($0.withYear)" } ?? ""))
  }

  package static func due(on day: CivilDay) -> Text {
    Text(en: "the one due on \(day.withYear) is still to come")
  }

  package static func overlaps(trial: Int) -> Text {
    Text(en: "T\(trial) of the same drug has days in common with that")
  }
}
