import CivilTime
import Foundation
import Testing

/// Zone files of this machine, and those that Foundation knows by the same name.
enum ZoneFiles {
  static let root = URL(filePath: "/usr/share/zoneinfo")

  /// Every name Foundation knows that has a file here. Zones are data of the system: without them nothing
  /// below could fail.
  static let names = TimeZone.knownTimeZoneIdentifiers.filter {
    FileManager.default.fileExists(atPath: root.appending(path: $0).path)
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appending(path: name)))
  }

  static func zone(_ name: String) throws -> Zone {
    try #require(Zone(tzif: try bytes(name), name: name), "\(name) is not read")
  }

  static func wall(_ text: String) throws -> Int { try #require(Moment(rfc3339: text)).wallMinutes }
}

@Suite struct ZoneTests {
  @Test func `the system's zone files are installed`() {
    #expect(ZoneFiles.names.count > 400, "no zone files: install the package tzdata (apt-get install tzdata)")
  }

  @Test(arguments: ["Europe/Paris", "America/Sao_Paulo", "Pacific/Apia", "Europe/Lisbon", "Asia/Kathmandu"])
  func `a zone file keeps its name`(name: String) throws {
    #expect(try ZoneFiles.zone(name).name == name)
  }

  @Test(arguments: [
    ("Europe/Paris", "2026-07-01T12:00Z", 120), ("Europe/Paris", "2026-12-01T12:00Z", 60),
    ("Europe/Paris", "2026-03-29T00:59Z", 60), ("Europe/Paris", "2026-03-29T01:00Z", 120),
    ("Europe/Paris", "2090-07-01T12:00Z", 120), ("Europe/Paris", "9999-12-31T23:00Z", 60),
    ("Asia/Kathmandu", "2026-01-01T00:00Z", 345), ("Asia/Kathmandu", "1985-12-31T18:29Z", 330),
    ("America/St_Johns", "2026-01-01T00:00Z", -210), ("Europe/Lisbon", "1994-01-01T00:00Z", 60),
    ("Europe/Dublin", "2026-07-01T00:00Z", 60), ("Africa/Monrovia", "1971-06-01T00:00Z", -44),
    ("Europe/Paris", "1890-01-01T00:00Z", 9), ("Etc/GMT+5", "2026-01-01T00:00Z", -300),
  ])
  func `the offset at an instant is that of the zone`(name: String, instant: String, offset: Int) throws {
    #expect(try ZoneFiles.zone(name).offset(atInstant: try ZoneFiles.wall(instant)) == offset)
  }

  @Test(arguments: [
    ("Europe/Paris", "2026-03-29T01:59", Zone.Resolution.unique(offset: 60)),
    ("Europe/Paris", "2026-03-29T02:00", .gap(before: 60, after: 120)),
    ("Europe/Paris", "2026-03-29T02:59", .gap(before: 60, after: 120)),
    ("Europe/Paris", "2026-03-29T03:00", .unique(offset: 120)),
    ("Europe/Paris", "2026-10-25T01:59", .unique(offset: 120)),
    ("Europe/Paris", "2026-10-25T02:00", .overlap(earlier: 120, later: 60)),
    ("Europe/Paris", "2026-10-25T02:59", .overlap(earlier: 120, later: 60)),
    ("Europe/Paris", "2026-10-25T03:00", .unique(offset: 60)),
    // Midnight itself is skipped, or shown twice.
    ("America/Sao_Paulo", "2018-11-03T23:59", .unique(offset: -180)),
    ("America/Sao_Paulo", "2018-11-04T00:00", .gap(before: -180, after: -120)),
    ("America/Sao_Paulo", "2018-11-04T00:59", .gap(before: -180, after: -120)),
    ("America/Sao_Paulo", "2018-11-04T01:00", .unique(offset: -120)),
    ("America/Sao_Paulo", "2019-02-16T23:30", .overlap(earlier: -120, later: -180)),
    // A whole day is skipped, at the date line.
    ("Pacific/Apia", "2011-12-29T23:59", .unique(offset: -600)),
    ("Pacific/Apia", "2011-12-30T00:00", .gap(before: -600, after: 840)),
    ("Pacific/Apia", "2011-12-30T23:59", .gap(before: -600, after: 840)),
    ("Pacific/Apia", "2011-12-31T00:00", .unique(offset: 840)),
    ("Europe/Lisbon", "1992-09-27T01:30", .unique(offset: 60)),
    ("Europe/Lisbon", "1996-03-31T01:30", .unique(offset: 60)),
    ("Asia/Kathmandu", "1986-01-01T00:10", .gap(before: 330, after: 345)),
    ("Australia/Lord_Howe", "2026-04-05T01:45", .overlap(earlier: 660, later: 630)),
    ("Australia/Lord_Howe", "2026-10-04T02:15", .gap(before: 630, after: 660)),
    ("Europe/Paris", "2083-10-31T02:30", .overlap(earlier: 120, later: 60)),
  ])
  func `a wall time is unique, skipped or shown twice`(name: String, wall: String, expected: Zone.Resolution)
    throws
  {
    #expect(try ZoneFiles.zone(name).resolve(wall: try ZoneFiles.wall(wall)) == expected)
  }

  @Test func `UTC has no offset and no changes`() {
    #expect(Zone.utc.offset(atInstant: 12345) == 0)
    #expect(Zone.utc.resolve(wall: -99) == .unique(offset: 0))
    #expect(Zone.utc.name == "UTC")
  }

  @Test func `numbers far outside the calendar do not crash`() throws {
    for zone in [try ZoneFiles.zone("Europe/Paris"), try #require(Zone(posix: "EST5EDT")), .utc] {
      for minutes in [Int.min, Int.min + 1, -1 << 50, 1 << 50, Int.max] {
        _ = zone.offset(atInstant: minutes)
        _ = zone.resolve(wall: minutes)
      }
    }
  }
}
