package import CivilTime
package import Diary
package import Language

/// An attack in words, for the terminal.
extension Language {
  /// `7/10, left, throbbing`; empty where nothing of the kind is known.
  package func intensity(_ attack: Attack) -> String {
    text(
      joined: [
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
    self.dose(dose, beside: today, today: today)
  }

  /// The same of a dose that belongs to no attack; of one without a time, with its day: `ibuprofen on Tue 6 Oct`.
  package func dose(_ stored: StoredDose, today: CivilDay? = nil) -> String {
    let dose = self.dose(stored.doseAsKnown, today: today)
    guard !stored.isTimeKnown, let day = stored.dose.takenAt?.day, day != today else { return dose }
    return text(en: "\(dose) on \(self.day(day, today: today ?? day))")
  }

  /// The same beside an attack or a day: with the dose's own day where that is another than `shown`.
  package func dose(_ dose: Dose, beside shown: CivilDay?, today: CivilDay?) -> String {
    let count = dose.count == 1 ? "" : "\(dose.count)x "
    let amount = dose.amount.map { " \($0)" } ?? ""
    let time = dose.takenAt.map { text(en: " at \(self.time($0, beside: shown, today: today))") } ?? ""
    return count + dose.drug.removingControlCharactersAndLines + amount + time
      + (dose.relief.map { " (\(word($0)))" } ?? "")
  }

  /// `14:40`, or `14:40 Sat 21 Nov` where that is another day than `shown`.
  package func time(_ moment: Moment, beside shown: CivilDay?, today: CivilDay?) -> String {
    guard let shown, shown != moment.day else { return clock(moment) }
    return "\(clock(moment)) \(day(moment.day, today: today ?? shown))"
  }

  /// `7 at 10:00, 4 at 09:00 Sun 22 Nov`: each day where it is another than the one before.
  package func course(_ readings: [Reading], beside first: CivilDay, today: CivilDay) -> String {
    var shown = first
    return readings.map { reading in
      defer { shown = reading.at.day }
      return text(en: "\(reading.intensity) at \(time(reading.at, beside: shown, today: today))")
    }.joined(by: ", ")
  }

  /// `14:30 today`, `Sat 21 Nov 22:10`, `~ morning of Fri 20 Nov`, with the year where it is another.
  package func onset(_ onset: Onset, today: CivilDay) -> String {
    let day = self.day(onset.moment.day, today: today)
    return onset.precision == .day ? day : "\(clock(onset)) \(day)"
  }

  /// `14:30`, `~08:00`, `waking 07:00`; of an onset of which only the day is known the midnight that stands for it.
  package func clock(_ onset: Onset) -> String {
    switch onset.precision {
    case .minute, .day: clock(onset.moment)
    case .partOfDay: "~\(clock(onset.moment))"
    case .onWaking: text(en: "waking \(clock(onset.moment))")
    }
  }

  /// `08:00 to 12:00 (4 h)`.
  package func from(_ start: String, to end: String, _ length: String) -> String {
    text(en: "\(start) to \(end) (\(length))")
  }

  /// `today`, `Sat 21 Nov`, `Sat 21 Nov 2025`.
  package func day(_ day: CivilDay, today: CivilDay) -> String {
    day == today ? text(en: "today") : weekday(day, today: today)
  }

  /// `Sat 21 Nov`, `Sat 21 Nov 2025`: with the year where it is another than that of today.
  package func weekday(_ day: CivilDay, today: CivilDay) -> String {
    let sameYear = day.components.year == today.components.year
    return sameYear ? weekdayAndDate(day) : fullDate(day)
  }

  /// Of an attack whose end is its start.
  package var lengthUnknown: String { text(en: "length unknown") }

  /// `5 h 15 min`, `25 min`, `2 days 3 h`.
  package func length(_ minutes: Int) -> String {
    let (days, hours, rest) = (minutes / 1440, minutes / 60 % 24, minutes % 60)
    var parts: [String] = []
    if days > 0 { parts.append(days == 1 ? text(en: "1 day") : text(en: "\(days) days")) }
    if hours > 0 { parts.append("\(hours) h") }
    if rest > 0 || parts.isEmpty { parts.append(text(en: "\(rest) min")) }
    return parts.prefix(2).joined(separator: " ")
  }

  func word(_ side: Side) -> String {
    switch side {
    case .left: text(en: "left")
    case .right: text(en: "right")
    case .both: text(en: "both sides")
    }
  }

  func word(_ quality: Quality) -> String {
    switch quality {
    case .throbbing: text(en: "throbbing")
    case .pressing: text(en: "pressing")
    case .stabbing: text(en: "stabbing")
    case .burning: text(en: "burning")
    case .other: text(en: "other feel")
    }
  }

  func word(_ kind: HeadacheKind) -> String {
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
}
