import Analysis
import Arguments
import CivilTime
import Diary
import Rendering
import Storage

/// `headache` alone: what is open, what this month says, what is missing, what is being taken.
struct StatusCommand: DiaryCommand {
  /// No word calls it: it is what `headache` alone does.
  static let name = ""
  static let summary = "Show today at a glance."

  init(_ line: inout ArgumentReader) {}

  init() {}

  func perform(_ session: Session) throws -> Answer {
    let store: DiaryStore
    do { store = try session.openToRead() } catch StoreError.missing {
      return .shown(
        Self.welcome, schema: "glance",
        data: Self.json(nil, nil, DayRange(session.now.today, before: session.now.today), session.now.today))
    }
    let today = session.now.today
    // This month and the last four weeks are all that is shown of the days.
    let first = min(today.month.days.start, today - Self.recentDays)
    let reading = try Reading(store, now: session.now, from: first)
    let open = try store.openAttack()
    let recent = DayRange(
      max(try Self.firstEntry(store, reading, first) ?? today, today - Self.recentDays), before: today)
    return .shown(
      Self.text(open, reading, recent, today), schema: "glance", data: Self.json(open, reading, recent, today)
    )
  }

  /// How far back days without an entry are asked for.
  private static let recentDays = 28

  /// The first day with an entry, or `first` where there are earlier ones.
  private static func firstEntry(
    _ store: DiaryStore, _ reading: Reading, _ first: CivilDay
  ) throws -> CivilDay? {
    try store.hasEntry(before: first) ? first : reading.table.entries?.start
  }

  private static func text(
    _ open: StoredAttack?, _ reading: Reading, _ recent: DayRange, _ today: CivilDay
  ) -> String {
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
    lines.append(month(reading.table, today))
    lines += missing(reading.table.unknownDays(in: recent), recent, today)
    for course in reading.courses where isTaken(course, today) {
      lines.append(line(course.trial.drug.capitalizedFirst, taking(course, today)))
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
    label(name) + text.wrapped(to: 80 - label(name).columns).joined(separator: "\n" + label(""))
  }

  private static func label(_ text: String) -> String { (text + "  ").left(13) }

  /// `reading`: `nil` where there is no diary.
  private static func json(
    _ open: StoredAttack?, _ reading: Reading?, _ recent: DayRange, _ today: CivilDay
  ) -> JSON {
    let unknown = reading?.table.unknownDays(in: recent) ?? []
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
        "unknown",
        .object([
          ("days", .int(recent.count)),
          (
            "ranges",
            .array(
              unknown.map { .object([("from", .string("\($0.start)")), ("to", .string("\($0.last)"))]) })
          ), ("command", unknown.isEmpty ? .null : .string(settling(unknown))),
        ])
      ),
      (
        "preventives",
        .array(
          (reading?.courses ?? []).filter { isTaken($0, today) }.map {
            TrialJSON.render(id: $0.id, $0.trial)
          })
      ),
      (
        "standing",
        .array((reading?.courses ?? []).filter { isTaken($0, today) }.map { json($0, today) })
      ),
    ])
  }

  /// `1 to 21 Nov  6 headache days · …`: the days of the month that are over, so that nobody looks for today.
  private static func month(_ table: DayTable, _ today: CivilDay) -> String {
    let days = DayRange(today.month.days.start, before: today)
    guard !days.isEmpty, let count = table.months(in: days).first else {
      return line("This month", "begins today")
    }
    let recorded = "\(count.recorded) of \(count.days) days recorded"
    // Of days that nobody knows anything of there is no count, not one of zero.
    guard count.recorded > 0 else { return line(span(days, today), recorded) }
    var parts = ["\(count.headacheDays) headache \(count.headacheDays == 1 ? "day" : "days")"]
    if let migraine = count.migraineDays { parts.append("\(migraine) migraine") }
    if let acute = count.acuteMedicationDays { parts.append("\(acute) acute") }
    parts.append(recorded)
    return line(span(days, today), parts.joined(separator: " · "))
  }

  /// How many of the recent days are unknown, which, and the one line that settles all of them: a declaration
  /// leaves the days between them as they are.
  private static func missing(_ unknown: [DayRange], _ recent: DayRange, _ today: CivilDay) -> [String] {
    guard !unknown.isEmpty else { return [] }
    let count = unknown.reduce(0) { $0 + $1.count }
    let days = "\(count) of the last \(recent.count) \(recent.count == 1 ? "day" : "days")"
    let first = label("Missing") + days.left(26) + settling(unknown)
    guard unknown.count > 1 else { return [first] }
    return [first, line("", unknown.map { span($0, today) }.joined(separator: ", "))]
  }

  /// `headache free 2026-11-17`, `headache complete 2026-11-07..2026-11-17`.
  private static func settling(_ unknown: [DayRange]) -> String {
    guard let start = unknown.first?.start, let last = unknown.last?.last else { return "" }
    return start == last ? "headache free \(start)" : "headache complete \(DayRange(start, through: last))"
  }

  /// `Thu 12 Nov`, `12 to 15 Nov`.
  private static func span(_ days: DayRange, _ today: CivilDay) -> String {
    if days.count == 1 { return days.start.withWeekday }
    let isOneMonth = days.start.month == days.last.month
    return
      "\(isOneMonth ? "\(days.start.components.day)" : days.start.dayAndMonth) to \(days.last.dayAndMonth)"
  }

  private static func taking(_ course: Course, _ today: CivilDay) -> String {
    let trial = course.trial
    let dose = trial.steps.last { $0.day <= today } ?? trial.steps.first
    let amount = dose.map { "\($0.amount)\(trial.intervalDays.map { " every \($0) days" } ?? "/day")" } ?? ""
    let phase = Rendering.Phrases.phase(course, today: today)
    return "\(amount) · day \(today - trial.start + 1) · \(phase)" + judging(course, today)
  }

  /// From when on the drug can be judged, as its class needs time; empty where it is stopped before.
  private static func judging(_ course: Course, _ today: CivilDay) -> String {
    guard let day = course.judgeableFrom(before: today) else { return "" }
    return day > today
      ? " · can be judged from \(day.withYear)" : " · can be judged: headache compare T\(course.id)"
  }

  private static func isTaken(_ course: Course, _ today: CivilDay) -> Bool {
    course.trial.start <= today && (course.trial.stop.map { $0 >= today } ?? true)
  }

  private static func json(_ course: Course, _ today: CivilDay) -> JSON {
    .object([
      ("id", .string("T\(course.id)")), ("drug", .string(course.trial.drug)),
      ("day", .int(today - course.trial.start + 1)),
      ("phase", .string(course.phase(on: today, today: today).rawValue)),
      ("judgeable_from", .optional(course.judgeableFrom(before: today)?.description)),
    ])
  }
}
