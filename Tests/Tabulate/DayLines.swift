import Analysis
import CivilTime
import Diary
import Storage

/// A diary by the day, as lines.
///
/// ```
/// day NUMBER KNOWS PEAK CLASSES HEADACHE MODERATE ACUTE LEIDEN2023 IHS4H PATIENT SEVERE MINUTES IMPACT PERIOD
/// month YEAR MONTH DAYS RECORDED HEADACHE MIGRAINE SEVERE ACUTE CLASS…  (by leiden2023; the lines of overuse)
/// burden HEADACHE TIMED MINUTES RATED NONE SLOWED WORK BED
/// attacks GAP DAY…                                                  first days, 0, 24 and 48 hours
/// unknown FIRST..LAST…
/// overuse FIRST RECORDED CLASS…                                     three windows of 30 days before today
/// reached LINE…
/// end
/// ```
struct DayLines {
  private(set) var text = ""

  init(_ store: DiaryStore, today: CivilDay, _ range: DayRange) throws {
    var tables = [MigraineRule.leiden2023, .ihs4h, .patient].map { DayTable(today: today, rule: $0) }
    var facts: [AttackFacts] = []
    var doses: [DoseFacts] = []
    try store.forEachFacts {
      facts.append($0)
    } dose: {
      doses.append($0)
    }
    for day in try store.menstruationDays(in: DayRange(CivilDay.distantPast, before: today + 400)) {
      for index in tables.indices { tables[index].addMenstruation(day) }
    }
    let declared = try store.declaredRanges().map(\.range)
    let lastLoggedDay = try store.lastLoggedDay(offset: 0)
    for index in tables.indices {
      for attack in facts { tables[index].add(attack) }
      for dose in doses { tables[index].add(dose) }
      try store.forEachCheckIn { tables[index].add($0) }
      for range in declared { tables[index].add(range, lastLoggedDay: lastLoggedDay ?? range.start) }
    }
    let table = tables[0]
    let series =
      [Measure.headacheDays, .moderateOrSevereDays, .acuteMedicationDays].map {
        table.series(of: $0, in: range)
      } + tables.map { $0.series(of: .migraineDays, in: range) }
    let minutes = headacheMinutes(of: facts.sorted { $0.onset.instant < $1.onset.instant })
    for (index, record) in table.records(in: range).enumerated() {
      let classes = OveruseClass.allCases.filter {
        $0 != .triptanAndSimple && !AcuteClasses($0).isEmpty && record.acute.contains(AcuteClasses($0))
      }.map(\.rawValue).sorted().joined(separator: "+")
      let values = series.map { spell($0[index].map { $0 ? 1 : 0 }) }.joined(separator: " ")
      text +=
        "day \(record.day.number) \(record.recorded.rawValue) \(spell(record.peak)) "
        + "\(classes.isEmpty ? "-" : classes) \(values) \(spell(record.severe.map { $0 ? 1 : 0 })) "
        + "\(minutes[record.day].map(spell) ?? ".") \(spell(record.impact?.rawValue)) "
        + "\(record.menstruation ? 1 : 0)\n"
    }
    for month in table.months(in: range) {
      text += """
        month \(month.month.year) \(month.month.number) \(month.days) \(month.recorded) \
        \(month.headacheDays) \(spell(month.migraineDays)) \(spell(month.severeDays)) \
        \(spell(month.acuteMedicationDays)) \
        \(OveruseLine.allCases.map { spell(month.counts[$0]) }.joined(separator: " "))

        """
    }
    let burden = Burden(table.records(in: range), minutes: minutes)
    let numbers = [burden.headacheDays, burden.timedDays, burden.minutes, burden.ratedDays]
    text += "burden " + (numbers + Impact.allCases.map { burden[$0] }).map(String.init).joined(separator: " ")
    text += "\n"
    let sorted = facts.map(AttackSpan.init).sorted(by: AttackSpan.began)
    for gap in [0, 24, 48] {
      let onsets = attackOnsets(of: sorted, mergeGapHours: gap, in: table)
      text += "attacks \(gap) " + onsets.map { String($0.number) }.joined(separator: " ") + "\n"
    }
    let unknown = table.unknownDays(in: range).map { "\($0.start.number)..\($0.last.number)" }
    text += "unknown " + unknown.joined(separator: " ") + "\n"
    let overuse = Overuse(in: table)
    for window in overuse.windows {
      let counts = OveruseLine.allCases.map { String(window[$0]) }.joined(separator: " ")
      text += "overuse \(window.range.start.number) \(window.recorded) \(counts)\n"
    }
    text += "reached " + overuse.lines(.reached).map(\.rawValue).joined(separator: " ") + "\nend\n"
  }

  private func spell(_ value: Int?) -> String { value.map(String.init) ?? "-" }
}
