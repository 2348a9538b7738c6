import CivilTime
import Foundation

/// The zones of this machine, read by the program.
enum Zones {
  nonisolated(unsafe) private static var known: [String: Zone] = [:]

  static func named(_ name: String) throws -> Zone {
    if let zone = known[name] { return zone }
    let bytes = try Data(contentsOf: URL(fileURLWithPath: "/usr/share/zoneinfo/" + name))
    guard let zone = Zone(tzif: Array(bytes), name: name) else { throw Malformed(line: name) }
    known[name] = zone
    return zone
  }
}

/// What the program says of one zone between two instants (minutes since 1970-01-01T00:00Z).
///
/// `zone NAME`, then `INSTANT OFFSET DAY` on a grid of 15,629 minutes (a prime: every hour of the day is met),
/// then `day NUMBER MINUTES` for every civil day that is not 1,440 minutes long.
struct ZoneLines {
  private let name: String
  private let zone: Zone
  private let first: Int
  private let last: Int

  init(_ name: String, _ first: Int, _ last: Int) throws {
    self.name = name
    zone = try Zones.named(name)
    self.first = first
    self.last = last
  }

  func write() throws {
    var text = "zone \(name)\n"
    for instant in stride(from: first, to: last, by: 15_629) {
      let offset = zone.offset(atInstant: instant)
      text += "\(instant) \(offset) \(Moment(wallMinutes: instant + offset, offset: offset).day.number)\n"
    }
    var start = midnight(first / 1440)
    for day in (first / 1440)..<(last / 1440) {
      let next = midnight(day + 1)
      let minutes = next.minutes(since: start)
      if minutes != 1440 { text += "day \(day) \(minutes)\n" }
      start = next
    }
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  /// The first moment of a day: its midnight, the earlier of two, or the end of the gap that swallowed it.
  private func midnight(_ day: Int) -> Moment {
    let wall = day * 1440
    return switch zone.resolve(wall: wall) {
    case .unique(let offset): Moment(wallMinutes: wall, offset: offset)
    case .overlap(let earlier, _): Moment(wallMinutes: wall, offset: earlier)
    case .gap(let before, _): Moment(wallMinutes: wall, offset: before)
    }
  }
}

struct Malformed: Error {
  var line: String
}
