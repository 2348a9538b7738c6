package import Analysis
package import CivilTime
package import Diary
package import Language

/// The preventives of the report: what is taken now, what was tried before, their lane under the months.
extension Language {
  /// The name of the lane.
  package var preventiveLane: String { text(en: "preventive") }

  /// `dose` as taken: per day, or per injection.
  package func dose(_ amount: Amount, every days: Int?) -> String {
    let often = days.map(everyDays)
    if amount == .unspecified { return often ?? "" }
    return often.map { text(en: "\(amount) \($0)") } ?? text(en: "\(amount)/day")
  }

  /// `Milnacipran 100 mg/day`: the dose is that of this trial, whatever another one of the drug had.
  package func title(_ tried: TriedPreventive) -> String {
    let (name, rest) = titleParts(tried)
    return name + rest
  }

  /// The name, which may run from right to left, and what stands after it.
  package func titleParts(_ tried: TriedPreventive) -> (name: String, rest: String) {
    let dose = tried.dose.map { self.dose($0, every: tried.trial.intervalDays) } ?? ""
    return (drug(tried.trial.drug), dose.isEmpty ? "" : " \(dose)")
  }

  /// The same for its comparison, which may be of several courses of the drug together: `Milnacipran, 2 courses (100 mg,
  /// 50 mg)`.
  package func comparedTitle(_ tried: TriedPreventive) -> (name: String, rest: String) {
    let count = tried.comparedTogether.count
    let (name, rest) = titleParts(tried)
    guard count > 1 else { return (name, rest) }
    let doses = tried.dosesTogether.filter { $0 != .unspecified }.map { "\($0)" }.joined(separator: ", ")
    return (
      name, doses.isEmpty ? text(en: ", \(count) courses") : text(en: ", \(count) courses (\(doses))")
    )
  }

  /// Before and on of this course alone: `12.8 → 3.2`; a dash where there is no rate.
  package func courseRates(_ tried: TriedPreventive) -> String {
    guard !tried.comparedTogether.isEmpty, let before = tried.headline?.before.per28 else {
      return rates(tried)
    }
    return tried.ownRate.map { "\(number(before)) → \(number($0))" } ?? "–"
  }

  /// What is said of a drug that is taken now: its class, since when.
  package func takenNow(_ tried: TriedPreventive) -> String {
    let trial = tried.trial
    let since =
      if let overdue = overdue(trial, today: tried.today) {
        text(en: "from \(date(trial.start)), \(overdue)")
      } else if let stop = trial.stop {
        text(en: "since \(date(trial.start)), \(stopPlanned(stop))")
      } else {
        text(en: "since \(date(trial.start)), ongoing")
      }
    return [name(tried.preventive.drugClass), since].filter { !$0.isEmpty }.joined(separator: "; ")
  }

  package var noneTakenNow: String { text(en: "No preventive is taken now.") }
  /// Drugs taken now that have no line.
  package func takenNowToo(_ titles: [String]) -> String {
    text(en: "Taken now too, on page 2: \(titles.joined(separator: ", ")).")
  }

  package var triedBefore: String { text(en: "Tried before:") }
  /// `3 (SNRI, anti-CGRP antibody)`.
  package func triedCount(_ count: Int, classes: [String]) -> String {
    classes.isEmpty ? "\(count)" : text(en: "\(count) (\(classes.joined(separator: ", ")))")
  }

  /// `Milnacipran 100 mg/day: 15.7 → 11.0, side effects`.
  package func triedBefore(_ tried: TriedPreventive) -> (name: String, rest: String) {
    let rates =
      tried.headline?.before.per28 == nil || tried.headline?.on.per28 == nil ? nil : courseRates(tried)
    let reason = tried.trial.stopReason.map { self.name($0) } ?? text(en: "no reason noted")
    let (name, dose) = titleParts(tried)
    return (name, text(en: "\(dose): \([rates, reason].compactMap(\.self).joined(separator: ", "))"))
  }
  package func moreTried(_ count: Int) -> String { text(en: "\(count) more on page 2") }
  /// What the numbers beside a drug are.
  package var triedBeforeNote: String { text(en: "headache days in 28, before → on it; more on page 2") }

  // MARK: Under a bar

  package func starts(on day: CivilDay) -> String { text(en: "▲ \(date(day))") }
  /// For a course that began before the months shown.
  package func taken(since day: CivilDay) -> String { text(en: "since \(date(day))") }
  package var ongoing: String { text(en: "ongoing ▶") }

  /// `✕ 29 Mar: side effects`; of injections it is the day of the last one.
  package func stops(on day: CivilDay, reason: StopReason?, isInjection: Bool) -> String {
    let day = date(day)
    let stop = isInjection ? text(en: "✕ last \(day)") : text(en: "✕ \(day)")
    return reason.map { text(en: "\(stop): \(name($0))") } ?? stop
  }

  // MARK: Every preventive tried

  package var history: String { text(en: "Every preventive tried") }
  package var historyNote: String {
    text(
      en:
        "headache days per 28 recorded days: before → on it, the change and, in brackets, what fits with the diary"
    )
  }
  package var drugColumn: String { text(en: "Drug") }
  package var dosesColumn: String { text(en: "Doses") }
  package var takenColumn: String { text(en: "Taken") }
  package var headacheDaysColumn: String { text(en: "Headache days") }
  package var endColumn: String { text(en: "End, effects and notes") }
  /// Trials that the table has no room for.
  package func triedLeftOut(_ count: Int) -> String {
    text(
      en: plural(
        count, one: "1 earlier course is left out here.",
        other: "\(count) earlier courses are left out here."))
  }

  /// `25 mg (1 Oct 2025) → 50 mg (8 Oct) → 100 mg (29 Oct)`, `140 mg every 28 days: 15 given, last 26 Oct 2026, 1 not
  /// noted`. What is only planned is called so.
  package func doses(_ tried: TriedPreventive) -> String {
    let doses = tried.doses
    let amounts = doses.injections.map { injected(doses, $0) } ?? steps(doses.taken)
    let ahead = doses.planned.map { step in
      step.amount == .unspecified ? date(step.day) : text(en: "\(step.amount) from \(date(step.day))")
    }
    let planned = ahead.isEmpty ? nil : text(en: "planned: \(ahead.joined(separator: ", "))")
    return [amounts, planned].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private func steps(_ steps: [DoseStep]) -> String {
    var year: Int?
    let parts = steps.map { step in
      let day = step.day.month.year == year ? shortDate(step.day) : date(step.day)
      year = step.day.month.year
      return step.amount == .unspecified ? day : text(en: "\(step.amount) (\(day))")
    }
    guard parts.count > 6 else { return parts.joined(separator: " → ") }
    let between = text(en: "\(parts.count - 5) more steps")
    return (parts.prefix(2) + [between] + parts.suffix(3)).joined(separator: " → ")
  }

  private func injected(_ doses: DoseCourse, _ record: InjectionRecord) -> String {
    let amounts = doses.taken.map(\.amount).filter { $0 != .unspecified }.map { "\($0)" }.joined(
      separator: " → ")
    let what = amounts.isEmpty ? everyDays(record.interval) : "\(amounts) \(everyDays(record.interval))"
    let given =
      record.last.map { text(en: "\(record.given) given, last \(date($0))") }
      ?? text(en: "none noted as given")
    let missing = record.notNoted > 0 && record.given > 0 ? text(en: "\(record.notNoted) not noted") : nil
    return text(en: "\(what): \([given, missing].compactMap(\.self).joined(separator: ", "))")
  }

  /// `138 days at 100 mg, long enough`, `12 of 56 days at 25 mg, too short`.
  package func heldLongEnough(_ tried: TriedPreventive) -> String {
    let (held, needed) = (tried.daysAtDose, tried.preventive.adequateDays)
    let place = tried.dose.flatMap { $0 == .unspecified ? nil : text(en: " at \($0)") } ?? ""
    if held >= needed { return text(en: "\(held) days\(place), long enough") }
    return tried.isTaken(on: tried.today)
      ? text(en: "\(held) of \(needed) days\(place), not long enough yet")
      : text(en: "\(held) of \(needed) days\(place), too short")
  }

  /// `−4.7 (−8.5 to −1.0)`, or why there is no change.
  package func changeCell(_ tried: TriedPreventive) -> String {
    guard let measure = tried.headline else { return text(en: "too few recorded days") }
    guard let change = measure.change else {
      return measure.reason == .confounded
        ? text(en: "another preventive changed too") : text(en: "too few headache-free days recorded")
    }
    let value = number(change.per28, signed: true)
    let counted = change.ci95.map { text(en: "\(value) (\(limits($0)))") } ?? value
    let cell = tried.comparison.isInterim ? text(en: "\(counted), interim") : counted
    let count = tried.comparedTogether.count
    return count > 1 ? text(en: "\(count) courses together \(cell)") : cell
  }

  /// `Stopped 29 Mar 2026: side effects.` and what was noted with it, each in a sentence.
  package func endAndNotes(_ tried: TriedPreventive) -> [String] {
    let trial = tried.trial
    let note = trial.note.removingControlCharactersAndLines
    let effects = trial.effectWords.map(\.removingControlCharactersAndLines)
    return [
      ended(tried).capitalizedFirst + ".",
      note.isEmpty ? nil : text(en: "“\(note)”"),
      effects.isEmpty ? nil : text(en: "Noted: \(effects.joined(separator: ", "))."),
      missed(tried.preventive, today: tried.today).map { "\($0.capitalizedFirst)." },
    ].compactMap(\.self)
  }

  private func ended(_ tried: TriedPreventive) -> String {
    if let overdue = overdue(tried.trial, today: tried.today) { return overdue }
    guard let stop = tried.trial.stop else { return text(en: "still taken") }
    if stop >= tried.today { return stopPlanned(stop) }
    let reason = tried.trial.stopReason.map { name($0) } ?? text(en: "no reason noted")
    return text(en: "stopped \(date(stop)): \(reason)")
  }

  // MARK: Blood pressure

  package var pressures: String { text(en: "Blood pressure and pulse") }

  /// `1 Apr 2026: 148/95, pulse 92`.
  package func pressure(_ reading: BloodPressure) -> EmphasizedText {
    let day = date(reading.at.day)
    let value = "\(reading.systolic)/\(reading.diastolic)"
    guard let pulse = reading.pulse else { return boldText(en: "\(day): \(strong: value)") }
    return boldText(en: "\(day): \(strong: value), pulse \(pulse)")
  }

  package func latestShown(_ shown: Int, of all: Int) -> String {
    text(en: "the last \(shown) of \(all)")
  }

  // MARK: Hours and impact

  /// `isWhole`: both are known of all of the headache days.
  package func burdenNote(_ days: DayRange, isWhole: Bool) -> String {
    isWhole
      ? text(en: "\(range(days)); known of every headache day")
      : text(en: "\(range(days)); not known of every headache day, and not scaled up to the rest")
  }
}
