import Analysis
import CivilTime
import Diary
import Report
import Store

/// `headache` alone: what is open, what this month says, what is missing, what is being taken.
enum Glance {
  static func answer(_ session: Session) throws -> Answer {
    let store: DiaryStore
    do { store = try session.openToRead() } catch StoreError.missing {
      return .shown(welcome, schema: "glance", data: json(nil, nil, session.now.today))
    }
    let reading = try Reading(store, now: session.now)
    let open = try store.openAttack()
    let today = session.now.today
    return .shown(text(open, reading, today), schema: "glance", data: json(open, reading, today))
  }

  private static func text(_ open: StoredAttack?, _ reading: Reading, _ today: CivilDay) -> String {
    var lines: [String] = []
    if let open {
      let attack = open.attack
      let since = AttackText.onset(attack.onset, today: today)
      let parts =
        ["open attack #\(open.id)", AttackText.intensity(attack), "since \(since)"]
        + attack.doses.map { AttackText.dose($0) }
      lines.append(line(today.withWeekday, parts.filter { !$0.isEmpty }.joined(separator: " · ")))
    } else {
      lines.append(label(today.withWeekday) + "no attack open")
    }
    lines.append(line("This month", month(reading.table, today)))
    if let missing = missing(reading.table, today) { lines.append(missing) }
    for course in reading.courses where course.trial.stop == nil {
      lines.append(label(course.trial.drug.capitalizedFirst) + taking(course, today))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let welcome = """
    There is no diary yet. The first entry makes one:
      headache 7                                        an attack now, intensity 7
      headache import history.csv                       years from another app
      headache prev start candesartan 8mg 2026-05-01    the preventive you take now
      headache help                                     everything else

    """

  /// A label and a text beside it, broken where 80 columns end.
  private static func line(_ name: String, _ text: String) -> String {
    label(name) + text.wrapped(to: 67).joined(separator: "\n" + label(""))
  }

  private static func label(_ text: String) -> String { (text + "  ").left(13) }

  /// `reading`: `nil` where there is no diary.
  private static func json(_ open: StoredAttack?, _ reading: Reading?, _ today: CivilDay) -> JSON {
    let days = DayRange(today.month.days.start, before: today)
    let month = days.isEmpty ? nil : reading?.table.months(in: days).first
    return .object([
      ("today", .string("\(today)")), ("diary", .bool(reading != nil)),
      ("open_attack", open.map { AttackJSON.render(id: $0.id, $0.attack) } ?? .null),
      (
        "month",
        .object([
          ("from", .string("\(today.month.days.start)")), ("days", .int(days.count)),
          ("recorded", .int(month?.recorded ?? 0)), ("headache_days", .int(month?.headacheDays ?? 0)),
          ("migraine_days", .optional(month?.migraineDays)),
          ("acute_medication_days", .optional(month?.acuteMedicationDays)),
        ])
      ),
      (
        "preventives",
        .array(
          (reading?.courses ?? []).filter { $0.trial.stop == nil }.map {
            TrialJSON.render(id: $0.id, $0.trial)
          })
      ),
    ])
  }

  private static func month(_ table: DayTable, _ today: CivilDay) -> String {
    let days = DayRange(today.month.days.start, before: today)
    guard !days.isEmpty, let count = table.months(in: days).first else { return "begins today" }
    var parts = ["\(count.headacheDays) headache \(count.headacheDays == 1 ? "day" : "days")"]
    if let migraine = count.migraineDays { parts.append("\(migraine) migraine") }
    if let acute = count.acuteMedicationDays { parts.append("\(acute) acute") }
    parts.append("\(count.recorded) of \(count.days) days recorded")
    return parts.joined(separator: " · ")
  }

  /// The latest stretch without an entry in the last four weeks, and the words that settle it.
  private static func missing(_ table: DayTable, _ today: CivilDay) -> String? {
    guard let first = table.entries?.start else { return nil }
    let recent = DayRange(max(first, today - 28), before: today)
    let stretches = table.unknownDays(in: recent)
    guard let latest = stretches.last else { return nil }
    let count = stretches.reduce(0) { $0 + $1.count }
    let words = latest.count == 1 ? "headache free \(latest.start)" : "headache complete \(latest)"
    return label("Missing")
      + "\(count) of the last \(recent.count) \(recent.count == 1 ? "day" : "days")".left(26) + words
  }

  private static func taking(_ course: Course, _ today: CivilDay) -> String {
    let trial = course.trial
    let dose = trial.steps.last { $0.day <= today } ?? trial.steps.first
    let amount = dose.map { "\($0.amount)\(trial.intervalDays.map { " every \($0) days" } ?? "/day")" } ?? ""
    return "\(amount), day \(today - trial.start + 1)"
  }
}
