import CivilTime
import Containers
import Diary
import Testing

@testable import Cells
@testable import Importing

/// What a zone's clock shows at moments of UTC, in the nights in which it is changed.
@Suite struct InstantClockTests {
  /// A zone whose clock goes from `standard` to an hour more between two wall-clock times.
  private static func offset(_ standard: Int, _ spring: String, _ autumn: String) -> @Sendable (Int) -> Int? {
    let (first, last) = (at(spring).wallMinutes, at(autumn).wallMinutes)
    // From the end of the hour that is left out to the end of the one that is shown twice.
    return { wall in wall >= first + 60 && wall < last ? standard + 60 : standard }
  }
  private static let berlin = offset(60, "2025-03-30T02:00", "2025-10-26T03:00")
  private static let newYork = offset(-300, "2025-03-09T02:00", "2025-11-02T02:00")
  private static let auckland = offset(720, "2024-09-29T02:00", "2025-04-06T03:00")

  @Test(arguments: [
    ("2025-03-30T00:59", "2025-03-30T01:59", 60), ("2025-03-30T01:00", "2025-03-30T03:00", 120),
    ("2025-03-30T01:30", "2025-03-30T03:30", 120), ("2025-10-26T00:30", "2025-10-26T02:30", 120),
    ("2025-10-26T00:59", "2025-10-26T02:59", 120), ("2025-10-26T01:00", "2025-10-26T02:00", 60),
    ("2025-10-26T01:30", "2025-10-26T02:30", 60), ("2025-07-01T22:30", "2025-07-02T00:30", 120),
  ]) func `A moment of UTC is what the clock of Berlin showed`(_ utc: String, _ wall: String, _ east: Int) {
    #expect(InstantClock.offset(at: at(utc).wallMinutes, Self.berlin) == east)
    #expect(at(utc).wallMinutes + east == at(wall).wallMinutes)
  }

  @Test(arguments: [
    ("2025-03-09T06:59", -300), ("2025-03-09T07:00", -240), ("2025-11-02T05:30", -240),
    ("2025-11-02T06:00", -300), ("2025-11-02T06:30", -300), ("2025-11-02T07:00", -300),
  ]) func `West of Greenwich it is too`(_ utc: String, _ east: Int) {
    #expect(InstantClock.offset(at: at(utc).wallMinutes, Self.newYork) == east)
  }

  @Test(arguments: [("2025-04-05T13:59", 780), ("2025-04-05T14:00", 720), ("2024-09-28T14:00", 780)])
  func `So it is where the day is another`(_ utc: String, _ east: Int) {
    #expect(InstantClock.offset(at: at(utc).wallMinutes, Self.auckland) == east)
  }

  @Test func `No time comes in that the clock never showed`() throws {
    let text =
      "event_id,timestamp,timezone,part_of_day,severity,user_notes\n"
      + "a1,2025-03-30T01:00:00.000Z,Europe/Berlin,night,slight,\n"
      + "a2,2025-11-02T06:30:00.000Z,America/New_York,night,slight,\n"
    var settings = ImportOptions(
      now: november, zone: "Europe/Berlin", offset: Self.berlin, vocabulary: knownDrugs)
    settings.namedOffset = { zone, wall in zone == "Europe/Berlin" ? Self.berlin(wall) : Self.newYork(wall) }
    let rules = try #require(SourceCatalogue.source(named: "one-tap"))
    var reader = RuledReader(
      rules, try Container(ByteFile(Array(text.utf8)), name: "o.csv"), settings, SourceAnswers())
    #expect(
      try reader.read().rows.map { SourceTests.line($0.entry) } == [
        "attack 2025-03-30T03:00+02:00 2/10", "attack 2025-11-02T01:30-05:00 2/10",
      ])
  }

  @Test(arguments: [
    ("2025-02-03T07:05-05:00,09:30", "2025-02-03T07:05-05:00 to 2025-02-03T09:30-05:00"),
    ("2025-02-03T22:05-05:00,2025-02-04 01:30", "2025-02-03T22:05-05:00 to 2025-02-04T01:30-05:00"),
    ("2025-02-03T07:05-05:00,2025-02-03T15:30+01:00", "2025-02-03T07:05-05:00 to 2025-02-03T15:30+01:00"),
    ("2025-03-29T23:00+01:00,04:00", "2025-03-29T23:00+01:00 to 2025-03-30T04:00+02:00"),
  ]) func `An end without an offset is on the clock of its start`(_ cells: String, _ attack: String) throws {
    #expect(Self.attacks("Start,End,Severity\n\(cells),5\n") == ["attack \(attack) 5/10"])
  }

  @Test func `So is a dose`() {
    #expect(
      Self.attacks("Start,Medication,Severity\n2025-02-03T07:05-05:00,sumatriptan 50mg @07:30,5\n") == [
        "attack 2025-02-03T07:05-05:00 5/10 {sumatriptan 50 mg at 2025-02-03T07:30-05:00}"
      ])
  }

  private static func attacks(_ text: String) -> [String] {
    var rows: [ImportedRow] = []
    var bytes = Array(text.utf8)
    let options = ImportOptions(now: november, zone: "Europe/Berlin", offset: berlin, vocabulary: knownDrugs)
    _ = Importer(options).read(
      from: { chunk in (chunk, bytes) = (bytes, []) }, into: { rows.append($0) })
    return rows.map { SourceTests.line($0.entry) }
  }

  @Test func `An attack of a length ends at a time that the clock showed`() throws {
    #expect(
      Self.attacks("Start,Duration,Severity\n2025-03-29 23:00,3.5 h,5\n") == [
        "attack 2025-03-29T23:00+01:00 to 2025-03-30T03:30+02:00 5/10"
      ])
  }
}
