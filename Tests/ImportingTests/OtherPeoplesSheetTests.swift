import CivilTime
import Diary
import Testing

@testable import Cells
@testable import Importing

@Suite struct OtherPeoplesSheetTests {
  @Test func `A column for how bad a headache was is known by what it hurts and how much`() throws {
    for name in [
      "Headache level", "Pain VAS", "Migraine severity", "Worst pain score", "Schmerz Skala",
      "Niveau de douleur",
    ] {
      let read = try surveying("Date,\(name)\n2025-11-01,7\n2025-11-08,9\n")
      #expect(read.reading.questions.isEmpty, "\(name)")
      #expect(read.rows.compactMap { $0.attack?.peak } == [7, 9], "\(name)")
    }
    let other = try surveying("Date,Mood level\n2025-11-01,7\n")
    #expect(!other.reading.questions.isEmpty)
  }

  @Test func `A scale of a hundred in the name of the column is brought to ten`() throws {
    let read = try surveying("Date,Pain VAS (0-100),Medication\n2025-11-01,70,suma 50mg\n2025-11-08,45,\n")
    #expect(read.rows.compactMap { $0.attack?.peak } == [7, Intensity(tenths: 45)])
  }

  @Test func `A column called Day that holds days of the week leaves the date to the next`() throws {
    let read = try surveying(
      "Day,Date,Severity\nMon,10/06/2025,7\nThu,10/09/2025,4\nOctober total,2,\nTue,11/04/2025,8\n")
    #expect(read.reading.questions.isEmpty)
    #expect(
      read.rows.compactMap { $0.attack?.onset.moment.day.iso } == ["2025-10-06", "2025-10-09", "2025-11-04"])
    #expect(read.reading.notes.contains(.sums([4])))
  }

  @Test func `A row of sums is one whatever number stands below the times`() throws {
    let read = try surveying("Date,Time,Pain\n2025-11-01,8:00,7\n2025-11-05,9:30,5\nTotal,2,\n")
    #expect(read.reading.notes.contains(.sums([4])))
    #expect(read.rows.count == 2 && read.summary.problemCount == 0)
  }

  @Test func `A row of sums between rows of days is one although a number stands below the dates`() throws {
    let read = try surveying(
      "Day,Date,Severity,Hours\nMon,10/13/2025,7,5\nOctober total,2,,7\nTue,11/04/2025,8,12\n")
    #expect(read.summary.problemCount == 0 && read.rows.count == 2)
    #expect(read.reading.notes.contains(.sums([3])))
  }

  @Test func `No drug is named after a word for none, in any of the languages`() throws {
    for word in [
      "ninguna", "nenhum", "geen", "nessuna", "keiner", "aucun médicament", "sin medicación", "None", "–",
    ] {
      let read = try surveying("Date,Pain,Medication\n2025-11-01,7,suma 50mg\n2025-11-08,9,\(word)\n")
      #expect(read.rows.compactMap { $0.attack?.doses.count } == [1, 0], "\(word)")
      #expect(read.reading.questions.isEmpty && read.summary.problemCount == 0, "\(word)")
    }
  }

  @Test func `A number below zero is asked about, and one roughly meant is named`() throws {
    let below = try surveying("Date,Pain\n2025-11-01,-1\n2025-11-08,7\n")
    #expect(below.reading.questions == [.intensityWords([TableQuestion.Example(text: "-1", line: 2)])])
    let rough = try surveying("Date,Pain\n2025-11-01,8+\n2025-11-08,7\n")
    #expect(rough.reading.notes.contains(.approximate([2])))
    #expect(rough.rows.compactMap { $0.attack?.peak } == [8, 7])
  }

  @Test func `Rows of several people are asked about where an id repeats, and numbers of rows are not`()
    throws
  {
    let people = "id,date,headache\n1,2026-01-01,1\n1,2026-01-02,0\n2,2026-01-01,0\n2,2026-01-02,1\n"
    let asked = try surveying(people)
    #expect(asked.reading.questions == [.people(column: "id", first: "1", count: 2)])
    let one = try surveying(people) { $0.filters = [TableChoices.Pair("id", "2")] }
    #expect(one.rows.compactMap { $0.checkIn?.day.iso } == ["2026-01-01"])
    #expect(one.rows.compactMap { $0.attack }.count == 1)
    let rows = try surveying("id,date,headache\n1,2026-01-01,1\n2,2026-01-02,0\n3,2026-01-03,1\n")
    #expect(rows.reading.questions.isEmpty && rows.rows.count == 3)
  }

  @Test func `The half of the day may be one letter`() throws {
    let read = try surveying("Date,Start Time,End Time,Pain\n10/14/25,10p,6a,8\n10/31/25,7:30a,12:00p,4\n")
    #expect(read.summary.problemCount == 0)
    #expect(read.rows.compactMap { $0.attack?.onset.moment.minuteOfDay } == [22 * 60, 450])
  }

  @Test func `A headache of all day lasted for its day`() throws {
    let read = try surveying("When,How long,Pain\n3 Oct 2025,all day,8\n20 Oct 2025,2 days,9\n")
    #expect(read.summary.problemCount == 0)
    let ends = read.rows.compactMap { row -> String? in
      if case .at(let end)? = row.attack?.end { end.day.iso } else { nil }
    }
    #expect(ends == ["2025-10-03", "2025-10-21"])
  }

  private let readings = """
    Date,Time,Pain level,Drug
    2025-10-02,08:00,3,
    2025-10-02,10:00,6,suma 50mg
    2025-10-02,14:00,2,
    2025-10-02,16:00,0,
    2025-10-05,09:00,7,
    2025-10-05,18:00,0,

    """

  @Test func `A 0 at a time is asked about, and is the end of a headache where rows are changes`() throws {
    let asked = try surveying(readings)
    #expect(asked.reading.questions == [.zeroAtTime(TableQuestion.Example(text: "0", line: 5))])
    let changes = try surveying(readings) { $0.layout = .changes }
    let attacks = changes.rows.compactMap(\.attack)
    #expect(attacks.map(\.peak) == [6, 7])
    #expect(attacks.map(\.doses.count) == [1, 0])
    let ends = attacks.map { attack in if case .at(let end) = attack.end { end.minuteOfDay } else { -1 } }
    #expect(ends == [16 * 60, 18 * 60])
    let rows = try surveying(readings) { $0.layout = .attacks }
    #expect(rows.rows.compactMap(\.attack).count == 4 && rows.rows.count == 4)
    #expect(rows.reading.notes.contains(.remarks([5, 7])))
  }

  @Test func `Sides, times of day and columns of Italian and Dutch sheets are read`() throws {
    let read = try surveying(
      "Data;Ora inizio;Ora fine;Intensità (0-10);Lato\n03/11/2025;8:30;14.00;7;sinistra\n25/11/2025;mattina;;5;destra\n"
    )
    #expect(read.rows.compactMap { $0.attack?.side } == [.left, .right])
    #expect(read.rows.first?.attack?.onset.moment.minuteOfDay == 510)
    let dutch = try surveying(
      "Datum;Hoofdpijn;Ernst;Medicijn\n01-10-2025;nee;;\n13-10-2025;ja;6;sumatriptan 50mg\n")
    #expect(dutch.rows.compactMap { $0.attack?.peak } == [6])
    #expect(dutch.rows.compactMap { $0.attack?.doses.first?.drug } == ["sumatriptan"])
  }
}
