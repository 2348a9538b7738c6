import CivilTime
import Diary
import Parsing

/// An entry in words that leave nothing to guess: what they are read as must be the entry again.
func canonical(_ entry: AttackEntry) -> [String] {
  // The first word must be known; this one says nothing.
  var words = ["with"]
  if let intensity = entry.intensity { words.append("\(intensity)/10") }
  words += when(entry)
  // Behind a length: in front of one it may be how long it helped.
  if let relief = entry.relief { words.append(word(relief)) }
  // `both aura and nausea` is both of these.
  if entry.side == .both { words += ["both", "sides"] }
  words += [
    entry.side == .both ? nil : entry.side.map { "\($0)" }, entry.quality.map { "\($0)" },
    entry.kind.map { "\($0)" },
  ]
  .compactMap { $0 }
  let features: [(String, Bool?)] = [
    ("moving", entry.features.worseWithActivity), ("nausea", entry.features.nausea),
    ("vomiting", entry.features.vomiting), ("light", entry.features.photophobia),
    ("sound", entry.features.phonophobia),
  ]
  for case (let name, let value?) in features { words += value ? [name] : ["no", name] }
  words += entry.symptoms
  if let aura = entry.aura {
    if let minutes = entry.auraMinutes { words += ["aura", "\(minutes)m", "and"] }
    words += aura ? ["aura", "and"] : ["no", "aura"]
  }
  words += entry.triggers.map { "+\($0)" }
  if let impact = entry.impact { words.append(impact == .missedWork ? "missed-work" : "\(impact)") }
  for taken in entry.doses { words += dose(taken) + ["and"] }
  return entry.note.isEmpty ? words : words + ["--", entry.note]
}

private func when(_ entry: AttackEntry) -> [String] {
  var words: [String] = []
  if let onset = entry.onset {
    if entry.goesOn { words.append("since") }
    switch onset.precision {
    case .minute: words.append("\(onset.moment)")
    case .day: words.append("\(onset.moment.day)")
    case .onWaking:
      words += entry.goesOn ? ["\(onset.moment)", "woke"] : ["woke", "\(onset.moment)"]
    case .partOfDay: words += ["\(onset.moment.day)", part(onset.moment)]
    }
  }
  if let end = entry.end { words += ["until", "\(end)"] }
  if let length = entry.length {
    words += ["for", "\(length / 1440)d\(length / 60 % 24)h\(length % 60)m", "and"]
  }
  return words
}

/// The part of the day that stands for a minute, or has been brought forward to it.
private func part(_ moment: Moment) -> String {
  let parts = [("morning", 480), ("noon", 720), ("afternoon", 900), ("evening", 1200)]
  let minute = moment.minuteOfDay
  // A part is never after the minute that stands for it: `evening` said at 17:30 is 17:30.
  return minute <= 120 ? "night" : parts.first { minute <= $0.1 }?.0 ?? "evening"
}

private func dose(_ dose: Dose) -> [String] {
  let known = drugs.first { $0.name == dose.drug }
  var name = dose.drug
  if name.contains(" "), let alias = known?.aliases.first(where: { !$0.contains(" ") }) {
    name = alias
  }
  // A drug that nobody knows is none behind a day alone.
  var words = known == nil ? ["took", name] : [name]
  if let amount = dose.amount { words.append("\(amount)") }
  let time = dose.takenAt.map { "@\($0)" }
  // What makes a new drug of a word is the amount or the time right after it.
  if known == nil, dose.amount == nil {
    words += [time, time == nil ? "\(dose.count) tablets" : "x\(dose.count)"].compactMap { $0 }
  } else {
    words += [dose.count == 1 ? nil : "x\(dose.count)", time].compactMap { $0 }
  }
  if let relief = dose.relief { words.append(word(relief)) }
  return words
}

private func word(_ relief: Relief) -> String {
  switch relief {
  case .none: "nothelped"
  case .some: "partly"
  case .good: "helped"
  case .gone: "gone"
  }
}
