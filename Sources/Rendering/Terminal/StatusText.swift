package import Analysis
package import CivilTime
package import Diary
import Language
import Messages

/// What `headache` alone shows.
package struct DiaryStatus: Sendable {
  package var today: CivilDay
  package var hasDiary = false
  package var open: StoredAttack?
  /// Attacks of today that are over, in the order they began.
  package var over: [StoredAttack] = []
  /// What was taken today for none of these attacks.
  package var doses: [NotedDose] = []
  /// The days of this month that are over; `nil` where there are none.
  package var month: DayCounts?
  /// The days that entries are asked for.
  package var recent: DayRange
  /// Those of them of which it is unknown whether there was a headache.
  package var unknown: [DayRange] = []
  /// Those of them with a dose, which a declared stretch leaves out.
  package var dosesAlone: [CivilDay] = []
  /// The preventives taken today.
  package var taken: [PreventiveTrial] = []

  /// Where there is no diary.
  package init(today: CivilDay) {
    self.today = today
    recent = DayRange(today, before: today)
  }

  package init(
    today: CivilDay, hasDiary: Bool, open: StoredAttack?, month: DayCounts?, recent: DayRange,
    unknown: [DayRange], taken: [PreventiveTrial]
  ) {
    self.today = today
    self.hasDiary = hasDiary
    self.open = open
    self.month = month
    self.recent = recent
    self.unknown = unknown
    self.taken = taken
  }

  /// The line that settles every unknown day but those with a dose, which a declaration leaves out.
  var settling: String? { unknown.settling(besides: dosesAlone) }
}

/// `headache` alone: what is open, what this month says, what is missing, what is being taken.
package struct StatusText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  package func text(_ status: DiaryStatus) -> String {
    guard status.hasDiary else { return language.welcome }
    let today = status.today
    var lines: [String] = []
    if let open = status.open {
      let attack = open.attack
      let since = language.onset(attack.onset, today: today)
      let parts =
        [language.openAttack(open.id), language.intensity(attack), language.since(since)]
        + doses(of: attack, today)
      lines.append(
        line(language.weekdayAndDate(today), parts.filter { !$0.isEmpty }.joined(separator: " · ")))
    } else {
      lines.append(label(language.weekdayAndDate(today)) + language.noAttackOpen)
    }
    for stored in status.over {
      let attack = stored.attack
      let parts = [
        language.attack(stored.id), language.intensity(attack),
        AttackText(layout).times(attack, today: today),
      ]
      let text = (parts + doses(of: attack, today)).filter { !$0.isEmpty }.joined(separator: " · ")
      lines.append(line(stored.id == status.over.first?.id ? language.overToday : "", text))
    }
    if !status.doses.isEmpty {
      let names = status.doses.map { language.dose($0, today: today) }
      lines.append(line(language.takenToday, names.joined(separator: " · ")))
    }
    lines.append(month(status))
    lines += missing(status)
    for course in status.taken {
      lines.append(line(course.trial.drug.escapingControlCharacters.capitalizedFirst, taking(course, today)))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func doses(of attack: Attack, _ today: CivilDay) -> [String] {
    attack.doses.map { language.dose($0, beside: attack.onset.moment.day, today: today) }
  }

  /// A label and a text beside it, broken where the page ends.
  private func line(_ name: String, _ text: String) -> String {
    label(name) + layout.paragraph(text, beside: label(name).columns).joined(separator: "\n" + label(""))
  }

  private func label(_ text: String) -> String { (text + "  ").left(13) }

  /// `1 to 21 Nov  6 headache days · …`: the days of the month that are over, so that nobody looks for today.
  private func month(_ status: DiaryStatus) -> String {
    let today = status.today
    let days = DayRange(today.month.days.start, before: today)
    guard !days.isEmpty, let count = status.month else {
      return line(language.thisMonth, language.beginsToday)
    }
    let recorded = language.recorded(count.recorded, of: count.days)
    // Of days that nobody knows anything of there is no count, not one of zero.
    guard count.recorded > 0 else {
      let acute = count[.acuteMedicationDays].flatMap { $0 > 0 ? language.countedAcute($0) : nil }
      return line(language.span(days), [acute, recorded].compactMap(\.self).joined(separator: " · "))
    }
    var parts = [language.headacheDays(count.headacheDays)]
    if let migraine = count[.migraineDays] { parts.append(language.countedMigraine(migraine)) }
    if let acute = count[.acuteMedicationDays] { parts.append(language.countedAcute(acute)) }
    parts.append(recorded)
    return line(language.span(days), parts.joined(separator: " · "))
  }

  /// How many of the recent days are unknown, which, and the one line that settles all of them: a declaration
  /// leaves the days between them as they are.
  private func missing(_ status: DiaryStatus) -> [String] {
    let (unknown, recent) = (status.unknown, status.recent)
    guard !unknown.isEmpty else { return [] }
    let count = unknown.reduce(0) { $0 + $1.count }
    let days = language.ofTheLast(recent.count, unknown: count)
    let first = label(language.missing) + days.left(26) + (status.settling ?? "")
    guard unknown.count > 1 else { return [first] }
    return [first, line("", unknown.map { language.span($0) }.joined(separator: ", "))]
  }

  private func taking(_ course: PreventiveTrial, _ today: CivilDay) -> String {
    let trial = course.trial
    let dose = trial.steps.last { $0.day <= today } ?? trial.steps.first
    let amount = dose.map { language.dose($0.amount, every: trial.intervalDays) } ?? ""
    let day = trial.start > today ? "" : language.dayOfTrial(today - trial.start + 1)
    let stop = trial.stop.flatMap { $0 > today ? language.stopPlanned($0) : nil } ?? ""
    return [amount, day, language.phase(course, today: today), stop].filter { !$0.isEmpty }
      .joined(separator: " · ") + (trial.start > today ? "" : judging(course, today))
  }

  /// From when on the drug can be judged, as its class needs time; empty where it is stopped before.
  private func judging(_ course: PreventiveTrial, _ today: CivilDay) -> String {
    guard let day = course.judgeableFrom(before: today) else { return "" }
    return day > today
      ? " · \(language.judgeable(from: day))" : " · \(language.judgeable(course.id))"
  }
}

extension PreventiveTrial {
  /// Whether it is taken on a day or is to be taken after it.
  package func isTakenOrPlanned(on day: CivilDay) -> Bool { trial.stopped(before: day) == nil }
}
