import CivilTime
import Containers
import Diary
import Testing

@testable import Cells
@testable import Importing

/// Calendars as people keep them, from beginning to end.
@Suite struct WholeCalendarTests {
  private static func attacks(_ rows: [ImportedRow]) -> [String] {
    rows.compactMap { row in
      row.attack.map { attack in
        ([attack.onset.moment.day.iso, attack.peak.map { "\($0.tenths / 10)" } ?? "?"]
          + attack.doses.map(\.drug)).joined(separator: " ")
      }
    }
  }

  private static func read(_ text: String, file: String = "log.csv", sheet: String = "") throws -> [String] {
    let (reading, rows, summary) = try surveying([(sheet, text)], file: file) { $0.empty = .unknown }
    #expect(reading.questions.isEmpty)
    #expect(summary.problems.isEmpty)
    return attacks(rows)
  }

  /// Months beside each other, each with its days and what stands beside them.
  private static func page(_ title: String, _ months: [String], weekdays: Bool, _ year: Int = 2025) -> String
  {
    let names = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"]
    let cells: [String: [Int: String]] = ["0": [3: "7", 9: "4"], "1": [2: "8"], "2": [5: "6"]]
    var text = title + "\n" + months.joined(separator: weekdays ? ",,," : ",,") + "\n"
    for number in 1...31 {
      let row = months.indices.map { index -> String in
        let day = CivilDay(year: year, month: index + 1, day: number)
        let value = cells["\(index)"]?[number] ?? ""
        let weekday = day.map { names[$0.isoWeekday - 1] } ?? ""
        return (day == nil ? "" : "\(number)") + "," + (weekdays ? weekday + "," : "") + value
      }
      text += row.joined(separator: ",") + "\n"
    }
    return text
  }

  @Test(arguments: [
    ("Kopfschmerzkalender 2025", ["Januar", "Februar", "März"]),
    ("Headaches 2025", ["Jan", "Feb", "Mar"]), ("Migraines 2025", ["janvier", "février", "mars"]),
    ("Dolor de cabeza 2025", ["enero", "febrero", "marzo"]),
    ("Headaches", ["Jan 2025", "Feb", "Mar"]), ("Headaches", ["Jan 25", "Feb 25", "Mar 25"]),
  ])
  func `A year on one page has a column for each month's days and one beside it`(
    title: String, months: [String]
  ) throws {
    for weekdays in [false, true] {
      let found = try Self.read(Self.page(title, months, weekdays: weekdays))
      #expect(found == ["2025-01-03 7", "2025-01-09 4", "2025-02-02 8", "2025-03-05 6"])
    }
  }

  @Test func `A year on one page is not read where it may be of something else, or of another year`() throws {
    let months = ["Jan", "Feb", "Mar"]
    for title in ["2025", "Sleep 2025", "Tabletten 2025"] {
      #expect(try surveying([("", Self.page(title, months, weekdays: false))], file: "log.csv").rows.isEmpty)
    }
    // The days of the week are those of 2024.
    let other = try surveying(Self.page("Headaches 2025", months, weekdays: true, 2024)).reading
    #expect(other.questions.contains { if case .year = $0 { true } else { false } })
  }

  /// A month on the wall: the days of the week, the days of each week, and what stands below them.
  private static func wall(
    _ title: String, _ month: Int, _ values: [Int: String], label: String? = nil, days: Int = 31,
    year: Int = 2025,
    names: String = "Mon,Tue,Wed,Thu,Fri,Sat,Sun"
  ) -> String {
    let front = label == nil ? "" : ","
    var text = title + "\n" + front + names + "\n"
    let first = CivilDay(year: year, month: month, day: 1)?.isoWeekday ?? 1
    var number = 2 - first
    while number <= days {
      let week = (number..<(number + 7)).map { (1...days).contains($0) ? $0 : 0 }
      text += front + week.map { $0 == 0 ? "" : "\($0)" }.joined(separator: ",") + "\n"
      text += (label ?? "") + front + week.map { values[$0] ?? "" }.joined(separator: ",") + "\n"
      number += 7
    }
    return text
  }

  @Test(arguments: [
    ("March 2025 headaches", "Mon,Tue,Wed,Thu,Fri,Sat,Sun"),
    ("Kopfschmerzen März 2025", "Mo,Di,Mi,Do,Fr,Sa,So"),
    ("Migraines mars 2025", "lun,mar,mer,jeu,ven,sam,dim"),
    ("Dolor de cabeza marzo 2025", "lun,mar,mié,jue,vie,sáb,dom"),
  ])
  func `A month on the wall is read by its days`(title: String, names: String) throws {
    let values = [3: "7", 9: "4", 20: "5", 31: "6"]
    let expected = ["2025-03-03 7", "2025-03-09 4", "2025-03-20 5", "2025-03-31 6"]
    #expect(try Self.read(Self.wall(title, 3, values, names: names)) == expected)
    #expect(try Self.read(Self.wall(title, 3, values, label: "Pain", names: names)) == expected)
    let two =
      Self.wall(title, 3, values, names: names)
      + Self.wall("April 2025", 4, [1: "8", 30: "3"], days: 30, names: names)
    #expect(try Self.read(two) == expected + ["2025-04-01 8", "2025-04-30 3"])
  }

  @Test func `A month on the wall has its year from its title, or asks for it`() throws {
    let text = Self.wall("Headaches\nMarch", 3, [3: "7", 20: "5"])
    #expect(try Self.read("Headache diary 2025\n" + text) == ["2025-03-03 7", "2025-03-20 5"])
    let open = try surveying(text).reading.questions
    #expect(open.contains { if case .year(_, 2025) = $0 { true } else { false } })
  }

  @Test(arguments: [
    // Days of another year.
    wall("March 2024 headaches", 3, [3: "7"]),
    // What it is of nobody says.
    wall("March 2025", 3, [3: "7"]), wall("Sleep March 2025", 3, [3: "7"]),
    // No month.
    wall("Headaches 2025", 3, [3: "7"]),
    // A value below no day.
    "March 2025 headaches\nMon,Tue,Wed,Thu,Fri,Sat,Sun\n,,,,,1,2\n5,,,,,,\n3,4,5,6,7,8,9\n,,,,,,\n",
    // A week is missing.
    "March 2025 headaches\nMon,Tue,Wed,Thu,Fri,Sat,Sun\n,,,,,1,2\n,,,,,5,\n10,11,12,13,14,15,16\n5,,,,,,\n",
    // Two rows without a name.
    "March 2025 headaches\nMon,Tue,Wed,Thu,Fri,Sat,Sun\n,,,,,1,2\n,,,,,5,\n,,,,,2,\n3,4,5,6,7,8,9\n5,,,,,,\n",
  ])
  func `A month on the wall that is not certain is not read`(text: String) throws {
    #expect(try surveying([("", text)], file: "log.csv").rows.isEmpty)
  }

  @Test func `A strength that follows the last day of the week is no day`() throws {
    let values = [3: "7", 9: "10", 16: "1"]
    #expect(
      try Self.read(Self.wall("March 2025 headaches", 3, values)) == [
        "2025-03-03 7", "2025-03-09 10", "2025-03-16 1",
      ])
  }

  @Test(arguments: [
    "2024,Nov|,Dec|2025,Jan|,Feb", "2024,Nov|2024,Dec|2025,Jan|2025,Feb", "Nov,2024|Dec,|Jan,2025|Feb,",
  ])
  func `A year in a column of its own is that of the months beside and below it`(labels: String) throws {
    let rows = labels.split(separator: "|").map(String.init)
    let text =
      "Headache calendar\n" + DayListTests.head(",Month")
      + zip(rows, [3, 24, 2, 1]).map { DayListTests.row($0, [$1: "6"]) }.joined()
    #expect(try Self.read(text) == ["2024-11-03 6", "2024-12-24 6", "2025-01-02 6", "2025-02-01 6"])
  }

  @Test func `A second calendar below the first is of the year in its title, and nothing is read twice`()
    throws
  {
    func table(_ title: String) -> String {
      title + "\n" + DayListTests.head("Month") + DayListTests.row("Jan", [3: "7"])
        + DayListTests.row("Feb", [9: "4"])
    }
    let two = table("Headaches 2024") + table("Headaches 2025")
    #expect(try Self.read(two) == ["2024-01-03 7", "2024-02-09 4", "2025-01-03 7", "2025-02-09 4"])
    for second in ["Triptans", "Headaches", "Sleep", "Tabletten"] {
      let (reading, rows, _) = try surveying(table("Headaches 2024") + table(second)) { $0.empty = .unknown }
      #expect(rows.isEmpty)
      #expect(reading.questions.contains { if case .repeatedMonths = $0 { true } else { false } })
    }
  }

  @Test func `Numbers that go up in a row of sums are no days of a calendar`() throws {
    let text =
      "Datum,Schmerz,Suma 50,Ibu 400,Novalgin\n2025-11-03,7,1,,\n2025-11-09,5,,2,\n,,1,2,20\nDezember 2025,,,,\n2025-12-01,6,1,,\n"
    let sheet = try TableSheet("", Container(ByteFile(Array(text.utf8))).table())
    #expect(MonthGrid(sheet) == nil && MonthGrid(sheet.transposed) == nil)
    let questions = try surveying(text).reading.questions
    #expect(!questions.contains { if case .repeatedMonths = $0 { true } else { false } })
  }

  @Test func `A half of a year below or beside the other is not lost`() throws {
    func half(_ months: String, _ value: String) -> [String] {
      ["Day," + months] + (1...31).map { "\($0),,\($0 == 4 ? value : "")" }
    }
    let (first, second) = (half("Jan,Feb", "7"), half("Jul,Aug", "6"))
    let below = (["Headaches 2025"] + first + second).joined(separator: "\n")
    let beside = "Headaches 2025\n" + zip(first, second).map { $0 + "," + $1 }.joined(separator: "\n")
    for text in [below, beside] {
      let (_, rows, _) = try surveying(text) { $0.empty = .unknown }
      let found = Self.attacks(rows)
      #expect(found.isEmpty || found.sorted() == ["2025-02-04 7", "2025-08-04 6"])
    }
  }

  @Test(arguments: [
    "3.3. - 9.3.|10.3. - 16.3.", "03.03. – 09.03.|10.03. – 16.03.", "3 March to 9 March|10 March to 16 March",
    "Week of 3 March|Week of 10 March", "Week ending 9 March|Week ending 16 March",
  ])
  func `A week stands with its first day, its last, or both`(labels: String) throws {
    let text =
      "Headaches 2025\n"
      + labels.split(separator: "|").map { "\($0),Mo,Di,Mi,Do,Fr,Sa,So\nPain,5,,,7,,,\n" }.joined()
    let (reading, rows, _) = try surveying(text) { $0.layout = .weeks }
    #expect(reading.questions.isEmpty)
    #expect(Self.attacks(rows) == ["2025-03-03 5", "2025-03-06 7", "2025-03-10 5", "2025-03-13 7"])
  }

  @Test func `Dates across have the year of the title above them, and the file's name is offered`() throws {
    let text = "Headaches 2025\nDate,3.1.,9.1.,2.2.\nPain,7,4,8\n"
    #expect(try Self.read(text) == ["2025-01-03 7", "2025-01-09 4", "2025-02-02 8"])
    let named = try surveying([("", "Date,Pain\n3 Jan,7\n9 Jan,4\n")], file: "headaches_2024.csv").reading
    #expect(named.questions.contains { if case .year(_, 2024) = $0 { true } else { false } })
  }

  @Test func `A month that stands in front of each of its rows is one`() throws {
    let text =
      "Headache diary 2025\n" + DayListTests.head("Month,")
      + ["Januar,Schmerz", "Januar,Tabletten", "Februar,Schmerz", "Februar,Tabletten"].enumerated().map {
        DayListTests.row($1, [3: $0 % 2 == 0 ? "7" : "Suma 50"])
      }.joined()
    #expect(try Self.read(text) == ["2025-01-03 7 sumatriptan", "2025-02-03 7 sumatriptan"])
  }

  @Test func `The days of the week below those of a month prove its year`() throws {
    func text(_ first: Int) -> String {
      let names = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"]
      let weekdays = (0..<31).map { names[(first - 1 + $0) % 7] }.joined(separator: ",")
      return DayListTests.head("January") + "," + weekdays + "\n"
        + DayListTests.row("Pain", [3: "7", 9: "4"])
    }
    // 1 January 2025 was a Wednesday.
    #expect(try Self.read("Headache 2025\n" + text(3)) == ["2025-01-03 7", "2025-01-09 4"])
    let other = try surveying("Headache 2025\n" + text(1)).reading.questions
    #expect(other.contains { if case .year(_, 2024) = $0 { true } else { false } })
  }

  @Test(arguments: [
    ("Scale 0-10", 5), ("Skala: 0 bis 10", 5), ("Pain from 1 to 10", 5), ("0 = none, 10 = worst", 5),
    ("Schmerzskala 0–10", 5), ("1 = mild, 5 = worst", 10), ("Scale 0-5", 10),
  ])
  func `A scale that stands beside the table is no question`(legend: String, peak: Int) throws {
    let rows = (1...5).map { "2025-03-0\($0),5\n" }.joined()
    for text in [legend + "\nDate,Pain\n" + rows, "Date,Pain\n" + rows + "\n\"\(legend)\"\n"] {
      let found = try Self.read(text.replacing(legend + "\nDate", with: "\"\(legend)\"\nDate"))
      #expect(found == (1...5).map { "2025-03-0\($0) \(peak)" })
    }
  }

  @Test(arguments: [
    "", "Sleep 0-10", "Headaches 1-10 March", "Scale 0-5 or 0-10", "Headaches 3/10", "Page 1-10",
  ])
  func `Numbers beside the table that are no scale leave it a question`(title: String) throws {
    let text = "\"\(title)\"\nHeadache,\nDate,Pain\n" + (1...5).map { "2025-03-0\($0),5\n" }.joined()
    let reading = try surveying([("", text)], file: "headaches.csv").reading
    #expect(reading.questions == [.scale(column: "Pain", highest: 5)])
  }

  @Test func `A number that says its scale is on no other`() throws {
    let text = "Date,Pain\n2025-03-01,2/10\n2025-03-02,3\n2025-03-03,2 von 10\n2025-03-04,1\n"
    for scale in [nil, 3] {
      let (reading, rows, _) = try surveying(text) { $0.scale = scale }
      #expect(reading.questions.isEmpty)
      let peaks = rows.compactMap { $0.attack?.peak?.tenths }
      #expect(peaks == (scale == nil ? [20, 30, 20, 10] : [20, 100, 20, 33]))
    }
  }
}
