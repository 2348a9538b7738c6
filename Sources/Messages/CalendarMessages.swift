package import Analysis
package import CivilTime
import Diary
package import Language

/// What stands under a calendar and a trend.
extension Language {
  package var noCalendar: String {
    text(en: "Nothing is recorded yet. One line makes a day:  headache free yesterday\n")
  }

  package var noTrend: String {
    text(en: "Nothing is recorded yet of a month that is over. See the days so far:  headache calendar\n")
  }

  package func noDayOver(_ month: Month) -> String {
    text(en: "No day of \(title(month)) is over yet.")
  }

  package func noDayRecorded(_ month: Month) -> String {
    text(en: "No day of \(title(month)) is recorded.")
  }

  /// What the totals leave unsaid: the rule, aura days, days of which something is not known, stretches recorded
  /// poorly. `migraine` and `drugs` name the counts that unknown days are missing from.
  package func footnotes(
    _ stretches: [(name: String, counts: DayCounts)], rule: MigraineRule, migraine: String, drugs: String,
    means: Bool = false
  ) -> [String] {
    func sum(_ value: (DayCounts) -> Int) -> Int { stretches.reduce(0) { $0 + value($1.counts) } }
    var notes: [String] = []
    if sum({ $0[.migraineDays] ?? 0 }) > 0 {
      let aura = sum { $0.auraOnlyDays }
      notes.append(
        text(en: "Migraine days by the rule \(rule.rawValue).") + (aura > 0 ? " \(auraDays(aura))" : ""))
    }
    let kind = sum { $0[.migraineDays] == nil ? 0 : $0.unknownKindDays }
    if kind > 0 {
      notes.append(
        text(
          en:
            "\(kind) headache \(kind == 1 ? "day is" : "days are") not in “\(migraine)”: whether it was migraine is "
            + "not recorded."))
    }
    let drug = sum { $0[.acuteMedicationDays] == nil ? 0 : $0.unknownDrugDays }
    if drug > 0 {
      notes.append(
        text(
          en:
            "On \(drug) of the recorded days it is not recorded whether an acute drug was taken; “\(drugs)” may be too "
            + "low."))
    }
    // What is not recorded at all has no counts.
    let low = stretches.filter { $0.counts.isLow && $0.counts.recorded > 0 }
    if !low.isEmpty { notes.append(poorlyRecorded(low, means: means)) }
    return notes
  }

  /// `Aug 2025: 21 of 31 days recorded; its counts are likely too low.`
  private func poorlyRecorded(_ low: [(name: String, counts: DayCounts)], means: Bool) -> String {
    let names = low.map {
      text(en: "\($0.name): \($0.counts.recorded) of \($0.counts.days) days recorded")
    }
    let (their, them) =
      low.count == 1 ? (text(en: "its"), text(en: "it")) : (text(en: "their"), text(en: "them"))
    return text(
      joined: names.joined(separator: "; ") + "; \(their) counts are likely too low."
        + (means ? " The means leave \(them) out." : ""))
  }

  package func name(_ line: Trend.Series) -> String {
    switch line {
    case .days(.acuteMedicationDays): text(en: "acute med days")
    case .days(let measure): measure.words.in(self)
    case .acuteClass(.triptan): text(en: "triptan days")
    case .acuteClass(.ergot): text(en: "ergot days")
    case .acuteClass(.opioid): text(en: "opioid days")
    case .acuteClass(.combination): text(en: "combin. days")
    case .acuteClass(.simple): text(en: "simple days")
    case .acuteClass(.several): text(en: "several days")
    case .acuteClass(.unset): text(en: "unset days")
    }
  }

  package func scale(ascii: Bool, by unit: Trend.Unit) -> String {
    let one = unit == .month ? text(en: "month") : text(en: "28 days")
    return text(
      en: "Each line has its own scale: \(ascii ? "9" : "█") is its highest \(one), "
        + "\(ascii ? "." : "·") none, ? not recorded.")
  }

  package func cut(to count: Int) -> String {
    text(en: "Only the last \(count) fit here; widen the terminal for more.")
  }

  package var keyUnknownIntensity: String { text(en: "headache, intensity unknown") }

  package var keyAura: String { text(en: "aura without headache") }

  package var keyFree: String { text(en: "free") }

  package var keyNoEntry: String { text(en: "no entry") }

  package var keySpecificDrug: String { text(en: "triptan or ergot") }

  package var keyOtherDrug: String { text(en: "other acute drug") }

  package var keyMigraine: String { text(en: "migraine") }

  package var keyIntensity: String { text(en: "1-9 intensity, X is 10") }
}
