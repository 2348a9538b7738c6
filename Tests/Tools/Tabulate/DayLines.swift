import Analysis
import AnalysisInput
import CivilTime
import Diary
import Storage

/// A diary by the day, as lines.
///
/// ```
/// day NUMBER KNOWS PEAK CLASSES MINUTES IMPACT PERIOD MEASURE=VALUE…  (migraine days as migraine_days:RULE)
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

  /// Reads the diary as the program does, once for each rule. `today` as a clock at UTC shows it.
  init(_ store: DiaryStore, today: CivilDay, _ range: DayRange) throws {
    let noon = Moment(wallMinutes: Int(today.number) * 1440 + 720, offset: 0)
    let now = Now(moment: noon, zone: nil, zoneName: nil)
    let snapshots = try [MigraineRule.leiden2023, .ihs4h, .patient].map {
      try DiarySnapshot(store, now: now, rule: $0)
    }
    let tables = snapshots.map(\.table)
    let table = tables[0]
    // Every measure by its name; one that depends on the rule for migraine days by each rule.
    var series: [(name: String, values: [Bool?])] = []
    for measure in DayMeasure.all {
      for table in measure.dependsOnMigraineRule ? tables : [table] {
        let rule = measure.dependsOnMigraineRule ? ":\(table.rule.rawValue)" : ""
        series.append((measure.name + rule, table.series(of: measure, in: range)))
      }
    }
    let minutes = try store.minutesOfHeadache(in: range)
    for (index, record) in table.records(in: range).enumerated() {
      let classes = OveruseClass.allCases.filter {
        $0 != .triptanAndSimple && !AcuteClasses($0).isEmpty && record.acute.contains(AcuteClasses($0))
      }.map(\.rawValue).sorted().joined(separator: "+")
      let values = series.map { "\($0.name)=" + spell($0.values[index].map { $0 ? 1 : 0 }) }
      text +=
        "day \(record.day.number) \(record.recorded.rawValue) \(spell(record.peak?.tenths)) "
        + "\(classes.isEmpty ? "-" : classes) \(minutes[record.day].map(spell) ?? ".") "
        + "\(spell(record.impact?.rawValue)) \(record.menstruation ? 1 : 0) "
        + "\(values.joined(separator: " "))\n"
    }
    for month in table.months(in: range) {
      text += """
        month \(month.month.year) \(month.month.number) \(month.days) \(month.recorded) \
        \(month.headacheDays) \(spell(month[.migraineDays])) \(spell(month[.severeDays])) \
        \(spell(month[.acuteMedicationDays])) \
        \(OveruseLine.allCases.map { spell(month.counts[$0]) }.joined(separator: " "))

        """
    }
    let burden = Burden(table.records(in: range), minutes: minutes)
    let numbers = [burden.headacheDays, burden.timedDays, burden.minutes, burden.ratedDays]
    text += "burden " + (numbers + Impact.allCases.map { burden[$0] }).map(String.init).joined(separator: " ")
    text += "\n"
    for gap in [0, 24, 48] {
      let onsets = snapshots[0].onsets(mergeGapHours: gap)
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
