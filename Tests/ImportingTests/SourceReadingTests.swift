import Testing

@testable import Cells
@testable import Importing

/// What the rules of sources make of single records.
@Suite struct SourceReadingTests {
  private func attacks(_ lines: [String]) -> [String] {
    lines.filter { $0.contains(": attack ") || $0.contains(": free ") || $0.contains(": dose ") }
  }

  private static let migraineBuddy =
    "#,Started,Lasted,Start UTC Offset (min),Attack Types,Pain Level,Symptoms,Premonitory Symptoms,Helpful Medication,"
    + "Unhelpful Medication,Potential Triggers,Notes\n"

  @Test func `Two lists of symptoms are one, and a comma in brackets parts nothing`() throws {
    let lines = try SourceTests.lines(
      Self.migraineBuddy
        + #"1,29/08/25 07:03,"2h 5m\#nmore",60,,5,"Nausea, Neck pain","Yawning, Sensitivity to light","Ibu (Ibuprofen, Paracetamol)","#
        + #""Sumatriptan (Imigran, 50mg)","Weather (heat, wind), Stress","#,
      name: "m.csv")
    let attack = try #require(attacks(lines).first)
    #expect(attack.contains("to 2025-08-29T09:08+01:00"))
    #expect(attack.contains("nausea light symptom Neck pain symptom Yawning"))
    #expect(attack.contains("{ibuprofen good} {sumatriptan 50 mg none}"))
    #expect(attack.contains("+Weather (heat, wind) +Stress"))
    #expect(attacks(lines).count == 1)
  }

  @Test func `A record without a headache keeps its dose`() throws {
    let lines = try SourceTests.lines(
      Self.migraineBuddy + "1,29/08/25 07:03,,60,,0,,Yawning,Ibuprofen 400 mg,,,", name: "m.csv")
    #expect(attacks(lines) == ["2: dose ibuprofen 400 mg at 2025-08-29T07:03+01:00 good"])
    #expect(lines.contains { $0.hasPrefix("remark: leftOut") })
  }

  @Test func `Offsets that fit only the other way round are read so in the whole file, which is said`() throws
  {
    let lines = try SourceTests.lines(
      Self.migraineBuddy + "1,29/08/25 07:03,,-60,,5,,,,,,\n2,14/09/25 07:03,,-120,,5,,,,,,", name: "m.csv")
    #expect(
      attacks(lines) == ["2: attack 2025-08-29T07:03+01:00 5/10", "3: attack 2025-09-14T07:03+02:00 5/10"])
    #expect(lines.contains("note: offsetsWest"))
  }

  private func calendar(_ events: [String]) throws -> [String] {
    let text =
      "BEGIN:VCALENDAR\nX-WR-TIMEZONE:America/New_York\n"
      + events.map { "BEGIN:VEVENT\n\($0)\nSUMMARY:Migraine\nEND:VEVENT\n" }.joined() + "END:VCALENDAR\n"
    return try SourceTests.lines(text, name: "c.ics", ["headache-tags Migraine"])
  }

  @Test func `Times of a calendar are in the zones that they name, or in the calendar's`() throws {
    let lines = try calendar([
      "UID:1\nDTSTART;TZID=Singapore Standard Time:20260601T080000\nDURATION:PT2H30M",
      "UID:2\nDTSTART;TZID=America/New_York:20260718T220000\nDTEND;TZID=Europe/Paris:20260719T100000",
      "UID:3\nDTSTART:20260801T080000",
      "UID:4\nDTSTART;VALUE=DATE:20260901\nDURATION:P2D",
    ])
    #expect(
      attacks(lines) == [
        "3: attack 2026-06-01T08:00+08:00 to 2026-06-01T10:30+08:00 migraine -- Migraine",
        "9: attack 2026-07-18T22:00-05:00 to 2026-07-19T10:00+01:00 migraine -- Migraine",
        "15: attack 2026-08-01T08:00-05:00 migraine -- Migraine",
        "20: attack 2026-09-01T00:00+01:00 (day) to 2026-09-02T23:59+01:00 migraine -- Migraine",
      ])
  }

  @Test func `A zone that nobody knows is refused, and an instance of a series is set aside`() throws {
    let lines = try calendar([
      "UID:1\nDTSTART;TZID=Nowhere:20260601T080000",
      "UID:2\nRECURRENCE-ID:20260601T080000\nDTSTART:20260601T080000",
    ])
    #expect(attacks(lines).isEmpty)
    #expect(lines.contains { $0.contains("knownZone") })
    #expect(lines.contains { $0.hasPrefix("remark: leftOut") })
  }

  @Test func `What no rule reads is kept and named`() throws {
    let lines = try calendar(["UID:1\nDTSTART:20260601T080000\nLOCATION:Office"])
    #expect(lines.contains("kept: LOCATION"))
  }

  @Test func `Half a tablet is never a whole one`() throws {
    let lines = try SourceTests.lines(
      """
      [{"date":"2026-02-02","sleep":1,"water":1,"attacks":[],"medications":[
        {"id":"1","time":1770019200,"name":"sumatriptan","dose":"50 mg","amount":0.5},
        {"id":"2","time":1770022800,"name":"ibuprofen","dose":"400 mg","amount":1.5}]}]
      """, name: "h.json")
    #expect(
      attacks(lines).map { $0.split(separator: " ").dropFirst(2).prefix(3).joined(separator: " ") }
        == ["sumatriptan 25 mg", "ibuprofen 600 mg"])
  }

  @Test func `A course has the dose of its day and the days between two`() throws {
    let lines = try SourceTests.lines(
      """
      [{"name":"topiramate","dose":"25 mg","frequency":"1-0-1","startDate":1770019200},
      {"name":"topiramate","dose":"70 mg","frequency":"monthly","startDate":1770019200},
      {"name":"sumatriptan","dose":"50 mg","frequency":"as needed","startDate":1770019200},
      {"name":"metoprolol","dose":"50 mg","frequency":"daily","startDate":null}]
      """, name: "h.json")
    #expect(lines.contains("1: preventive topiramate [\"50000 mg\"] 2026-02-02.."))
    #expect(lines.contains("2: preventive topiramate [\"70000 mg\"] 2026-02-02.. every 30 days"))
    #expect(lines.contains("remark: asNeeded  sumatriptan [3]"))
    #expect(lines.contains("remark: preventiveIntake  metoprolol [4]"))
  }

  @Test func `Quotes in the last column of a table whose quotes are loose are doubled ones`() throws {
    let lines = try SourceTests.lines(
      "Date,Time,Pain Level,Location,Duration,Triggers,Medications,Notes\n"
        + #"11/21/25,午前7:05,7,"5" spot",2h,,,"He said ""ow"", then slept""# + "\n", name: "h.csv")
    #expect(
      attacks(lines) == [
        #"2: attack 2025-11-21T07:05+01:00 to 2025-11-21T09:05+01:00 7/10 -- He said "ow", then slept"#
      ])
  }

  @Test func `Each of several chosen columns counts`() throws {
    let lines = try SourceTests.lines(
      "Date,Headache,Migraine,\n2025-03-02,0,2,\n2025-03-01,0,-1,\n", name: "l.csv",
      ["headache-tags Headache,Migraine"])
    #expect(attacks(lines) == ["2: attack 2025-03-02T00:00+01:00 (day) migraine", "3: free 2025-03-01"])
  }

  @Test func `An answer about something else than a headache is none`() throws {
    let head = "Cycle start time,Cycle end time,Cycle timezone,Question text,Answered yes,Notes\n"
    let lines = try SourceTests.lines(
      head + "2025-09-14 23:16:59,2025-09-15 23:08:01,UTC+02:00,Took headache medication?,true,\n"
        + "2025-09-16 02:10:00,,UTC+02:00,¿Tuviste migraña?,TRUE,\n", name: "w.csv")
    #expect(attacks(lines) == ["3: attack 2025-09-16T00:00+01:00 (day) migraine"])
    #expect(lines.contains { $0.hasPrefix("remark: perhapsHeadache") })
  }

  @Test func `Activities chosen as drugs are doses`() throws {
    let lines = try SourceTests.lines(
      "full_date,date,weekday,time,mood,activities,note_title,note\n2025-06-03,,,20:15,ok,Headache | Sumatriptan | Work,,\n",
      name: "d.csv", ["headache-tags Headache", "drug-tags Sumatriptan,Maxalt"])
    #expect(attacks(lines) == ["2: attack 2025-06-03T00:00+01:00 (day) {sumatriptan}"])
    #expect(lines.contains { $0.contains("unusedNames(option: \"drug-tags\", [\"Maxalt\"])") })
    #expect(lines.contains("kept: time, mood, activities"))
  }

  @Test func `A value of a tracker is a length, a label or an intensity`() throws {
    let lines = try SourceTests.lines(
      "FeatureName,Timestamp,Value,Note\nMigraine,2025-02-03T07:05:00+01:00,5:30:00,\n"
        + "Migraine,2025-02-04T07:05:00+01:00,1.0:yes,\nMigraine,2025-02-05T07:05:00+01:00,0.0:none,\n"
        + "Sumatriptan,2025-02-07T07:05:00+01:00,2.0,\n", name: "t.csv",
      ["headache-tags Migraine", "drug-tags Sumatriptan"])
    #expect(
      attacks(lines) == [
        "2: attack 2025-02-03T07:05+01:00 to 2025-02-03T12:35+01:00 migraine",
        "3: attack 2025-02-04T07:05+01:00 migraine",
        "5: dose 2x Sumatriptan at 2025-02-07T07:05+01:00".replacing("Sumatriptan", with: "sumatriptan"),
      ])
  }
}
