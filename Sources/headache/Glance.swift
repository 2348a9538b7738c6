import Analysis
import CivilTime
import Diary
import Report
import Store

/// `headache` alone: what is open, what this month says, what is missing, what is being taken.
enum Glance {
  static func text(_ session: Session) throws -> String {
    let store: DiaryStore
    do { store = try session.openToRead() } catch StoreError.missing { return welcome }
    let reading = try Reading(store, now: session.now)
    let today = session.now.today
    var lines: [String] = []
    if let open = try store.openAttack() {
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
