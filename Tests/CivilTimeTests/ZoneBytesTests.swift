import CivilTime
import TestSupport
import Testing

/// Zone files and TZ strings, whole and damaged.
@Suite struct ZoneBytesTests {
  @Test(arguments: [
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-07-01T00:00Z", 120), ("<+0330>-3:30", "2026-07-01T00:00Z", 210),
    ("UTC0", "2026-07-01T00:00Z", 0), ("EST5EDT,M3.2.0,M11.1.0", "2026-03-08T06:59Z", -300),
    ("EST5EDT,M3.2.0,M11.1.0", "2026-03-08T07:00Z", -240), ("EST5EDT", "2026-11-01T06:00Z", -300),
    // Southern summer; summer time that is negative; summer time all year; days by number.
    ("NZST-12NZDT,M9.5.0,M4.1.0/3", "2026-01-01T00:00Z", 780),
    ("IST-1GMT0,M10.5.0,M3.5.0/1", "2026-01-01T00:00Z", 0),
    ("IST-1GMT0,M10.5.0,M3.5.0/1", "2026-07-01T00:00Z", 60),
    ("EST5EDT4,0/0,J365/25", "2026-01-01T05:00Z", -240), ("EST5EDT4,0/0,J365/25", "2026-12-31T23:59Z", -240),
    ("<-03>3<-02>,M3.5.0/-2,M10.5.0/-1", "2026-03-29T00:59Z", -180),
    ("<-03>3<-02>,M3.5.0/-2,M10.5.0/-1", "2026-03-29T01:00Z", -120),
    ("AAA0BBB,J60/0,J300/0", "2024-03-01T00:00Z", 60), ("AAA0BBB,59/0,300/0", "2024-02-29T00:00Z", 60),
    ("IST-2IDT,M3.4.4/26,M10.5.0", "2026-03-26T23:59Z", 120),
    ("IST-2IDT,M3.4.4/26,M10.5.0", "2026-03-27T00:00Z", 180),
    ("LMT-0:09:21", "2026-01-01T00:00Z", 9),
  ])
  func `a TZ string gives the offset`(text: String, instant: String, offset: Int) throws {
    let zone = try #require(Zone(posix: text))
    #expect(zone.offset(atInstant: try #require(Moment(rfc3339: instant)).instant) == offset)
  }

  @Test(arguments: [
    "", "C", "CE-1", "CET", "CET-", "CET-25", "CET-1:60", "CET-1CEST,", "CET-1CEST,M3.5.0",
    "CET-1CEST,M3.5.0,",
    "CET-1CEST,M13.5.0,M10.5.0", "CET-1CEST,M3.6.0,M10.5.0", "CET-1CEST,M3.5.7,M10.5.0",
    "CET-1CEST,J0,J365", "CET-1CEST,J366,J1", "CET-1CEST,366,1", "CET-1CEST,M3.5.0/168,M10.5.0",
    "CET-1CEST,M3.5.0,M10.5.0/3x", "<+03-3", "<>0", "Europe/Paris", ":UTC", "CET -1", "Cé-1", "CET-1\n",
  ])
  func `a malformed TZ string is no zone`(text: String) {
    #expect(Zone(posix: text) == nil)
  }

  /// A version 1 file: one change of an hour at 1970-01-01T00:02Z.
  static let version1: [UInt8] =
    header(version: 0, times: 1, types: 2, characters: 4) + [0, 0, 0, 120] + [1]
    + [0, 0, 0, 0, 0, 0] + [0, 0, 14, 16, 1, 0] + Array("AAA\0".utf8)

  /// The same as version 2, with a footer.
  static func version2(footer: String, version: UInt8 = UInt8(ascii: "2")) -> [UInt8] {
    header(version: version, times: 0, types: 1, characters: 1) + [0, 0, 0, 0, 0, 0, 0]
      + header(version: version, times: 1, types: 2, characters: 4) + [0, 0, 0, 0, 0, 0, 0, 120] + [1]
      + [0, 0, 0, 0, 0, 0] + [0, 0, 14, 16, 1, 0] + Array("AAA\0".utf8) + Array("\n\(footer)\n".utf8)
  }

  static func header(version: UInt8, times: UInt8, types: UInt8, characters: UInt8) -> [UInt8] {
    Array("TZif".utf8) + [version] + Array(repeating: 0, count: 15)
      + [0, 0, 0].flatMap { [0, 0, 0, $0] } + [times, types, characters].flatMap { [0, 0, 0, $0] }
  }

  @Test func `a version 1 file is read to its last transition`() throws {
    let zone = try #require(Zone(tzif: Self.version1, name: nil))
    #expect(zone.offset(atInstant: 1) == 0)
    #expect(zone.offset(atInstant: 2) == 60)
    #expect(zone.offset(atInstant: 50_000_000) == 60)
  }

  @Test(arguments: ["2", "3", "4"])
  func `the footer holds after the last transition`(version: String) throws {
    let bytes = Self.version2(footer: "AAA-3", version: try #require(version.utf8.first))
    let zone = try #require(Zone(tzif: bytes, name: nil))
    #expect(zone.offset(atInstant: 1) == 0)
    #expect(zone.offset(atInstant: 2) == 180)
  }

  @Test func `an empty footer keeps the last offset`() throws {
    #expect(try #require(Zone(tzif: Self.version2(footer: ""), name: nil)).offset(atInstant: 9_999_999) == 60)
  }

  @Test func `a malformed footer is no zone`() {
    #expect(Zone(tzif: Self.version2(footer: "nonsense"), name: nil) == nil)
  }

  @Test func `every file cut short is no zone`() {
    for bytes in [Self.version1, Self.version2(footer: "AAA-3")] {
      for count in 0..<bytes.count {
        #expect(Zone(tzif: Array(bytes[..<count]), name: nil) == nil, "\(count)")
      }
    }
  }

  @Test(arguments: [(20, 1), (24, 1), (28, 1), (32, 255), (36, 255), (39, 0), (43, 0), (48, 2), (49, 0x80)])
  func `counts and indices that do not fit are no zone`(position: Int, value: UInt8) {
    var bytes = Self.version1
    bytes[position] = value
    #expect(Zone(tzif: bytes, name: nil) == nil, "byte \(position)")
  }

  @Test(arguments: 0..<200)
  func `damaged bytes never crash`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let name = try #require(ZoneFiles.names.randomElement(using: &random))
    let whole = try ZoneFiles.bytes(name)
    for _ in 0..<20 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: .min ... .max, using: &random)
      }
      guard let zone = Zone(tzif: bytes, name: nil) else { continue }
      for minutes in [-2_000_000_000, 0, 29_000_000, 200_000_000] { _ = zone.resolve(wall: minutes) }
    }
  }
}
