import CivilTime
import Testing

@testable import Cells
@testable import Importing

/// Which way round dates with slashes are, is decided over the whole column, by the first that leaves no choice.
@Suite struct DateOrderTests {
  private func order(_ text: String, chunk: Int = .max) -> DateOrderEvidence? {
    let bytes = Array(text.utf8)
    var position = 0
    return Importer.dateOrder { buffer in
      let end = min(bytes.count, position + min(chunk, bytes.count))
      buffer = Array(bytes[position..<end])
      position = end
    }
  }

  private static let header = "start,end,pain\n"

  @Test(arguments: [
    ("3/4/2025,,5\n4/5/2025,,5\n25/03/2025,,5\n", DateOrder.dayFirst, 4, "25/03/2025"),
    ("3/4/2025,,5\n04/25/25 7:05 PM,,5\n", .monthFirst, 3, "04/25/25 7:05 PM"),
    ("03-04-2025,,5\n\n31-12-2024 08:00,,5\n", .dayFirst, 4, "31-12-2024 08:00"),
    ("3/4/2025,13/4/2025,5\n", .dayFirst, 2, "13/4/2025"),
    (",,5\n12/13/2025,,5\n", .monthFirst, 3, "12/13/2025"),
  ])
  func `An order that the dates settle is found`(rows: String, order: DateOrder, line: Int, cell: String) {
    let expected = DateOrderEvidence(order: order, line: line, cell: cell)
    for chunk in [1, 7, Int.max] { #expect(self.order(Self.header + rows, chunk: chunk) == expected) }
  }

  @Test(arguments: [
    "3/4/2025,,5\n4/5/2025,,5\n", "2025-03-25,,5\n25/03/2025,,5\n", "25.03.2025,,5\n", "07:05,,5\n",
    "45/45/2025,,5\n", "soon,,5\n", "", "3/4/2025,,25/12/2025\n",
  ])
  func `An order that the dates leave open is asked for`(rows: String) {
    #expect(order(Self.header + rows) == nil)
  }

  @Test(arguments: ["", "colour,size\n25/03/2025,1\n", "\"start,pain\n25/03/2025,5\n"])
  func `A file that is no sheet is refused`(text: String) { #expect(order(text) == nil) }

  @Test func `A date the other way round is a problem that names the line by which the file is read`() {
    let text = Self.header + "25/03/2025,,5\n03/26/2025,,5\n"
    var options = ImportOptions(now: november, dateOrder: .dayFirst)
    options.dateOrderEvidence = order(text)
    var bytes = Array(text.utf8)
    let summary = Importer(options).read(
      from: { chunk in
        chunk = bytes
        bytes = []
      }, into: { _ in })
    let evidence = DateOrderEvidence(order: .dayFirst, line: 2, cell: "25/03/2025")
    #expect(summary.problems.map(\.cause) == [.cell("03/26/2025", .dateInOrder(.dayFirst, evidence))])
    #expect(summary.problems.map(\.row) == [3])
  }
}
