import Cells
import CivilTime
import Containers
import Diary

/// Times in the zones that records name.
extension BlockReader {
  /// A part of the day is the start; an offset, or a zone, goes to the times without one.
  ///
  /// - Returns: `false`, with a problem, where a zone is not known: a time in another one is another time.
  func place(
    _ texts: inout [RuleRole: [SourceRecords.FieldText]], _ line: Int, _ problems: inout [ImportProblem]
  ) -> Bool {
    if let part = texts[.part]?.first, texts[.start] == nil { texts[.start] = [part] }
    let day = texts[.date]?.first.flatMap { time($0.text)?.day }
    for role in [RuleRole.start, .end, .taken] {
      guard var value = texts[role]?.first, let time = time(value.text), let minute = time.minute,
        let day = time.day ?? (role == .end ? nil : day), let zone = zone(of: time, role, texts)
      else { continue }
      if case .offset = time.zone { continue }
      guard let moment = placed(Int(day.number) * 1440 + minute, time.zone, zone.text) else {
        problems.append(
          ImportProblem(row: line, position: zone.position, .cell(zone.text.escapedExcerpt, .knownZone)))
        return false
      }
      value.text = "\(moment.day)T" + moment.clock + (moment.offset.map(Moment.spell(offset:)) ?? "")
      texts[role] = [value]
    }
    return true
  }

  private func zone(
    of time: WrittenTime, _ role: RuleRole, _ texts: [RuleRole: [SourceRecords.FieldText]]
  ) -> SourceRecords.FieldText? {
    if role == .end, let own = texts[.endZone]?.first { return own }
    if let zone = texts[.offset]?.first ?? texts[.zone]?.first { return zone }
    return time.zone == .unsaid ? texts[.bareZone]?.first ?? zoneOfSending(texts) : nil
  }

  /// What was answered is on the clock on which it was sent: `GMT+1`.
  private func zoneOfSending(_ texts: [RuleRole: [SourceRecords.FieldText]]) -> SourceRecords.FieldText? {
    guard var sent = texts[.sent]?.first, case .offset(let minutes)? = time(sent.text)?.zone else {
      return nil
    }
    sent.text = "\(minutes)"
    return sent
  }

  func time(_ text: String) -> WrittenTime? {
    if case .time(let time) = WrittenTime.read(Array(text.utf8).span, order: options.dateOrder) {
      time
    } else {
      nil
    }
  }

  /// A time in the zone that the record names; `nil` for a zone that is not known.
  private func placed(_ wall: Int, _ written: WrittenTime.Offset, _ zone: String) -> Moment? {
    if let minutes = Int(zone), abs(minutes) <= 18 * 60 {
      // Some programs count minutes west of UTC: see ``RuledReader``.
      let offset = options.countsOffsetsWest ? -minutes : minutes
      return Moment(wallMinutes: written == .utc ? wall + offset : wall, offset: offset)
    }
    guard let offset = options.zones.offset(zone, wall) else { return nil }
    guard written == .utc else { return Moment(wallMinutes: wall, offset: offset) }
    let zones = options.zones
    let better = InstantClock.offset(at: wall) { zones.offset(zone, $0) } ?? offset
    return Moment(wallMinutes: wall + better, offset: better)
  }

  func dayBefore(_ moment: Moment) -> Moment {
    let wall = moment.wallMinutes - 1440
    let isOwn = moment.offset == options.offset(moment.wallMinutes)
    return Moment(wallMinutes: wall, offset: isOwn ? options.offset(wall) ?? moment.offset : moment.offset)
  }

  func taken(_ text: String, _ onset: Moment) -> Moment? {
    guard let time = time(text), let minute = time.minute else { return nil }
    let wall = Int((time.day ?? onset.day).number) * 1440 + minute
    switch time.zone {
    case .offset(let offset): return Moment(wallMinutes: wall, offset: offset)
    case .unsaid:
      if case .offset(let offset) = rows.clock(of: onset) { return Moment(wallMinutes: wall, offset: offset) }
      return Moment(wallMinutes: wall, offset: options.offset(wall))
    case .utc: return options.local(wall)
    }
  }
}

extension ImportOptions {
  /// A moment of UTC on the person's own clock.
  func local(_ wall: Int) -> Moment {
    let offset = InstantClock.offset(at: wall, offset) ?? 0
    return Moment(wallMinutes: wall + offset, offset: offset)
  }
}
