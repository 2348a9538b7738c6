import CivilTime
import Diary
import Testing

@testable import Cells
@testable import Importing

/// A cell is read as a whole, or it is asked about, refused or kept with what stands in it.
@Suite struct WholeCellTests {
  private func reading(_ text: String) throws -> (
    questions: [TableQuestion], rows: [ImportedRow], summary: ImportSummary
  ) {
    let (reading, rows, summary) = try surveying(text)
    return (reading.questions, rows, summary)
  }

  private func attack(_ text: String) throws -> Attack? {
    let read = try reading(text)
    return read.questions.isEmpty && read.summary.problems.isEmpty && read.rows.count == 1
      ? read.rows[0].attack : nil
  }

  // MARK: Days

  @Test(arguments: [
    "2025-01-03 - 2025-01-05", "03.01.2025 - 05.01.2025", "3/14/25 & 3/15/25", "2025-01-03 or 04",
    "2025-01-03 (3 days)", "14/03/2025 (2 attacks)", "2025-03-14 no headache", "2025-03-14 25:00",
    "2025-03-14 (and 4th)", "3 Nov 2025 - 5", "3 Nov 2025 8", "3 Nov 2025 2030", "2025-01-03 0.9",
    "3.11. 20", "3 Nov 2025, 8:00 suma", "14.3.2025 bis 16.3.2025", "2025-03-14, -15", "3-5.11.2025",
    "Nov 3-15", "Nov 3-15, 2025", "3. Nov./4. Nov. 2025", "2025-01-03/04", "- 2025-01-05",
    "3 Nov 2025 + 4 Nov 2025",
  ])
  func `A day with more behind it than a time is refused`(cell: String) throws {
    let text = "Date,Headache,Meds\n\"\(cell)\",yes,suma 50\n"
    let (questions, rows, summary) = try reading(text)
    #expect(questions.isEmpty && rows.isEmpty)
    #expect(summary.problems.map(\.cause) == [.cell(cell, .date)])
    #expect(summary.problems.first?.column?.number == 1)
    #expect(importing(text).rows.isEmpty)
  }

  @Test(arguments: [
    ("2025-01-03 08:00-14:00", "2025-01-03T08:00+01:00", "2025-01-03T14:00+01:00"),
    ("2025-01-03 08:00 - 14:00", "2025-01-03T08:00+01:00", "2025-01-03T14:00+01:00"),
    ("3.1.2025 8-14 Uhr", "2025-01-03T08:00+01:00", "2025-01-03T14:00+01:00"),
    ("3.1.2025 22:00 bis 02:00", "2025-01-03T22:00+01:00", "2025-01-04T02:00+01:00"),
  ])
  func `A start and an end behind a day are both read`(cell: String, start: String, end: String) throws {
    let attack = try attack("Date,Headache\n\(cell),yes\n")
    #expect(attack?.onset == Onset(at(start)) && attack?.end == .at(at(end)))
    #expect(
      try self.attack("Date,Headache,End\n\(cell),yes,\(end.dropFirst(11).prefix(5))\n")?.end == .at(at(end)))
    let other = try reading("Date,Headache,End\n\(cell),yes,15:10\n").summary.problems
    #expect(other.map(\.cause) == [.cell(cell, .date)])
  }

  @Test(arguments: [
    ("evening", 20), ("am", 8), ("night", 2), ("abends", 20), ("le matin", 8),
  ])
  func `A part of the day behind a day is one, and said`(word: String, hour: Int) throws {
    for header in ["Date,Headache", "Start,Headache"] {
      for day in ["2025-01-03", "3 Jan 2025", "3.1.25"] {
        let text = "\(header)\n\(day) \(word),yes\n"
        let (reading, rows, summary) = try surveying(text)
        #expect(summary.problems.isEmpty && reading.notes.contains(.partOfDay([2])))
        #expect(rows.first?.attack?.onset.precision == .partOfDay)
        #expect(rows.first?.attack?.onset.moment.minuteOfDay == hour * 60)
        #expect(importing(text).summary.needsSurvey)
      }
    }
  }

  @Test(arguments: [
    "3.11. 08:00", "8.11. 10:00", "9.11. 22:00", "03.11. 22.30", "3.11. 20h", "3.11.08:00", "3. März 14.30",
    "3. März 14:00", "3.11. 8 Uhr",
  ])
  func `An hour behind a day and a month is no year`(cell: String) throws {
    let questions = try reading("Date,Pain\n\(cell),5\n").questions
    #expect(questions.contains { if case .year = $0 { true } else { false } })
    let rows = try surveying("Date,Pain\n\(cell),5\n") { $0.year = 2025 }.rows
    #expect(rows.first?.attack?.onset.moment.day.components.year == 2025)
    #expect(rows.first?.attack?.onset.precision == .minute)
  }

  @Test func `A year of two digits stays one`() throws {
    for (cell, day) in [
      ("3.11.22 10:00", "2022-11-03"), ("3.11.22. 10:00", "2022-11-03"), ("3. 11. 25", "2025-11-03"),
      ("3/11/12 am", "2012-11-03"), ("3 Nov 20", "2020-11-03"), ("3.11.25, 08:00", "2025-11-03"),
      ("Nov-03-25", "2025-11-03"), ("Nov 3 25", "2025-11-03"), ("3-Nov-25", "2025-11-03"),
    ] {
      let rows = try surveying("Date,Pain\n\"\(cell)\",5\n14/03/2025,6\n").rows
      #expect(rows.first?.attack?.onset.moment.day.iso == day, "\(cell)")
    }
  }

  @Test func `An end without a year is the next such day, and with more behind it refused`() throws {
    let attack = try attack("Start,End,Pain\n30.12.2025 20:00,1.1. 02:00,5\n")
    #expect(attack?.end == .at(at("2026-01-01T02:00+01:00")))
    for end in ["1.6. 02:00", "31.12. 02:00 (3)", "31.12. - 2.1.", "31.12. bad"] {
      #expect(try reading("Start,End,Pain\n30.12.2025 20:00,\(end),5\n").summary.problems.count == 1)
    }
    let dated = try self.attack("Start,End date,Pain\n30.12.2025 20:00,31.12.2025 02:00,5\n")
    #expect(dated?.end == .at(at("2025-12-31T02:00+01:00")))
  }

  @Test func `A day of the week in a column of its own has to be that of the date`() throws {
    let (reading, rows, _) = try surveying("Datum,Wochentag,Schmerz\n1.1.2025,Montag,5\n2.1.2025,Do,5\n")
    #expect(reading.notes.contains(.weekday([2])) && rows.count == 2)
    let asked = try self.reading("Datum,Wochentag,Schmerz\n1.1.,Mittwoch,5\n").questions
    #expect(asked == [.year([.init(text: "1.1.", line: 2)], suggested: 2025)])
    let more = try surveying("Datum,Wochentag,Schmerz\n1.1.2025,Mi frei,5\n2.1.2025,Do,5\n3.1.2025,Fr,5\n")
    #expect(more.summary.remarks.entries.map(\.remark.text) == ["Mi frei"])
  }

  // MARK: Rows without a date

  @Test func `A row without a date whose clock went back is of a day that nobody has said`() throws {
    for (first, second) in [
      ("22:15", "02:00"), ("abends", "nachts"), ("20:00", "woke up with it"), ("11:00", "2:00"),
    ] {
      let (_, rows, summary) = try reading("Date,Start,Pain\n19.4.2025,\(first),8\n,\(second),6\n")
      #expect(rows.count == 1 && summary.problems.map(\.cause) == [.cell("", .date)], "\(second)")
    }
    let (reading, rows, _) = try surveying("Date,Start,AM/PM,Pain\n19.4.2025,11:00,AM,8\n,2:00,PM,6\n")
    #expect(rows.compactMap { $0.attack?.onset.moment.minuteOfDay } == [660, 840])
    #expect(reading.notes.contains(.dayAbove([3])))
  }

  // MARK: Times

  @Test(arguments: [
    ("8 Uhr abends", 20 * 60), ("8:30 in the evening", 20 * 60 + 30), ("8 h du soir", 20 * 60),
    ("à 8 heures", 8 * 60), ("um 8 Uhr", 8 * 60), ("at 8:15 pm", 20 * 60 + 15), ("abends 8 Uhr", 20 * 60),
    ("3 Uhr nachts", 3 * 60), ("11 at night", 23 * 60), ("8 Uhr morgens", 8 * 60), ("20 Uhr abends", 20 * 60),
    ("4 de la tarde", 16 * 60),
  ])
  func `A time with the part of the day that it is in`(cell: String, minute: Int) throws {
    let attack = try attack("Date,Start,Pain\n2025-01-03,\(cell),5\n")
    #expect(attack?.onset.precision == .minute && attack?.onset.moment.minuteOfDay == minute)
  }

  @Test func `From the evening to the night is to the next day`() throws {
    let attack = try attack("Datum,Beginn,Ende,Schmerz\n3.11.2025,abends,nachts,5\n")
    #expect(attack?.onset.precision == .partOfDay && attack?.end == .at(at("2025-11-04T02:00+01:00")))
    let back = try reading("Datum,Beginn,Ende,Schmerz\n3.11.2025,abends,15:00,5\n").summary.problems
    #expect(back.count == 1)
  }

  @Test(arguments: [
    "woke up fine", "woke up fine, then 14:00", "14:00-18:30", "woke (3)", "8 Uhr abends bad",
  ])
  func `A time is refused with what is not understood beside it, or that another cell denies`(cell: String)
    throws
  {
    let (_, rows, summary) = try reading("Date,Start,End,Pain\n2025-01-03,\"\(cell)\",19:00,5\n")
    #expect(rows.isEmpty && summary.problems.map(\.cause) == [.cell(cell, .time)])
  }

  @Test func `An end that nobody knows, or that is two, is not left out without a word`() throws {
    let woke = try reading("Date,Start,End,Pain\n2025-01-03,8:00,woke up,5\n")
    #expect(woke.rows.first?.rawText?.contains("woke up") ?? false)
    #expect(woke.summary.remarks.entries.map(\.remark.text) == ["woke up"])
    let two = try reading("Date,Start,End,Pain\n2025-01-03,8:00,14:00-18:30,5\n")
    #expect(two.summary.problems.map(\.cause) == [.cell("14:00-18:30", .time)])
    let plain = importing("Start,End,Severity\n2025-01-03T08:00,woke,5\n")
    #expect(plain.summary.remarks.entries.map(\.remark.text) == ["woke"])
  }

  // MARK: Other cells

  @Test func `A yes with how bad it was is read, where a scale says that it is that`() throws {
    let (_, rows, summary) = try reading("Date,Headache\n2025-01-03,\"oui, 6/10\"\n2025-01-04,no\n")
    #expect(summary.problems.isEmpty && rows.first?.attack?.peak == Intensity(6))
    for cell in ["yes (2)", "no 6/10", "yes, suma"] {
      #expect(try reading("Date,Headache\n2025-01-03,\"\(cell)\"\n").rows.isEmpty, "\(cell)")
    }
  }

  @Test func `A cell that is refused is shown as it stands, in its own column`() throws {
    let scaled = try reading("Date,Pain (0-3),Meds\n2025-01-03,4,suma\n2025-01-04,2,\n").summary.problems
    #expect(scaled.map(\.cause) == [.cell("4", .intensityUpTo(3))])
    #expect(scaled.first?.column == .init(number: 2, name: "Pain (0-3)"))
    let lines = try reading("Date,Start,Pain\n2025-01-03,\"8\nor 9\",5\n").summary.problems
    #expect(lines.map(\.cause) == [.cell("8 or 9", .time)])
  }

  @Test(arguments: ["7x", "5 suma", "7 (none)", "0 severe", "7 (2 pills)"])
  func `A number with what is no word for pain beside it is asked about`(cell: String) throws {
    let questions = try reading("Date,Pain\n2025-01-03,\(cell)\n2025-01-04,8\n").questions
    #expect(questions == [.intensityWords([.init(text: cell, line: 2)])])
  }

  @Test(arguments: [
    "8:00 suma 50mg 14:00 ibu 400", "suma 50mg 8:00 ibu 400 14:00", "suma 50mg @8:00 ibu 400 at 14:00",
  ])
  func `Times that all stand in front of their drugs, or all behind, are each of its own`(cell: String) throws
  {
    let doses = try attack("Date,Headache,Meds\n2025-01-03,yes,\(cell)\n")?.doses
    #expect(doses?.map(\.drug) == ["sumatriptan", "ibuprofen"])
    #expect(doses?.map { $0.takenAt?.minuteOfDay } == [480, 840])
  }

  @Test(arguments: [
    "ibu 400 8:00 suma 50", "8:00 ibu 400 14:00 suma 50 20:00", "8:00 ibu 400 suma 50 14:00 ibu 400",
  ])
  func `A time between two drugs that may be of either is asked about`(cell: String) throws {
    let questions = try reading("Date,Headache,Meds\n2025-01-03,yes,\(cell)\n").questions
    #expect(questions == [.unnamedDrugs([.init(text: cell, line: 2)])])
  }
}
