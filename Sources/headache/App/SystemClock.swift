import Messages
import CivilTime
import Platform

/// The only place that asks what time it is, and where.
enum SystemClock {
  /// Why the time of an entry cannot be placed in a zone.
  struct ZoneUnknown: Error {
    var name: String
  }

  /// The time to take for now: what `--now` says, else what `HEADACHE_NOW` does; `nil`, for the system's clock,
  /// where neither says anything.
  ///
  /// A variable cannot be taken for a word of the line, as an option behind `--` is.
  static func fixed(_ option: String?) throws(CommandError) -> Moment? {
    if let option {
      guard let moment = Moment(rfc3339: option) else { throw CommandError.notANow("--now") }
      return moment
    }
    guard let text = ThisProcess.environment("HEADACHE_NOW"), !text.isEmpty else { return nil }
    guard let moment = Moment(rfc3339: text) else { throw CommandError.notANow("HEADACHE_NOW") }
    return moment
  }

  /// Now, in the zone asked for with `--tz` or else in the system's.
  ///
  /// Zone data are read and checked by us: the C library turns a zone it does not know silently into UTC.
  /// Where the system's zone cannot be found out, the wall clock is UTC's and the offset unknown.
  static func now(zone requested: String?, at fixed: Moment?) throws(ZoneUnknown) -> Now {
    let zone = try requested.map { name throws(ZoneUnknown) in try named(name) } ?? system()
    let instant = fixed?.instant ?? ThisProcess.now / 60
    guard let zone else {
      return Now(moment: fixed ?? Moment(wallMinutes: instant, offset: nil), zone: nil, zoneName: nil)
    }
    let offset = zone.offset(atInstant: instant)
    let moment = Moment(wallMinutes: instant + offset, offset: offset)
    return Now(moment: fixed ?? moment, zone: zone, zoneName: zone.name)
  }

  /// Whether `--tz` could name it.
  static func knows(zone name: String) -> Bool { zone(spelled: name) != nil }

  /// A zone by the name that a file gives it: letters, and no rule.
  static func zone(named name: String) -> Zone? {
    name.utf8.first.map { $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z") } ?? false
      ? zone(spelled: name) : nil
  }

  private static func named(_ name: String) throws(ZoneUnknown) -> Zone {
    guard let zone = zone(spelled: name) else { throw ZoneUnknown(name: name) }
    return zone
  }

  /// `TZ` as POSIX has it, else `/etc/localtime`; `nil` when neither says anything that can be read.
  private static func system() -> Zone? {
    if let variable = ThisProcess.environment("TZ") {
      return variable.isEmpty ? .utc : zone(spelled: variable)
    }
    let link = "/etc/localtime"
    guard let bytes = contents(link) else { return nil }
    return Zone(tzif: bytes, name: name(ofFile: link))
  }

  /// A zone by name, by file, or as a POSIX rule: `Europe/Paris`, `:Europe/Paris`, `CET-1CEST,M3.5.0,M10.5.0/3`.
  private static func zone(spelled text: String) -> Zone? {
    let spelled = text.hasPrefix(":") ? String(text.dropFirst()) : text
    if spelled.hasPrefix("/") {
      return contents(spelled).flatMap { Zone(tzif: $0, name: name(ofFile: spelled)) }
    }
    if spelled.utf8.allSatisfy(isNameByte), spelled.firstOffset(of: "..") == nil,
      let bytes = contents("\(folder)/\(spelled)"), let zone = Zone(tzif: bytes, name: spelled)
    {
      return zone
    }
    if spelled == "UTC" { return .utc }
    return Zone(posix: spelled)
  }

  private static let folder = "/usr/share/zoneinfo"

  /// `Europe/Paris` of `/usr/share/zoneinfo/Europe/Paris`, links followed; `nil` for a file elsewhere.
  private static func name(ofFile path: String) -> String? {
    let data = "/zoneinfo/"
    guard let resolved = try? FileSystem.resolving(path), let offset = resolved.firstOffset(of: data) else {
      return nil
    }
    return String(resolved.utf8.dropFirst(offset + data.utf8.count))
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "+"):
      true
    default: false
    }
  }

  private static func contents(_ path: String) -> [UInt8]? {
    guard let file = try? File(reading: path) else { return nil }
    return try? file.readAll(limit: 1 << 20)
  }
}
