package import Analysis
package import Catalogue
package import CivilTime
package import Diary
import Language
import Messages
import Parsing

/// What the verbs of `prev` answer.
extension PreventiveText {
  /// That a trial was begun. `table`: what is recorded before; `kind`: the class of its drug; `cautions`: what speaks
  /// against it beside others.
  package func begun(
    _ stored: StoredTrial, _ table: DayTable, _ kind: DrugClass, _ cautions: [DrugCaution], today: CivilDay
  ) -> String {
    let trial = stored.trial
    return "T\(stored.id) \(started(trial)).".undoable(layout) + planned(trial)
      + schedule(trial, today: today) + baseline(trial.start, table) + classNote(stored, kind)
      + cautions.map { InteractionText(layout).line($0, indent: "  ") }.joined()
  }

  /// That a dose holds from a day on, which may be to come.
  package func changed(
    _ stored: StoredTrial, to amount: Amount, from day: CivilDay, today: CivilDay
  ) -> String {
    let text = dose(amount, stored.trial)
    return changed(
      stored, day > today ? language.planned(text, from: day) : language.changed(text, from: day))
  }

  /// That something was taken on a day. `dose`: `nil` where none is known. Of an injection also how late it was, and
  /// when the next one is due.
  package func took(_ dose: Amount?, _ stored: StoredTrial, on day: CivilDay) -> String {
    let amount = dose.flatMap { $0 == .unspecified ? nil : "\($0)" }
    guard let interval = stored.trial.intervalDays else {
      return changed(stored, amount.map { language.taken($0, on: day) } ?? language.given(on: day))
    }
    return changed(stored, amount.map { language.injected($0, on: day) } ?? language.given(on: day))
      + late(stored.trial, day).lines(indent: "  ") + next(day + interval)
  }

  /// The days before an injection that the one before it did not cover; empty where it did.
  private func late(_ trial: Trial, _ day: CivilDay) -> [String] {
    let cover = trial.injectionCover(through: day).map(\.days)
    guard let at = cover.firstIndex(where: { $0.start == day }), at > 0, cover[at - 1].end < day
    else { return [] }
    return gaps([DayRange(cover[at - 1].end, before: day)])
  }

  /// That nothing was taken on these days, or, of injections, those that were due on them. `before`: the trial as it
  /// was.
  package func missed(_ days: [CivilDay], _ stored: StoredTrial, before: StoredTrial) -> String {
    guard stored.trial.intervalDays != nil else {
      return changed(stored, language.notTaken(self.days(days)))
    }
    let missed = stored.trial.missed.filter { !before.trial.missed.contains($0) }
    let due = (missed.last ?? days.last).flatMap { stored.trial.nextInjection(after: $0) }
    return changed(stored, language.missedWhatWasDue(missed)) + (due.map(next) ?? "")
  }

  private func next(_ due: CivilDay) -> String { "  \(language.nextIsDue(due))\n" }

  package func noted(_ effects: [String], _ stored: StoredTrial, on day: CivilDay) -> String {
    changed(stored, language.noted(effects, day))
  }

  /// That a trial was stopped, or is to be. `noted`: effects and words that were noted with it.
  package func stopped(
    _ stored: StoredTrial, on day: CivilDay, noting noted: [String], today: CivilDay
  ) -> String {
    let trial = stored.trial
    let list = noted.map(\.escapingControlCharacters).joined(separator: ", ")
    let more = noted.isEmpty ? "" : "  \(language.notedToo(list))\n"
    if day > today { return changed(stored, language.stopPlanned(day, trial.stopReason)) + more }
    return changed(stored, language.stopped(day, after: day - trial.start + 1, trial.stopReason)) + more
      + "  \(language.compareLine(trial.drug))\n"
  }

  /// What a correction has made of a trial, and the trial as it is now.
  package func corrected(_ stored: StoredTrial, by correction: TrialCorrection, today: CivilDay) -> String {
    changed(stored, "\(made(correction, of: stored.trial, today: today)).")
      + line(stored, today: today, indent: "  ")
  }

  package func deleted(_ stored: StoredTrial) -> String { changed(stored, language.trialDeleted) }

  /// The trials and where each stands, a line each.
  package func list(_ standings: [TrialStanding], today: CivilDay) -> String {
    let short = TrialStandingText(layout)
    return standings.isEmpty
      ? language.noPreventive
      : standings.map { line($0.stored, today: today, standing: short.short($0)) }.joined()
  }
}
