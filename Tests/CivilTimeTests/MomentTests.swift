import CivilTime
import TestSupport
import Testing

/// Moments: their text, and wall times placed in a zone.
@Suite struct MomentTests {
  @Test(arguments: 0..<50)
  func `a moment is read back from its text`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let offset = Bool.random(using: &random) ? Int.random(in: -1439...1439, using: &random) : nil
      let wall = Int.random(in: -900_000_000...4_000_000_000, using: &random)
      let moment = Moment(wallMinutes: wall, offset: offset)
      #expect(Moment(rfc3339: moment.description) == moment)
    }
  }

  @Test(arguments: [
    ("2026-11-22T07:30+01:00", "2026-11-22T07:30+01:00"),
    ("2026-11-22T07:30:59+01:00", "2026-11-22T07:30+01:00"),
    ("2026-11-22 07:30:59.123-03:30", "2026-11-22T07:30-03:30"),
    ("2026-11-22T07:30Z", "2026-11-22T07:30+00:00"),
    ("2026-11-22t07:30z", "2026-11-22T07:30+00:00"), ("2026-11-22T07:30", "2026-11-22T07:30"),
    ("2016-12-31T23:59:60Z", "2016-12-31T23:59+00:00"),
  ])
  func `RFC 3339 is read to the minute`(text: String, expected: String) {
    #expect(Moment(rfc3339: text)?.description == expected)
  }

  @Test(arguments: [
    "", "2026-11-22", "2026-11-22T7:30", "2026-11-22T24:00Z", "2026-11-22T07:60Z", "2026-02-30T07:30Z",
    "2026-11-22T07:30+1:00", "2026-11-22T07:30+0100", "2026-11-22T07:30 +01:00", "2026-11-22T07:30+01:60",
    "2026-11-22T07:30:Z", "2026-11-22T07:30:61Z", "2026-11-22T07:30:00.Z", "2026-11-22T07:30ZZ",
    "2026-11-22x07:30",
  ])
  func `what is no RFC 3339 is not read`(text: String) {
    #expect(Moment(rfc3339: text) == nil)
  }

  private func now(_ zone: Zone?) throws -> Now {
    Now(moment: try #require(Moment(rfc3339: "2026-11-22T14:55+01:00")), zone: zone, zoneName: nil)
  }

  @Test(arguments: [
    ("2026-07-01", 600, "2026-07-01T10:00+02:00", Now.ClockChange?.none),
    ("2026-11-21", 600, "2026-11-21T10:00+01:00", nil),
    ("2026-03-29", 150, "2026-03-29T03:30+02:00", .skipped),
    ("2026-10-25", 150, "2026-10-25T02:30+01:00", .repeated(.second)),
  ])
  func `a wall time gets the offset of its own day`(
    day: String, minute: Int, expected: String, change: Now.ClockChange?
  ) throws {
    let now = try now(Zone(posix: "CET-1CEST,M3.5.0,M10.5.0/3"))
    let placed = now.place(try #require(CivilDay(iso: day)), minuteOfDay: minute)
    #expect(placed.moment.description == expected)
    #expect(placed.clockChange == change)
    #expect(now.moment(day: try #require(CivilDay(iso: day)), minuteOfDay: minute) == placed.moment)
  }

  @Test(arguments: [
    ("2026-10-25T02:10+02:00", "2026-10-25T02:05+02:00", Now.ClockChange.Pass.first),
    ("2026-10-25T02:10+01:00", "2026-10-25T02:05+01:00", .second),
    ("2026-10-25T02:00+01:00", "2026-10-25T02:05+02:00", .first),
  ])
  func `of a time shown twice the latest one past is meant`(
    at: String, expected: String, pass: Now.ClockChange.Pass
  ) throws {
    let zone = try #require(Zone(posix: "CET-1CEST,M3.5.0,M10.5.0/3"))
    let now = Now(moment: try #require(Moment(rfc3339: at)), zone: zone, zoneName: nil)
    let placed = now.place(try #require(CivilDay(iso: "2026-10-25")), minuteOfDay: 125)
    #expect(placed.moment.description == expected)
    #expect(placed.clockChange == .repeated(pass))
    let first = now.firstPass(of: placed)?.moment.description
    #expect(first == (pass == .second ? "2026-10-25T02:05+02:00" : nil))
  }

  @Test func `midnight that was skipped is the first minute of the same day`() throws {
    let now = try now(try ZoneFiles.zone("America/Sao_Paulo"))
    let day = try #require(CivilDay(iso: "2018-11-04"))
    #expect(now.moment(day: day, minuteOfDay: 0).description == "2018-11-04T01:00-02:00")
  }

  @Test func `a day that was skipped is the next one`() throws {
    let now = try now(try ZoneFiles.zone("Pacific/Apia"))
    let placed = now.place(try #require(CivilDay(iso: "2011-12-30")), minuteOfDay: 600)
    #expect(placed.moment.description == "2011-12-31T10:00+14:00")
    #expect(placed.clockChange == .skipped)
  }

  @Test func `real time passes over a change of the clock`() throws {
    let zone = try #require(Zone(posix: "CET-1CEST,M3.5.0,M10.5.0/3"))
    let morning = Now(
      moment: try #require(Moment(rfc3339: "2026-10-25T04:00+01:00")), zone: zone, zoneName: "Europe/Paris")
    #expect(morning.moment(minutesAgo: 120).description == "2026-10-25T02:00+01:00")
    #expect(morning.moment(minutesAgo: 180).description == "2026-10-25T02:00+02:00")
    #expect(morning.moment(minutesAgo: 240).description == "2026-10-25T01:00+02:00")
  }

  @Test func `without a zone other times keep the offset of now`() throws {
    let now = try now(nil)
    let day = try #require(CivilDay(iso: "2026-07-01"))
    #expect(now.moment(day: day, minuteOfDay: 600).description == "2026-07-01T10:00+01:00")
    #expect(now.moment(minutesAgo: 60).description == "2026-11-22T13:55+01:00")
  }
}
