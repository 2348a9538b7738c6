package import CivilTime
package import Diary
package import Language

/// An attack in words, for the terminal.
extension Language {
  /// `7/10, left, throbbing`; empty where nothing of the kind is known.
  package func intensity(_ attack: Attack) -> String {
    text(
      en: [
        attack.peak.map { "\($0)/10" }, attack.side.map(word), attack.quality.map(word),
        attack.kind.map(word),
      ].compactMap { $0 }.joined(by: ", "))
  }

  /// `nausea, light, no vomiting, aura 20 min`.
  package func symptoms(_ attack: Attack) -> String {
    let features = attack.features
    var words: [String] = []
    for (name, value) in [
      (text(en: "nausea"), features.nausea), (text(en: "vomiting"), features.vomiting),
      (text(en: "light"), features.photophobia),
      (text(en: "sound"), features.phonophobia), (text(en: "worse moving"), features.worseWithActivity),
    ] {
      if let value { words.append(value ? name : text(en: "no \(name)")) }
    }
    if let aura = attack.aura {
      words.append(
        aura
          ? text(en: "aura") + (attack.auraMinutes.map { text(en: " \($0) min") } ?? "") : text(en: "no aura")
      )
    }
    return (words + attack.symptoms.map(\.removingControlCharactersAndLines)).joined(by: ", ")
  }

  /// `sumatriptan 50 mg at 14:40 (helped)`; with `today`, also the day where it is another.
  package func dose(_ dose: Dose, today: CivilDay? = nil) -> String {
    let count = dose.count == 1 ? "" : "\(dose.count)x "
    let amount = dose.amount.map { " \($0)" } ?? ""
    let time =
      dose.takenAt.map { moment in
        let named = today.map { moment.day == $0 ? "" : " \(day(moment.day, today: $0))" } ?? ""
        return text(en: " at \(clock(moment))\(named)")
      } ?? ""
    return count + dose.drug.removingControlCharactersAndLines + amount + time
      + (dose.relief.map { " (\(word($0)))" } ?? "")
  }

  /// `14:30 today`, `Sat 21 Nov 22:10`, `~ morning of Fri 20 Nov`, with the year where it is another.
  package func onset(_ onset: Onset, today: CivilDay) -> String {
    let day = self.day(onset.moment.day, today: today)
    switch onset.precision {
    case .minute: return "\(clock(onset.moment)) \(day)"
    case .partOfDay: return "~\(clock(onset.moment)) \(day)"
    case .day: return day
    case .onWaking: return text(en: "waking \(clock(onset.moment)) \(day)")
    }
  }

  /// `today`, `Sat 21 Nov`, `Sat 21 Nov 2025`.
  package func day(_ day: CivilDay, today: CivilDay) -> String {
    day == today ? text(en: "today") : weekday(day, today: today)
  }

  /// `Sat 21 Nov`, `Sat 21 Nov 2025`: with the year where it is another than that of today.
  package func weekday(_ day: CivilDay, today: CivilDay) -> String {
    let sameYear = day.components.year == today.components.year
    return sameYear ? day.withWeekday : "\(day.weekday.shortName) \(day.withYear)"
  }

  /// `5 h 15 min`, `25 min`, `2 days 3 h`.
  package func length(_ minutes: Int) -> String {
    let (days, hours, rest) = (minutes / 1440, minutes / 60 % 24, minutes % 60)
    var parts: [String] = []
    if days > 0 { parts.append(days == 1 ? text(en: "1 day") : text(en: "\(days) days")) }
    if hours > 0 { parts.append("\(hours) h") }
    if rest > 0 || parts.isEmpty { parts.append(text(en: "\(rest) min")) }
    return parts.prefix(2).joined(separator: " ")
  }

  private func word(_ side: Side) -> String {
    switch side {
    case .left: text(en: "left")
    case .right: text(en: "right")
    case .both: text(en: "both sides")
    }
  }

  private func word(_ quality: Quality) -> String {
    switch quality {
    case .throbbing: text(en: "throbbing")
    case .pressing: text(en: "pressing")
    case .stabbing: text(en: "stabbing")
    case .burning: text(en: "burning")
    case .other: text(en: "other feel")
    }
  }

  private func word(_ kind: HeadacheKind) -> String {
    switch kind {
    case .migraine: text(en: "migraine")
    case .tension: text(en: "tension-type")
    case .cluster: text(en: "cluster")
    case .other: text(en: "other kind")
    }
  }

  package func word(_ relief: Relief) -> String {
    switch relief {
    case .none: text(en: "did not help")
    case .some: text(en: "helped partly")
    case .good: text(en: "helped")
    case .gone: text(en: "pain-free")
    }
  }

  package func word(_ impact: Impact) -> String {
    switch impact {
    case .none: text(en: "no impact")
    case .slowed: text(en: "slowed down")
    case .missedWork: text(en: "missed work")
    case .bed: text(en: "in bed")
    }
  }
}
