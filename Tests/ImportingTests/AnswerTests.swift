import CivilTime
import Containers
import Diary
import Testing

@testable import Cells
@testable import Importing

/// What is offered as an answer, and the cells that are told of where one does not fit.
@Suite struct AnswerTests {
  private static let questions: [(text: String, typed: [String])] = [
    ("Date,Pain\n3/4/2025,5\n5/6/2025,6\n", ["--date-order dmy"]),
    ("Date,Pain,Meds\n25-01-04,5,\n25-02-05,6,x\n", ["--date-order ymd"]),
    ("Date,Pain\n3 Nov,5\n5 Nov,6\n", ["--year 2026"]),
    ("Date,Pain\n2025-03-01,grim\n2025-03-02,very bad\n", ["--word 'grim=…'", "--word 'very bad=9'"]),
    ("Date,Pain\n2025-03-01,1\n2025-03-02,2\n2025-03-03,3\n", ["--scale 3"]),
    (
      "Headache 2025\n" + DayListTests.head("Month") + DayListTests.row("Jan", [1: "x", 2: "T"]),
      ["--rows grid", "--cell 'x=…'", "--cell 'T=…'"]
    ),
    ("Week 2,Mon,Tue,Wed,Thu,Fri,Sat,Sun\nPain,5,,,,,,\n", ["--rows weeks", "--year 2026"]),
    ("Date,Headache,Length\n2025-03-01,yes,4\n2025-03-02,yes,3\n", ["--column Length=duration-hours"]),
  ]

  @Test(arguments: questions)
  func `What is offered is what is tried, and answers it`(text: String, typed: [String]) throws {
    let reading = try surveying(text).reading
    let offers = TableQuestion.offers(reading.questions)
    #expect(offers.map(\.answer.typed) == typed)
    let options = ImportOptions(now: november, zone: nil, offset: { _ in 60 }, vocabulary: knownDrugs)
    let sheet = try TableSheet("", Container(ByteFile(Array(text.utf8))).table())
    let answered = TableImporter(options, TableChoices()).answering(reading.questions)
    #expect(answered.survey([sheet], name: "headaches.csv").questions.isEmpty)
  }

  @Test func `Every answer is kept as it is typed`() {
    var answers = FileAnswers()
    let typed = Self.questions.flatMap(\.typed).filter { !$0.contains("…") }
    for text in typed {
      let parts = text.dropFirst(2).split(separator: " ", maxSplits: 1).map(String.init)
      answers.add(ImportAnswer(parts[0], parts.count > 1 ? parts[1].filter { $0 != "'" } : ""))
    }
    let kept = FileAnswers(answers.list)
    #expect(kept == answers)
    #expect(
      Set(kept.list.map(\.typed)).isSuperset(of: ["--scale 3", "--rows weeks", "--year 2026"]))
  }

  @Test func `The year is kept with what its file begins with, and is no option`() {
    var answers = FileAnswers()
    (answers.table.year, answers.table.yearMark) = (2025, "ab12")
    #expect(FileAnswers(answers.list) == answers)
    #expect(answers.list.filter { FileAnswers.isOption($0.option) }.map(\.typed) == ["--year 2025"])
    var next = FileAnswers()
    next.complete(with: answers)
    #expect(next.table.year == nil && next.table.keptYears == [.init(year: 2025, mark: "ab12")])
  }

  @Test(arguments: [("25-01-14", true), ("04-05-06", true), ("14/1/25", false), ("3/4/2025", false)])
  func `The order with the year first is offered where it may be`(date: String, mayBe: Bool) throws {
    let text = "Date,Pain,Meds\n\(date),5,x\n"
    for case .dateOrder(_, let orders) in try surveying(text).reading.questions {
      #expect(orders.contains(.yearFirst) == mayBe)
    }
  }

  @Test func `Sheets that were chosen hold until there is another`() throws {
    let text = "Date,Pain\n2025-03-01,5\n"
    let old = [(name: "Me", text: text), (name: "Mum", text: "Date,Pain\n2025-03-02,6\n")]
    var earlier = FileAnswers()
    earlier.table.sheets = ["Me"]
    earlier.table.leftSheets = try surveying(old) { $0.sheets = ["Me"] }.reading.leftSheets
    #expect(earlier.table.leftSheets == ["Mum"] && FileAnswers(earlier.list) == earlier)
    func read(_ sheets: [(name: String, text: String)]) throws -> TableReading {
      var answers = FileAnswers()
      answers.complete(with: earlier)
      return try surveying(sheets) { $0 = answers.table }.reading
    }
    #expect(try read(old).questions.isEmpty)
    let more = try read(old + [(name: "Me 2026", text: "Date,Pain\n2026-03-02,6\n")]).questions
    #expect(more.contains { if case .sheets = $0 { true } else { false } })
    #expect(!TableQuestion.offers(more).contains { $0.answer.value == "Mum" })
  }

  @Test func `A scale that does not fit a file has another offered`() {
    func problem(_ text: String, _ expectation: CellExpectation) -> ImportProblem {
      ImportProblem(row: 5, position: Position(line: 5, column: 2), .cell(text, expectation))
    }
    let scale = ImportAnswer("scale", "3")
    #expect(scale.others([problem("7", .intensityUpTo(3))]).map(\.typed) == ["--scale 10"])
    #expect(scale.others([problem("70", .intensityUpTo(3))]).map(\.typed) == ["--scale 100"])
    #expect(scale.others([problem("abc", .date)]).isEmpty)
    #expect(
      ImportAnswer("date-order", "dmy").others([problem("3/14/2025", .date)]).map(\.typed) == [
        "--date-order mdy", "--date-order ymd",
      ])
    #expect(ImportAnswer("empty", "free").others([problem("7", .intensityUpTo(3))]).isEmpty)
  }

  private static let refused: [(text: String, line: Int, number: Int, cell: String)] = [
    // Blocks of months.
    (
      DayListTests.head("January 2025") + DayListTests.row("Meds", [2: "suma"])
        + DayListTests.row("Pain", [3: "6", 9: "40"]), 3, 10, "40"
    ),
    // A calendar.
    (
      "Headache 2025\n" + DayListTests.head("Month") + DayListTests.row("Jan", [3: "6"])
        + DayListTests.row("Feb", [9: "40"]), 4, 10, "40"
    ),
    // The same with the days down.
    (
      "Headache,Jan 2025,Feb 2025\n"
        + (1...31).map { "\($0),\($0 == 3 ? "6" : ""),\($0 == 9 ? "40" : "")\n" }.joined(), 10, 3, "40"
    ),
    // Slots of attacks.
    (
      "Date,Attack 1 pain,Attack 1 meds,Attack 2 pain,Attack 2 meds\n2025-03-01,5,,,\n2025-03-02,6,suma,40,\n",
      3, 4, "40"
    ),
    // Weeks.
    ("Week of 3 March 2025,Mon,Tue,Wed,Thu,Fri,Sat,Sun\nMeds,,suma,,,,,\nPain,5,,,40,,,\n", 3, 5, "40"),
    ("Week of,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n3 March 2025,5,,,40,,,\n", 2, 5, "40"),
    // A list.
    ("Date,Pain\n2025-03-01,5\n2025-03-02,40\n", 3, 2, "40"),
    // A month on the wall.
    (
      "March 2025 headaches\nMon,Tue,Wed,Thu,Fri,Sat,Sun\n,,,,,1,2\n,,,,,5,\n3,4,5,6,7,8,9\n,,40,,,,\n", 6, 3,
      "40"
    ),
  ]

  @Test(arguments: refused)
  func `A refused cell is that of the file`(text: String, line: Int, number: Int, cell: String) throws {
    for name in ["", "Tab 1"] {
      let (_, _, summary) = try surveying([(name, text)]) { choices in
        choices.empty = .unknown
        if text.hasPrefix("Week") { choices.layout = .weeks }
        if text.hasPrefix("Headache,Jan") { choices.layout = .grid }
      }
      let problem = try #require(summary.problems.first)
      #expect(summary.problems.count == 1)
      #expect(problem.position.line == line && problem.column?.number == number)
      guard case .cell(let text, _) = problem.cause else { continue }
      #expect(text == cell)
      #expect(problem.cell?.sheet == (name.isEmpty ? nil : name))
    }
  }
}
