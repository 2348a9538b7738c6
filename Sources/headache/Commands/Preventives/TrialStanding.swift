import Messages
import Language
import Analysis
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

/// Where a trial stands today, and what else the diary holds of it.
struct TrialStanding {
  let stored: StoredTrial
  private let drug: Drug
  private let today: CivilDay
  private let pressures: [StoredPressure]

  init(_ stored: StoredTrial, _ store: DiaryStore, _ today: CivilDay) throws(StoreError) {
    self.stored = stored
    self.today = today
    let drug =
      try store.drug(named: stored.trial.drug)
      ?? Drug.unknown(stored.trial.drug, role: .preventive)
    self.drug = drug
    pressures = PressureText.isWatched(drug) ? try store.bloodPressures() : []
  }

  private var trial: Trial { stored.trial }
  private var course: PreventiveTrial {
    PreventiveTrial(id: stored.id, trial: trial, drugClass: drug.drugClass)
  }

  /// The day of the trial, 1 on the day of the first dose; `nil` once it is stopped.
  private var dayNumber: Int? { trial.stop.map { $0 >= today } ?? true ? today - trial.start + 1 : nil }

  private var phase: TrialPhase.Kind { course.phase(on: today, today: today) }

  private var phaseName: String { Language.english.phase(course, today: today) }

  /// `day 206, at the reference dose; blood pressure …`.
  var short: String {
    var parts: [String] = []
    if let dayNumber { parts.append("day \(dayNumber), \(phaseName)") }
    if let due { parts.append("next due \(due.withYear)\(unnoted)") }
    if let pressure = PressureText.beside(trial, pressures) { parts.append(pressure) }
    return parts.joined(separator: "; ")
  }

  /// When the next injection is due: today or later.
  private var due: CivilDay? { trial.nextInjection(after: today - 1) }

  /// What is to be known of a schedule that nobody has noted an injection of for longer than its interval.
  private var unnoted: String {
    guard let last = trial.injections(through: today - 1).last, !last.isNoted else { return "" }
    let noted = trial.steps.last { $0.day <= today && !$0.planned }
    return noted.map { ", none noted since \($0.day.withYear)" } ?? ""
  }

  /// Labels and what stands beside them.
  private var rows: [(String, String)] {
    var rows: [(String, String)] = [("phase", phaseName)]
    for step in trial.steps {
      // An injection is of its day; a daily dose holds from it on.
      let dose =
        trial.intervalDays == nil
        ? "\(step.amount)/day from \(step.day.withYear)" : "\(step.amount) on \(step.day.withYear)"
      rows.append(("dose", dose + (step.planned ? ", planned" : "")))
    }
    if let interval = trial.intervalDays { rows.append(("every", "\(interval) days")) }
    if let target = trial.target { rows.append(("target", "\(target)")) }
    if let due { rows.append(("due", due.withYear + unnoted)) }
    // What was noted on one day stands together.
    for day in trial.effects.map(\.day).unique {
      let effects = trial.effects.filter { $0.day == day }.map { $0.effect.escapingControlCharacters }
      rows.append(("noted", "\(day.withYear): \(effects.joined(separator: ", "))"))
    }
    if !trial.missed.isEmpty { rows.append(("missed", trial.missed.map(\.withYear).joined(separator: ", "))) }
    for gap in PreventiveText.gaps(course.uncovered(before: today)) { rows.append(("gap", gap)) }
    for stored in pressures where trial.covers(stored.reading.at.day) {
      rows.append(("bp", "\(PressureText.reading(stored.reading)), \(PressureText.when(stored.reading))"))
    }
    if let stop = trial.stop {
      rows.append(
        ("stopped", stop.withYear + (trial.stopReason.map { ", \(Language.english.name($0))" } ?? "")))
    }
    if !trial.note.isEmpty { rows.append(("note", trial.note.escapingControlCharacters)) }
    rows.append(("compare", "headache compare T\(stored.id)"))
    return rows
  }

  /// Everything, a line for each.
  var page: String {
    let name = PreventiveText.name(drug.drugClass)
    var text = "T\(stored.id) \(trial.drug.escapingControlCharacters) (\(name))"
    if let dayNumber { text += ", day \(dayNumber)" }
    text += "\n"
    var last = ""
    for (label, value) in rows {
      var name = label == last ? "" : label
      for line in value.wrapped(to: 69) {
        text += "  " + name.left(9) + line + "\n"
        name = ""
      }
      last = label
    }
    return text
  }

  var json: JSON {
    guard case .object(var members) = TrialJSON.render(stored) else { return .null }
    members += [
      ("class", .string(drug.drugClass.rawValue)), ("phase", .string(phase.rawValue)),
      ("day_number", .optional(dayNumber)), ("next_due", due.map(TrialJSON.day) ?? .null),
      ("uncovered", .array(course.uncovered(before: today).map(TrialJSON.range))),
      (
        "blood_pressures",
        .array(
          pressures.filter { trial.covers($0.reading.at.day) }.map {
            PressureText.json(id: $0.id, $0.reading)
          })
      ),
    ]
    return .object(members)
  }
}
