import CivilTime
import Containers
import Diary
import Testing

@testable import Cells
@testable import Importing

/// Names of columns in two rows, in first letters, or nowhere.
@Suite struct TableNamesTests {
  private func days(_ rows: [ImportedRow]) -> [String] { rows.compactMap { $0.attack?.onset.moment.day.iso } }

  @Test func `Names in two rows are those of one`() throws {
    let text = """
      Date,Headache,,,Medication,,Period
      ,Start,End,0-10,Name,Dose,
      2025-02-01,08:00,12:00,6,Sumatriptan,50 mg,
      2025-02-07,20:00,23:30,4,Naproxen,500 mg,x

      """
    let (reading, rows, summary) = try surveying(text)
    #expect(reading.questions.isEmpty && summary.problems.isEmpty && !reading.isPlain)
    #expect(rows.compactMap { $0.attack?.peak } == [Intensity(6), Intensity(4)])
    #expect(rows.compactMap { $0.attack?.doses.first?.drug } == ["sumatriptan", "naproxen"])
    #expect(rows.compactMap { $0.attack?.onset.moment.minuteOfDay } == [480, 1200])
  }

  @Test func `A row of data is no second row of names`() throws {
    let rows = try surveying("Date,Pain,,Meds\n2025-02-01,6,x,suma\n2025-02-02,5,,\n").rows
    #expect(days(rows) == ["2025-02-01", "2025-02-02"])
  }

  @Test func `Months by their first letters are months`() throws {
    let text =
      "Headaches 2025,J,F,M,A\n"
      + (1...31).map { "\($0),\($0 == 3 ? "5" : ""),,\($0 == 9 ? "7" : "")," }.joined(separator: "\n") + "\n"
    let (reading, rows, _) = try surveying(text) {
      ($0.layout, $0.year, $0.empty) = (.grid, 2025, .unknown)
    }
    #expect(reading.questions.isEmpty)
    #expect(days(rows) == ["2025-01-03", "2025-03-09"])
  }

  @Test func `A column of dates needs no name beside parts of the day`() throws {
    let text = "Headache diary,,,\n,Morning,Afternoon,Evening\n1 Sept 2025,0,3,5\n2 Sept 2025,0,0,0\n"
    let (reading, rows, _) = try surveying([("", text)], file: "log.csv")
    #expect(reading.questions.isEmpty)
    #expect(rows.compactMap { $0.attack?.peak } == [Intensity(5)])
    #expect(rows.compactMap { $0.checkIn?.day.iso } == ["2025-09-02"])
  }

  @Test func `Columns without names are asked about, and read as their cells show them`() throws {
    let text = "2025-01-03,7,suma 50\n2025-01-05,3,\n"
    let asked = try surveying(text).reading.questions
    #expect(
      asked == [
        .unnamedColumns([.init("A", "Date"), .init("B", "Pain"), .init("C", "Medication")])
      ])
    let (reading, rows, _) = try surveying(text) { $0.layout = .attacks }
    #expect(reading.questions.isEmpty)
    #expect(days(rows) == ["2025-01-03", "2025-01-05"])
    #expect(rows.first?.attack?.doses.map(\.drug) == ["sumatriptan"])
  }

  @Test func `A row a week is a list of its days`() throws {
    let text =
      "Week starting,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n2025-01-06,5,,0,,,,\n2025-01-13,,,,7,,,\nTotal,1,,,1,,,\n"
    #expect(try surveying(text).reading.questions == [.weeks(rows: ["Week starting"])])
    let (reading, rows, _) = try surveying(text) { $0.layout = .weeks }
    #expect(reading.questions.isEmpty && reading.notes.contains(.sums([4])))
    #expect(days(rows) == ["2025-01-06", "2025-01-16"])
    #expect(rows.compactMap { $0.checkIn?.day.iso } == ["2025-01-08"])
  }

  @Test func `What is offered where no row names a day and a headache leads on, or nothing is`() throws {
    let text = "When it came,Ouch,Blue\n2025-09-10,4,x\n2025-09-13,8,\n"
    let guess = [TableChoices.Pair("When it came", "date"), TableChoices.Pair("Ouch", "severity")]
    #expect(
      try surveying(text).reading.questions == [.noColumns(["When it came", "Ouch", "Blue"], guess: guess)])
    #expect(try surveying(text) { $0.columns = guess }.rows.count == 2)
    for layout in [nil, TableChoices.RowShape.attacks] {
      let open = try surveying("colour,shape\nred,round\n") { $0.layout = layout }.reading.questions
      #expect(open == [.noColumns(["colour", "shape"], guess: [])])
    }
  }
}
