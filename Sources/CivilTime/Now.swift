/// The moment a command runs at, and the zone it runs in: all that anything pure ever learns of the clock.
package struct Now: Hashable, Sendable {
  package let moment: Moment
  /// `nil` where the system's zone is not known; other times then get the offset of ``moment``.
  package let zone: Zone?
  /// The name to keep with an entry: `Europe/Paris`.
  package let zoneName: String?

  package init(moment: Moment, zone: Zone?, zoneName: String?) {
    self.moment = moment
    self.zone = zone
    self.zoneName = zoneName
  }

  package var today: CivilDay { moment.day }

  /// A wall time placed in the zone, and whether the clock was being changed then.
  package struct Placed: Hashable, Sendable {
    package let moment: Moment
    /// `nil` on all but a few hours of a year; otherwise the moment is to be echoed with its offset.
    package let clockChange: ClockChange?

    package init(moment: Moment, clockChange: ClockChange?) {
      self.moment = moment
      self.clockChange = clockChange
    }
  }

  package enum ClockChange: Hashable, Sendable {
    /// The clock never showed that time: it is moved forward by the size of the gap, which is the instant
    /// that the clock would have reached had it not been changed.
    case skipped
    /// The clock showed that time twice: it is taken as the latest of the two that is past.
    case repeated(Pass)

    package enum Pass: Hashable, Sendable { case first, second }
  }

  /// The moment at which the clock showed `minuteOfDay` (0-1439) on `day`.
  ///
  /// A gap is resolved as RFC 5545 section 3.3.5 does, forward. Of two times in an overlap it is the latest one
  /// past, as of everything that is typed; the first, as RFC 5545 has it, only where the second is to come.
  package func place(_ day: CivilDay, minuteOfDay: Int) -> Placed {
    let wall = Int(day.number) * 1440 + minuteOfDay
    guard let zone else {
      return Placed(moment: Moment(wallMinutes: wall, offset: moment.offset), clockChange: nil)
    }
    switch zone.resolve(wall: wall) {
    case .unique(let offset):
      return Placed(moment: Moment(wallMinutes: wall, offset: offset), clockChange: nil)
    case .gap(let before, let after):
      return Placed(
        moment: Moment(wallMinutes: wall + after - before, offset: after), clockChange: .skipped)
    case .overlap(let earlier, let later):
      let second = Moment(wallMinutes: wall, offset: later)
      if second.instant <= moment.instant { return Placed(moment: second, clockChange: .repeated(.second)) }
      return Placed(moment: Moment(wallMinutes: wall, offset: earlier), clockChange: .repeated(.first))
    }
  }

  /// The first time the clock showed that, where ``place(_:minuteOfDay:)`` took the second of two.
  package func firstPass(of placed: Placed) -> Placed? {
    guard placed.clockChange == .repeated(.second),
      case .overlap(let earlier, _)? = zone?.resolve(wall: placed.moment.wallMinutes)
    else { return nil }
    return Placed(
      moment: Moment(wallMinutes: placed.moment.wallMinutes, offset: earlier), clockChange: .repeated(.first))
  }

  /// ``place(_:minuteOfDay:)`` without the flag.
  package func moment(day: CivilDay, minuteOfDay: Int) -> Moment {
    place(day, minuteOfDay: minuteOfDay).moment
  }

  /// The moment `minutes` of real time before now, on the clock of then.
  package func moment(minutesAgo minutes: Int) -> Moment { moment(atInstant: moment.instant - minutes) }

  /// The wall time, with its offset, at `minutes` since 1970-01-01T00:00Z.
  package func moment(atInstant minutes: Int) -> Moment {
    let offset = zone.map { $0.offset(atInstant: minutes) } ?? moment.offset
    return Moment(wallMinutes: minutes + (offset ?? 0), offset: offset)
  }
}
