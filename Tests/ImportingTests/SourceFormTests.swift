import Containers
import Diary
import Testing

@testable import Cells
@testable import Importing

/// Answers of forms, logs of MigraLog, and files that only look like one of a source.
@Suite struct SourceFormTests {
  private func form(_ header: String, _ row: String) throws -> [String] {
    var settings = ImportOptions(
      now: november, dateOrder: .monthFirst, zone: "Europe/Berlin", offset: { _ in 60 },
      vocabulary: knownDrugs)
    settings.problemLimit = 10
    let rules = try #require(SourceCatalogue.source(named: "google-form"))
    let text = "Timestamp,\(header)\n11/16/2026 20:15:32,\(row)\n"
    var reader = RuledReader(
      rules, try Container(ByteFile(Array(text.utf8)), name: "f.csv"), settings, SourceAnswers())
    let file = try reader.read()
    return file.rows.map { SourceTests.line($0.entry) } + file.summary.problems.map { "problem \($0.cause)" }
      + file.summary.remarks.entries.map { "remark \($0.remark.kind)" }
      + file.summary.notes.map { "note \($0)" }
  }

  @Test func `A form that says there was no headache makes a free day`() throws {
    #expect(try form("Did you have a headache today?,How bad was it?", "No,") == ["free 2026-11-16"])
  }

  @Test func `The day that was asked for, the scale of the question and the question for the drug count`()
    throws
  {
    #expect(
      try form(
        "Date of the headache,How bad is it? (1-5),What time did it begin?,Did you take anything?,What did you take?",
        "11/14/2026,5,3:00 p. m.,Yes,Ibuprofen") == [
          "attack 2026-11-14T15:00+01:00 10/10 {ibuprofen}",
          "note scale(highest: 5, column: \"How bad is it? (1-5)\")",
        ])
  }

  @Test func `A time with its own day goes before the day of sending, and a pain of 0 is no headache`() throws
  {
    #expect(
      try form("How bad is it?,When did it start?", "6,11/15/2026 22:00:00") == [
        "attack 2026-11-15T22:00+01:00 6/10"
      ])
    #expect(try form("How bad is it?,When did it start?", "0,") == ["remark leftOut"])
  }

  @Test func `Habits that are counted do not hide those that are answered`() throws {
    let lines = try SourceTests.lines(
      "Date,Water,Migraine,\n2025-03-02,3000,2,\n2025-03-01,2500,1,\n", name: "l.csv",
      ["headache-tags Migraine"])
    #expect(lines.contains("2: attack 2025-03-02T00:00+01:00 (day) migraine"))
    #expect(lines.count { $0.contains(": attack") || $0.contains(": free") } == 1)
  }

  @Test func `Logs of an episode belong to it, and what is not there is named`() throws {
    let lines = try SourceTests.lines(
      """
      {"metadata":{"v":1},"episodes":[{"id":"e","startTime":1770019200000,"endTime":1770040000000,
      "locations":["left_temple","right_eye"],"qualities":["throbbing","stabbing"],"symptoms":[],"triggers":[]}],
      "intensityReadings":[{"episodeId":"e","timestamp":1770019200000,"intensity":6},
      {"episodeId":"e","timestamp":1770030000000,"intensity":0}],
      "symptomLogs":[{"episodeId":"e","symptom":"vomiting","onsetTime":1770025000000}],
      "dailyStatusLogs":[{"date":"2026-02-02","status":"green"}],"calendarOverlays":[{"startDate":"2026-02-01","label":"x"}],
      "medications":[{"id":"m","name":"Sumatriptan","type":"rescue","dosageAmount":50,"dosageUnit":"mg"}],
      "medicationDoses":[{"medicationId":"m","timestamp":1770020000000,"quantity":0.5,"status":"taken","episodeId":"e"},
      {"medicationId":"gone","timestamp":1770020000000,"quantity":1,"status":"taken"}]}
      """, name: "m.json")
    let attack = try #require(lines.first { $0.contains(": attack") })
    #expect(
      attack.contains(
        "6/10 both vomiting throbbing [6 at 09:00] [0 at 12:00] {sumatriptan 25 mg at 2026-02-02T09:13"))
    #expect(lines.contains { $0.hasPrefix("remark: freeWithHeadache  2026-02-02") })
    #expect(lines.contains { $0.hasPrefix("remark: drugLeftOut medicationId gone") })
    #expect(lines.contains("note: unreadRecords([\"calendarOverlays[] (1)\"])"))
    #expect(lines.contains { $0.hasPrefix("kept: ") && $0.contains("locations[], qualities[]") })
  }

  @Test func `An export without attacks is known by the rest of it`() throws {
    let migraLog =
      #"{"metadata":{"v":1},"episodes":[],"intensityReadings":[],"medications":[],"medicationDoses":[],"#
      + #""dailyStatusLogs":[{"date":"2026-02-03","status":"green"}]}"#
    #expect(try SourceTests.lines(migraLog, name: "m.json").contains { $0.hasSuffix("free 2026-02-03") })
    let symi =
      #"{"formatVersion":1,"episodes":[],"continuousMedications":[{"name":"Topiramate","dosage":"25 mg","#
      + #""frequency":"1-0-1","startDate":"2026-09-30T23:00:00Z"}]}"#
    #expect(
      try SourceTests.lines(symi, name: "s.json").contains {
        $0.hasSuffix("topiramate [\"50000 mg\"] 2026-10-01..")
      })
  }

  @Test func `A dose on a day that was said to be one of headache is the same in any zone`() throws {
    let text = """
      {"metadata":{},"episodes":[],"dailyStatusLogs":[{"date":"2025-02-05","status":"red"}],"medications":[{"id":"m",\
      "name":"Sumatriptan","type":"rescue"}],"medicationDoses":[{"id":"d","medicationId":"m","timestamp":1738760400000,\
      "status":"taken"}]}
      """
    let rules = try #require(SourceCatalogue.source(named: "migralog"))
    let read = try [60, -300].map { offset in
      let options = ImportOptions(now: november, zone: nil, offset: { _ in offset }, vocabulary: knownDrugs)
      var reader = RuledReader(
        rules, try Container(ByteFile(Array(text.utf8)), name: "m.json"), options, SourceAnswers())
      return try reader.read().rows
    }
    #expect(read.map(\.count) == [1, 1])
    #expect(read[0].map(\.attack?.doses.count) == [1])
    #expect(read[0][0].moment?.content == read[1][0].moment?.content)
    #expect(read[0][0].key == read[1][0].key)
  }

  @Test func `A moment of UTC is the same row in any zone`() throws {
    let text =
      "_id,pain,start_date,end_date,duration,strength,medication,medication_amount,description\n"
      + "1,Migraine,1770019200000,1770040000000,1,8,,,\n"
    func row(_ offset: Int) throws -> ImportedRow {
      let rules = try #require(SourceCatalogue.source(named: "headi"))
      let options = ImportOptions(now: november, zone: nil, offset: { _ in offset }, vocabulary: knownDrugs)
      var reader = RuledReader(
        rules, try Container(ByteFile(Array(text.utf8)), name: "h.csv"), options, SourceAnswers())
      return try #require(try reader.read().rows.first)
    }
    #expect(try row(60).key == row(-300).key)
    #expect(try row(60).moment == row(-300).moment)
  }

  @Test(arguments: [
    ("Nov 3, 2025", "2025-11-03"), ("3 de nov. de 2025", "2025-11-03"), ("2025年11月3日", "2025-11-03"),
    ("Nov 3, 2025 at 7:05 PM", "2025-11-03T19:05"), ("3. März 2025", "2025-03-03"),
    ("8th Dec 2021", "2021-12-08"),
    ("3 novembre 2025", "2025-11-03"),
  ]) func `A day with its month in letters is read in any style`(_ text: String, _ day: String) {
    #expect(ValueForm.dayInWords.read(text) == day)
  }

  @Test(arguments: [
    ("7.05", "07:05"), ("7:05 a. m.", "07:05"), ("7 h 05", "07:05"), ("午後7:05", "19:05"),
    ("7:05\u{202F}PM", "19:05"),
    ("4:00:00 p. m.", "16:00"), ("오전 7:05", "07:05"),
  ]) func `A clock time is read in the style of any place`(_ text: String, _ clock: String) {
    #expect(ValueForm.clock.read(text) == clock)
  }

  @Test func `A word for the pain means what the person says`() throws {
    let rules = try #require(SourceCatalogue.source(named: "one-tap"))
    let text =
      "event_id,timestamp,timezone,part_of_day,severity,user_notes\nA,2025-11-20T10:00:00.000Z,Europe/Paris,x,awful,\n"
    func peak(_ words: [String: String]) throws -> Intensity? {
      var options = ImportOptions(now: november, zone: nil, offset: { _ in 60 }, vocabulary: knownDrugs)
      options.namedOffset = { _, _ in 60 }
      options.words = words
      var reader = RuledReader(
        rules, try Container(ByteFile(Array(text.utf8)), name: "o.csv"), options, SourceAnswers())
      let file = try reader.read()
      #expect(file.summary.problems.compactMap(\.intensityWord) == (words.isEmpty ? ["awful"] : []))
      return file.rows.first?.attack?.peak
    }
    #expect(try peak([:]) == nil)
    #expect(try peak(["awful": "9"]) == 9)
  }
}
