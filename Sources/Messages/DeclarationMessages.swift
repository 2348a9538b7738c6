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
    text(
      en:
        "\(weekday(day, today: today)): \(isHeadache ? "a headache day" : "headache-free"), as recorded before."
    )
  }

  package func isFree(_ day: CivilDay, today: CivilDay) -> String {
    text(en: "\(weekday(day, today: today)): headache-free.")
  }

  package var countsOnceOver: String { text(en: "It counts once today is over.") }

  package func recordedAlready(_ days: DayRange) -> String {
    text(en: "Every day of \(days) is recorded already. Nothing was changed.")
  }

  package func nothingElseUnknown(_ days: DayRange) -> String {
    text(en: "Nothing else of \(days) is unknown. Nothing was changed.")
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

  /// Of days with a dose and no word about headache. `example`: one of them.
  package func unknownBesideDose(_ count: Int, _ names: String, example: CivilDay) -> String {
    text(
      en:
        "still unknown: \(count) \(count == 1 ? "day" : "days") with a dose and no headache entry (\(names)): "
        + "headache new \(example) or headache free \(example)")
  }

  /// Days that an attack was deleted from, although they lie in a stretch that was declared.
  package func unknownNow(_ days: DayRange, today: CivilDay) -> String {
    text(
      en: days.count == 1
        ? "\(day(days.start, today: today)) is unknown now. Headache-free?  headache free \(days.start)"
        : "\(day(days.start, today: today)) to \(day(days.last, today: today)) are unknown now. "
          + "Headache-free?  headache free \(days)")
  }

  /// Days that an attack was deleted from, and that were said to be headache-free themselves.
  package func freeStill(_ days: DayRange, today: CivilDay) -> String {
    text(
      en: days.count == 1
        ? "\(day(days.start, today: today)) counts as headache-free, as you said of that day."
        : "\(day(days.start, today: today)) to \(day(days.last, today: today)) count as headache-free, "
          + "as you said of those days.")
  }

  /// Of a day that was said to be headache-free before an attack was logged there.
  package func freeNoLonger(_ day: CivilDay, today: CivilDay) -> String {
    let name = self.day(day, today: today).capitalizedFirst
    return text(en: "\(name) was said to be headache-free before.")
  }

  package func unknownAgain(after day: CivilDay?) -> String {
    text(
      en: "\(day.map { "From \($0 + 1) on" } ?? "From today on"), a day without an entry is unknown again.")
  }

  package func goOn(from today: CivilDay) -> String {
    text(en: "go on from today:  headache complete \(today)..")
  }
}
