import Analysis
import Catalogue
package import CivilTime
package import Diary
import Importing
import Parsing
import Messages
import Language

/// Where a trial stands today, and what else the diary holds of it.
package struct TrialStanding {
  package let stored: StoredTrial
  let drug: Drug
  let today: CivilDay
  let pressures: [StoredPressure]

  /// `pressures`: those of the diary, where the drug moves blood pressure.
  package init(_ stored: StoredTrial, _ drug: Drug, _ pressures: [StoredPressure], today: CivilDay) {
    self.stored = stored
    self.drug = drug
    self.pressures = pressures
    self.today = today
  }

  var trial: Trial { stored.trial }
  var course: PreventiveTrial {
    PreventiveTrial(id: stored.id, trial: trial, drugClass: drug.drugClass)
  }

  /// The day of the trial, 1 on the day of the first dose; `nil` before it, and once it is stopped.
  var dayNumber: Int? {
    trial.stopped(before: today) == nil && trial.start <= today ? today - trial.start + 1 : nil
  }

  var phase: TrialPhase.Kind { course.phase(on: today, today: today) }

  /// When the injection waited for is or was due: a day that is over where it is overdue.
  var due: CivilDay? { trial.awaitedInjection(today: today) }
}

/// Where a trial stands, in words.
package struct TrialStandingText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  /// `day 206, at the reference dose; blood pressure …`.
  package func short(_ standing: TrialStanding) -> String {
    let trial = standing.trial
    var parts: [String] = []
    if let dayNumber = standing.dayNumber { parts.append(language.dayOfTrial(dayNumber, phase(standing))) }
    if let due = standing.due, due > standing.today { parts.append(language.nextDue(due)) }
    if let pressure = PressureText(layout).beside(trial, standing.pressures) { parts.append(pressure) }
    return parts.joined(separator: "; ")
  }

  /// Labels and what stands beside them.
  private func rows(_ standing: TrialStanding) -> [(RowLabel, String)] {
    let (trial, pressures) = (standing.trial, standing.pressures)
    var rows: [(RowLabel, String)] = [(.phase, phase(standing))]
    rows += trial.steps.map { (.dose, language.stepRow($0, of: trial)) }
    if let interval = trial.intervalDays { rows.append((.every, language.wholeDays(interval))) }
    if let target = trial.target { rows.append((.target, "\(target)")) }
    if let day = trial.judgeOn { rows.append((.judge, language.date(day))) }
    if let due = standing.due {
      rows.append((.due, language.overdue(trial, today: standing.today) ?? language.date(due)))
    }
    // What was noted on one day stands together.
    for day in trial.effects.map(\.day).unique {
      let effects = trial.effects.filter { $0.day == day }.map { $0.effect.escapingControlCharacters }
      rows.append((.noted, "\(language.date(day)): \(effects.joined(separator: ", "))"))
    }
    if !trial.missed.isEmpty {
      rows.append((.missed, trial.missed.map(language.date).joined(separator: ", ")))
    }
    for gap in PreventiveText(layout).gaps(standing.course.uncovered(before: standing.today)) {
      rows.append((.gap, gap))
    }
    let pressure = PressureText(layout)
    for stored in pressures where trial.covers(stored.reading.at.day) {
      rows.append((.pressure, "\(pressure.reading(stored.reading)), \(pressure.when(stored.reading))"))
    }
    if let stop = trial.stop {
      rows.append(
        (
          stop <= standing.today ? .stopped : .toStop,
          language.date(stop) + (trial.stopReason.map { ", \(language.name($0))" } ?? "")
        ))
    }
    if !trial.note.isEmpty { rows.append((.note, trial.note.escapingControlCharacters)) }
    rows.append((.compare, "headache compare T\(standing.stored.id)"))
    return rows
  }

  /// Everything, a line for each.
  package func page(_ standing: TrialStanding) -> String {
    let name = language.named(standing.drug.drugClass)
    var text = "T\(standing.stored.id) \(standing.trial.drug.escapingControlCharacters) (\(name))"
    if let dayNumber = standing.dayNumber { text += ", \(language.dayOfTrial(dayNumber))" }
    text += "\n"
    var last: RowLabel?
    for (label, value) in rows(standing) {
      var name = label == last ? "" : language.label(label)
      for line in layout.paragraph(value, beside: 11) {
        text += "  " + name.left(9) + line + "\n"
        name = ""
      }
      last = label
    }
    return text
  }

  private func phase(_ standing: TrialStanding) -> String {
    language.phase(standing.course, today: standing.today)
  }
}
