import CivilTime
import Diary
import Testing

@testable import Cells
@testable import Importing

/// Which day a row is of, where its date says less than all of it.
@Suite struct TableDayTests {
  private func days(_ rows: [ImportedRow]) -> [String] { rows.compactMap { $0.attack?.onset.moment.day.iso } }

  // MARK: Words that are a day of the week and a month

  @Test(arguments: [
    "Avril 2025\nDate,Douleur,Médicament\nlun. 31,,\nmar. 1,7,suma 50\nmer. 2,5,\n",
    "Abril 2025\nFecha,Dolor,Medicamento\nmar 1,7,suma 50\nmié 2,5,\n",
    "Fecha,Dolor,Medicamento\nAbril 2025,,\nmar 1,7,suma 50\nmié 2,5,\n",
    "Date,Douleur,Médicament\nmar. 1 avril 2025,7,suma 50\nmer. 2 avril 2025,5,\n",
    "Date,Douleur,Médicament\nmar 01/04/2025,7,suma 50\nmer 02/04/2025,5,\n",
    "Date,Douleur,Médicament\nmar. 1/4/25,7,suma 50\nmer. 2/4/25,5,\n",
    "Avril 2025\nJour,Douleur,Médicament\n1 mar,7,suma 50\n2 mer,5,\n",
    "2025-04\nDate,Douleur,Médicament\nmar. 1,7,suma 50\nmer. 2,5,\n",
    "04/2025\nDate,Douleur,Médicament\nmar. 1,7,suma 50\nmer. 2,5,\n",
    "Aprile 2025\nDate,Dolore,Farmaco\nmar 1,7,suma 50\nmer 2,5,\n",
  ])
  func `A day of the week that is also a month is what its date says it is`(text: String) throws {
    let (reading, rows, summary) = try surveying(text.replacing("lun. 31,,\n", with: ""))
    #expect(reading.questions.isEmpty && summary.problems.isEmpty)
    #expect(days(rows) == ["2025-04-01", "2025-04-02"])
  }

  @Test(arguments: [
    "Date,Pain,Meds\nFeb 27 2025,7,\nMar 1 2025,5,\nMar. 4 2025,6,suma 50\n",
    "Headache diary 2025\nDate,Pain,Meds\nFeb 27,7,\nMar 1,5,\nMar. 4,6,suma 50\n",
    "March 2025\nDate,Pain,Meds\nFeb 27 2025,7,\nMar 1,5,\nMar 4,6,suma 50\n",
    "Date,Pain,Meds\n27 Feb 2025,7,\n1 Mar 2025,5,\n4 Mar 2025,6,suma 50\n",
    "Date,Pain,Meds\n2025-02-27,7,\nMar-1-2025,5,\nMar 4 2025,6,suma 50\n",
  ])
  func `March is March where no day of the week is meant`(text: String) throws {
    let (reading, rows, _) = try surveying(text)
    #expect(reading.questions.isEmpty)
    #expect(days(rows) == ["2025-02-27", "2025-03-01", "2025-03-04"])
  }

  @Test func `A day of the week without a month is no month where others have one`() throws {
    let (_, rows, summary) = try surveying("Date,Douleur\ndim. 30 mars,5\nlun. 31 mars,2\nmar. 1,4\n") {
      $0.year = 2025
    }
    #expect(days(rows) == ["2025-03-30", "2025-03-31"])
    #expect(summary.problems.map(\.position.line) == [4])
  }

  @Test func `The days of the week show the order of dates without a year`() throws {
    let (reading, rows, _) = try surveying("Date,Pain\nMon 3/3,5\nTue 4/3,6\nWed 5/3,2\n") { $0.year = 2025 }
    #expect(reading.questions.isEmpty)
    #expect(days(rows) == ["2025-03-03", "2025-03-04", "2025-03-05"])
  }

  @Test func `A day of the week that its date contradicts is asked about`() throws {
    let text = "Abril 2025\nFecha,Dolor,Medicamento\nmar 2,7,suma 50\njue 3,5,\n"
    let (reading, _, _) = try surveying(text)
    #expect(reading.questions == [.weekdayOrMonth(.init(text: "mar 2", line: 3), word: "mar")])
    let month = try surveying(text) { $0.words = [.init("mar", "month")] }
    #expect(month.reading.questions == [.year([.init(text: "mar 2", line: 3)], suggested: 2025)])
    let day = try surveying(text) { $0.words = [.init("mar", "weekday")] }
    #expect(day.reading.questions.isEmpty && days(day.rows) == ["2025-04-02", "2025-04-03"])
  }

  // MARK: Years

  @Test(
    arguments: [
      ("Date,Pain\n2025-11-20,5\n2025-12-28,7\nJan 2,4\n", 2026, ["2025-11-20", "2025-12-28", "2026-01-02"]),
      ("Date,Pain\n20.11.2025,5\n28.12.,7\n2.1.,4\n", 2025, ["2025-11-20", "2025-12-28", "2026-01-02"]),
      (
        "Date,Pain\n2026-02-20,5\n2026-01-03,7\nDec 30,4\n", 2025, ["2026-02-20", "2026-01-03", "2025-12-30"]
      ),
      (
        "Date,Pain\nDec 28,5\nJan 2 2026,7\nJan 9 2026,4\n", 2025, ["2025-12-28", "2026-01-02", "2026-01-09"]
      ),
      (
        "Date,Pain\nDec 20,5\n2025-01-05,7\n2025-12-28,7\nJan 2,4\n", 2024,
        ["2024-12-20", "2025-01-05", "2025-12-28", "2026-01-02"]
      ),
    ] as [(String, Int, [String])])
  func `The year that is offered is that of the rows beside it, across New Year too`(
    text: String, year: Int, expected: [String]
  ) throws {
    let (reading, _, _) = try surveying(text)
    #expect(
      reading.questions.contains { if case .year(_, suggested: year) = $0 { true } else { false } },
      "\(reading.questions)")
    let (said, rows, _) = try surveying(text) { $0.year = year }
    #expect(said.questions.isEmpty && days(rows) == expected)
  }

  @Test func `A year said for rows that go on behind December is that of the first of them`() throws {
    let text = "Date,Pain\nDec 28,5\nJan 2,7\n"
    let (reading, rows, _) = try surveying(text) { $0.year = 2025 }
    #expect(reading.questions.isEmpty && days(rows) == ["2025-12-28", "2026-01-02"])
    let asked = try surveying("Headache diary 2025\n" + text)
    #expect(
      asked.reading.questions.contains {
        if case .firstYear(_, let year) = $0 { year == 2025 } else { false }
      })
  }

  @Test(arguments: [
    "Headache diary 2025", "Kopfschmerztagebuch 2025", "Migraines - 2025", "Journal de migraine (2025)",
  ])
  func `A title that names one year is that of dates without one`(title: String) throws {
    let (reading, rows, _) = try surveying("\(title),,\nDate,Pain,Meds\n3 Feb,5,\n4 Mar,7,ibu\n")
    #expect(reading.questions.isEmpty)
    #expect(days(rows) == ["2025-02-03", "2025-03-04"])
    #expect(reading.notes.contains(.year(.heading, [3, 4])))
  }

  @Test(arguments: [
    "Headaches since 2025", "Born 1975", "Headache diary 2024/2025", "Headaches 2024 and 2025",
    "Printed 2025",
    "Headache diary 2027",
  ])
  func `A title that may name another year does not say it`(title: String) throws {
    let (reading, _, _) = try surveying("\(title),,\nDate,Pain,Meds\n3 Feb,5,\n4 Mar,7,ibu\n")
    #expect(reading.questions.contains { if case .year = $0 { true } else { false } })
  }

  @Test(arguments: ["Headaches 03/2025", "Kopfschmerzen 2025-03", "Migraine diary 3.2025"])
  func `A title may say its month in numbers`(title: String) throws {
    let (reading, rows, _) = try surveying("\(title),\nDay,Pain\n1,5\n2,2\n")
    #expect(reading.questions.isEmpty && days(rows) == ["2025-03-01", "2025-03-02"])
  }

  @Test(arguments: [
    "2025-03", "03/2025", "3.2025", "Mar-25", "Mar 25", "2025/03", "March '25", "2025 - March",
  ])
  func `A heading of a month may be in numbers`(heading: String) throws {
    let (reading, rows, _) = try surveying("Date,Pain,Meds\n\(heading),,\n3,5,\n14,7,ibu\n")
    #expect(reading.questions.isEmpty)
    #expect(days(rows) == ["2025-03-03", "2025-03-14"])
    #expect(reading.notes.contains(.headings([2])))
  }

  // MARK: Order

  @Test(arguments: [
    "13/3/25,7\n14/3/25,5\n", "13/3/25,7\n1/4/25,5\n", "13/03/25,7\n05/04/25,5\n14/05/25,5\n", "13/3/25,7\n",
    "31/12/24,7\n05/01/25,6\n14/01/25,5\n",
  ])
  func `A day above 12 shows the order of dates with a short year`(rows: String) throws {
    let (reading, _, summary) = try surveying("Date,Pain\n" + rows)
    #expect(reading.questions.isEmpty && summary.problems.isEmpty)
    #expect(reading.notes.contains { if case .dateOrder = $0 { true } else { false } })
  }

  @Test(arguments: [
    "13/3/25,7\n3/14/25,5\n", "13/3/2025,7\n3/14/2025,5\n", "13/03/25,7\n", "5/3/25,7\n6/3/25,7\n",
  ])
  func `Dates that show no order, or both, are asked about`(rows: String) throws {
    let (reading, _, _) = try surveying("Date,Pain\n" + rows)
    #expect(reading.questions.contains { if case .dateOrder = $0 { true } else { false } })
  }

  @Test func `Ends have the order that the dates of the file show`() throws {
    let (reading, rows, summary) = try surveying(
      "Date,Onset,Resolved,Worst pain\n4/5/2025,06:00,10:00,7\n4/18/2025,03:00,,9\n5/2/2025,13:00,5/3/2025 07:00,6\n"
    )
    #expect(reading.questions.isEmpty && summary.problems.isEmpty)
    #expect(days(rows) == ["2025-04-05", "2025-04-18", "2025-05-02"])
    guard case .at(let end)? = rows.last?.attack?.end else { return #expect(Bool(false)) }
    #expect(end.day.iso == "2025-05-03")
    let byEnd = try surveying(
      "Start,End,Pain\n3/4/2025 08:00,3/4/2025 10:00,5\n4/4/2025 22:00,13/4/2025 01:00,6\n")
    #expect(byEnd.reading.questions.isEmpty && days(byEnd.rows) == ["2025-04-03", "2025-04-04"])
  }
}
