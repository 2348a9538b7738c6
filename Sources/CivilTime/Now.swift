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
    /// The clock showed that time twice: it is taken as the first of the two.
    case repeated
  }

  /// The moment at which the clock showed `minuteOfDay` (0-1439) on `day`.
  ///
  /// Gaps and overlaps are resolved as RFC 5545 section 3.3.5 does: forward over a gap, the first of two.
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
    case .overlap(let earlier, _):
      return Placed(moment: Moment(wallMinutes: wall, offset: earlier), clockChange: .repeated)
    }
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
