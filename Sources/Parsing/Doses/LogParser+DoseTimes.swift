import CivilTime
import Diary

/// When each dose of a line was taken.
extension LogParser {
  mutating func add(_ spoken: SpokenDose, _ placement: inout Placement) throws(ParseError) {
    let at = try spoken.time.map { (phrase) throws(ParseError) in
      try moment(phrase, spoken.name, &placement)
    }
    let dose = Dose(
      drug: spoken.name, amount: spoken.amountTaken, count: spoken.count ?? 1,
      takenAt: at ?? unspoken(),
      relief: spoken.relief)
    if edit.correctsDoses, !spoken.isAdded { return correct(spoken, dose, at: at) }
    entry.doses.append(dose)
  }

  /// A dose without a time was taken now if the attack goes on and began not long ago; of any other attack
  /// only the line itself is known.
  private func unspoken() -> Moment? {
    let now = reader.now.moment
    if let edited {
      let isFresh = now.minutes(since: edited.onset.moment) <= Attack.currentDoseLimit
      return edited.end == .open && isFresh ? now : nil
    }
    guard entry.end == nil, entry.length == nil else { return nil }
    guard let onset = entry.onset else { return now }
    let isFresh = now.minutes(since: onset.moment) <= Attack.currentDoseLimit
    return onset.precision != .day && isFresh ? now : nil
  }

  /// With the attack's time known, the time nearest to it; else the latest past one.
  mutating func moment(
    _ phrase: TimePhrase, _ drug: String, _ placement: inout Placement
  ) throws(ParseError) -> Moment {
    guard let minute = phrase.minute, phrase.day == nil, let (start, end) = attack() else {
      return try placement.latest(phrase)
    }
    var best: (moment: Moment, distance: Int)?
    var found: Now.Placed?
    for day in DayRange(start.day - 1, through: end.day + 1).prefix(60) {
      let placed = reader.now.place(day, minuteOfDay: minute)
      guard let moment = placement.past(placed.moment) else { continue }
      let distance = max(0, start.minutes(since: moment), moment.minutes(since: end))
      if best.map({ distance < $0.distance }) ?? true { (best, found) = ((moment, distance), placed) }
    }
    guard let best, let found else { return try placement.latest(phrase) }
    // `7 from 3pm to 8pm riza at 3:30`: only the afternoon is in the attack.
    if phrase.mayBeAfternoon, best.distance > Attack.doseMargin, minute < 780,
      entry.onset?.precision == .minute
    {
      var afternoon = phrase
      (afternoon.clock, afternoon.mayBeAfternoon) = ((minute + 720) % 1440, false)
      let unchanged = warnings
      var trial = placement
      if let later = try? moment(afternoon, drug, &trial), start.minutes(since: later) <= 0,
        later.minutes(since: end) <= 0
      {
        placement = trial
        return later
      }
      warnings = unchanged
    }
    if phrase.clock != nil { try placement.refuseSkipped(found, found.moment.day, minute) }
    let moment = placement.past(placement.place(best.moment.day, best.moment.minuteOfDay)) ?? best.moment
    if best.distance > Attack.doseMargin { warnings.append(.doseFarFromAttack(drug: drug, at: moment)) }
    return moment
  }

  /// From when to when the attack lasted, as far as the line says: an open one lasts until now.
  private func attack() -> (start: Moment, end: Moment)? {
    let now = reader.now
    if let editedSpan { return editedSpan }
    if let length = entry.length { return (now.moment(minutesAgo: length), now.moment) }
    guard let onset = entry.onset else {
      return entry.end.map { (now.moment(atInstant: $0.instant - 1440), $0) }
    }
    // When it began on waking, or in a part of the day, is known to some hours.
    let slack =
      switch onset.precision {
      case .onWaking: onset.moment.minuteOfDay
      case .partOfDay: 180
      case .minute, .day: 0
      }
    let start = now.moment(atInstant: onset.moment.instant - slack)
    if let end = entry.end { return (start, end) }
    let wholeDay = now.moment(atInstant: start.instant + 1439)
    if onset.precision == .day, wholeDay.instant < now.moment.instant { return (start, wholeDay) }
    // Of one that is over at no known time, a dose shortly before it is nearer than one of the next day.
    let isOver = !lasts && now.moment.minutes(since: onset.moment) > Attack.openAttackTimeout
    return (
      start, isOver ? now.moment(atInstant: onset.moment.instant + 1440 - 2 * Attack.doseMargin) : now.moment
    )
  }
}
