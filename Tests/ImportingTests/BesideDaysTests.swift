import Testing

@testable import Cells
@testable import Importing

/// What stands in the rows of a calendar and below none of its days is named, and not left out in silence.
@Suite struct BesideDaysTests {
  private static let days = (1...31).map(String.init).joined(separator: ",")

  private static func row(_ label: String, _ cells: [Int: String], beside: String) -> String {
    ([label] + (1...31).map { cells[$0] ?? "" } + [beside]).joined(separator: ",")
  }

  struct Calendar: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var text: String
    var shape: TableChoices.RowShape?
    var line: Int
  }

  static let calendars = [
    Calendar(
      testDescription: "months below each other",
      text: ["Headache 2025,\(days)", row("Jan", [3: "6"], beside: "9"), row("Feb", [1: "7"], beside: "")]
        .joined(separator: "\n"), line: 2),
    Calendar(
      testDescription: "a month with a row of its own for the pain",
      text: [
        "Headaches March 2025", "Day,\(days)", row("Pain", [2: "3", 3: "8"], beside: "9"),
        row("Medication", [3: "Suma 100"], beside: ""),
      ].joined(separator: "\n"), line: 3),
    Calendar(
      testDescription: "a row a week",
      text: "Week of,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n3 Mar 2025,0,5,0,0,7,0,0\n10 Mar 2025,0,0,0,4,0,0,2,9",
      shape: .weeks, line: 3),
    Calendar(
      testDescription: "weeks of several rows",
      text: """
        ,,Mon,Tue,Wed,Thu,Fri,Sat,Sun
        3 Mar 2025,Pain,0,5,0,0,7,0,0
        ,Drug,,Suma 50,,,,,,9
        10 Mar 2025,Pain,0,0,0,4,0,0,2
        ,Drug,,,,,,,
        """, shape: .weeks, line: 3),
  ]

  @Test(arguments: calendars) func `A cell beside the days is named`(_ calendar: Calendar) throws {
    func choose(_ choices: inout TableChoices) {
      choices.layout = calendar.shape
      choices.empty = .unknown
    }
    let (reading, rows, summary) = try surveying(calendar.text + "\n", choose)
    #expect(reading.questions.isEmpty && summary.problems.isEmpty)
    #expect(rows.count > 1)
    #expect(reading.notes.contains(.besideDays([TableQuestion.Example(text: "9", line: calendar.line)])))
    // Without it there is nothing to name.
    let without = calendar.text.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.hasSuffix(",9") ? String($0.dropLast(2)) : String($0)
    }.joined(separator: "\n")
    let plain = try surveying(without + "\n", choose)
    #expect(!plain.reading.notes.contains { if case .besideDays = $0 { true } else { false } })
    #expect(plain.rows == rows)
  }
}
