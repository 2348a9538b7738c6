import CivilTime
import Diary

/// The day on which a trial is judged, and what it holds back.
///
/// Whoever looks again and again and stops when it pleases finds a change where there is none. So there is one day, and
/// while the trial runs a headline takes no day from it on. Once the trial is over nobody waits for more, and all of it
/// counts; days on the drug from a day on that the person set are held back even then.
struct PlannedDay: Equatable {
  /// `nil` where the dose will not be held for long enough, or where nobody can tell yet.
  let day: CivilDay?
  /// Whether the person set it.
  let isSet: Bool
  /// Whether the trial is not over.
  let isRunning: Bool
  /// The stretch at the reference dose that it is reckoned from.
  let atDose: DayRange?
  /// From here on no day on the drug counts; `nil` where all of them do.
  let end: CivilDay?
  /// From here on no day counts at all, as nothing is to be learned from later ones while the trial runs: the day after
  /// the last recorded one before ``end``.
  let horizon: CivilDay?

  /// Whether there are counts and an interval, and no direction.
  func isInterim(on today: CivilDay) -> Bool { isRunning && (day.map { today < $0 } ?? true) }

  /// The same with every day counted.
  var holdingNothing: PlannedDay {
    PlannedDay(day: day, isSet: isSet, isRunning: isRunning, atDose: atDose, end: nil, horizon: nil)
  }
}

extension PreventiveTrial {
  /// The day that the person set, or the first on which the reference dose was held for as long as the class needs and
  /// its last 84 days can be compared. A day that was set before the reference dose was begun meant another dose.
  func plannedDay(in table: DayTable, _ basis: ComparisonBasis) -> PlannedDay {
    let today = table.today
    let isRunning = isRunning(before: today)
    let tallies = basis.tallies(of: .headacheDays, in: table)
    func planned(_ day: CivilDay?, isSet: Bool, _ atDose: DayRange?, holdsBack: Bool) -> PlannedDay {
      let hasCome = day.map { $0 <= today } ?? false
      let end = holdsBack && hasCome && (isSet || isRunning) ? day : nil
      return PlannedDay(
        day: day, isSet: isSet, isRunning: isRunning, atDose: atDose, end: end,
        horizon: isRunning ? end.map { tallies.endOfRecord(before: $0) } : nil)
    }
    let stretches = atReference(before: today)
    if let day = dayThatWasSet(before: today) {
      let atDose = stretches.last { $0.start < day }
      return planned(day, isSet: true, atDose, holdsBack: atDose != nil)
    }
    let long = stretches.filter { $0.count >= adequateDays }
    for days in long {
      let first = days.start + adequateDays
      for day in DayRange(first, through: max(first, days.end)) where day <= today {
        let window = TrialWindows.on(days, before: day)
        let tally = tallies.tally(window)
        if tally.recorded >= TrialWindows.minimumRecorded,
          !DayTable.lacksFreeDays(tally.count, tally.recorded, of: window.count)
        {
          return planned(day, isSet: false, days, holdsBack: true)
        }
      }
    }
    // Without days that can be compared there is nothing to hold back.
    return planned(judgeableFrom(before: today), isSet: false, long.first, holdsBack: false)
  }

  /// Until a stop has come; of injections that went on without a word, until the last one is washed out.
  private func isRunning(before today: CivilDay) -> Bool {
    guard trial.stopped(before: today) == nil else { return false }
    return lapse(before: today).map { today <= $0 + washoutDays } ?? true
  }
}
