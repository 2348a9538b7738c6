package import CivilTime
package import Language

/// What is said of days that were declared to be headache-free.
extension Language {
  package func countsAsFreeAlready(from start: CivilDay) -> String {
    text(
      en: "From \(start) on, a day without an entry counts as headache-free already.\nNothing was changed.\n")
  }

  /// Its last line has room for what to do next.
  package func countsAsFree(from start: CivilDay) -> String {
    text(
      en: "From \(start) on, a day without an entry counts as headache-free, up to\n"
        + "the last day on which you made an entry.")
  }

  package func recordedBefore(_ day: CivilDay, isHeadache: Bool, today: CivilDay) -> String {
    text(en: "\(weekday(day, today: today)): \(isHeadache ? "a headache day" : "headache-free"), as recorded before.")
  }

  package func isFree(_ day: CivilDay, today: CivilDay) -> String {
    text(en: "\(weekday(day, today: today)): headache-free.")
  }

  package var countsOnceOver: String { text(en: "It counts once today is over.") }

  package func recordedAlready(_ days: DayRange) -> String {
    text(en: "Every day of \(days) is recorded already. Nothing was changed.")
  }

  package func knownInFull(_ days: DayRange) -> String {
    text(en: "Every day of \(days) is now known in full.")
  }

  package func nowFree(_ new: Int, of days: DayRange) -> String {
    text(en: "\(new) \(new == 1 ? "day" : "days") of \(days) \(new == 1 ? "is" : "are") now headache-free.")
  }

  package func leftAsTheyAre(_ count: Int, _ names: String) -> String {
    text(en: "left as they are: \(count) headache \(count == 1 ? "day" : "days") (\(names))")
  }

  package func unknownAgain(after day: CivilDay?) -> String {
    text(
      en: "\(day.map { "From \($0 + 1) on" } ?? "From today on"), a day without an entry is unknown again.")
  }

  package func goOn(from today: CivilDay) -> String {
    text(en: "go on from today:  headache complete \(today)..")
  }
}
