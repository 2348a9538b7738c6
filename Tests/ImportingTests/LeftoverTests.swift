import Diary
import Testing

@testable import Cells
@testable import Importing

/// Whatever is added to a cell that is understood, something is said of it: it is asked about, refused, or kept with the
/// entry. No cell is read for its beginning, and the rest of it lost.
@Suite struct LeftoverTests {
  private static let additions = [
    "zorp", "9", "3", "2025-03-09", "(4)", "(zorp 2)", "& 5", "not", "?", "-", "2.", "Mon", "+ 7",
    "10 min 20 min",
  ]

  private static let columns: [(name: String, cells: [String])] = [
    (
      "Date",
      [
        "2025-03-04", "04.03.2025", "4 Mar 2025", "4. März 2025", "March 4, 2025", "20250304", "45720",
        "2025-03-04 08:00", "04.03.2025 8 Uhr", "Tue 4 Mar 2025", "2025-03-04T08:00", "25/03/2025",
        "4 mars 2025 soir",
      ]
    ),
    ("Start", clocks + ["2025-03-04 08:00", "morning", "woke up with it", "08:00-14:00"]),
    ("End", clocks + ["2025-03-05 08:00", "evening", "5.3.2025", "ongoing", "5.3. 14:00"]),
    ("End date", ["2025-03-05", "05.03.2025", "5 Mar 2025", "45721", "5. März 2025", "2025-03-05 08:00"]),
    (
      "Duration",
      [
        "2 h", "90 min", "1:30", "half an hour", "1½ hours", "eineinhalb Stunden", "1d 02h", "2h15", "1.5 h",
        "ca. 3 h", "all day", "half a day", "2 days", "3 hours 20 minutes",
      ]
    ),
    ("Duration (hours)", ["2", "1.5", "1:30", "0,5"]), ("Duration (min)", ["90", "20", "1:30"]),
    (
      "Pain",
      [
        "7", "7/10", "6,5", "mild", "stark", "~5", "8!!", "6-7", "4 (later 8)", "moderate-severe",
        "7 out of 10", "modérée", "8/9",
      ]
    ),
    ("Nausea", answers), ("Vomiting", answers), ("Light", answers), ("Sound", answers),
    ("Aura", answers + ["zigzags 20 min", "visual"]),
    ("Aura minutes", ["20", "20 min", "1 h", "0:30"]),
    ("Side", ["left", "links", "right", "both sides", "left temple", "beidseits", "R"]),
    ("Quality", ["throbbing", "pochend", "pressing", "dull", "stabbing; burning"]),
    ("Type", ["migraine", "tension", "Migräne m. Aura", "left migraine", "cluster"]),
    ("Description", ["left throbbing", "pressing behind the eye", "migraine with aura"]),
    ("Impact", ["none", "mild", "severe"]), ("Relief", ["good", "some", "none", "2", "gone"]),
    ("Triggers", ["stress", "wine; stress", "-"]), ("Symptoms", ["tired", "dizzy, tired"]),
    ("Notes", ["slept", "a bad week", "none"]), ("Headache", ["yes", "no", "x", "ja", "oui, 6/10"]),
    ("Migraine", ["yes", "no", "ja"]), ("Period", ["yes", "no", "heavy", "day 2", "2", "x"]),
    ("Weekday", ["Tue", "Dienstag", "mardi", "Di."]),
    ("Medication", ["suma 50", "ibuprofen 400 mg", "2 ibu 400", "suma 50 8:00", "none", "ibu 400, suma 50"]),
    ("Whatever", ["a", "7", "left"]),
  ]

  private static let clocks = [
    "08:00", "8:00", "8 Uhr", "8am", "8:30 pm", "20h30", "20.30", "2030", "noon", "~14:00", "half past 8",
    "8 Uhr abends", "halb 9", "10ish", "8:15 p. m.",
  ]
  private static let answers = ["yes", "no", "x", "mild", "a little", "+", "++", "2", "ja", "?", "-"]

  /// Whether it makes another cell that is understood as a whole: a day before the time of an end, how many were taken.
  private static func isPart(_ addition: String, of column: String) -> Bool {
    switch column {
    case "End": addition.hasPrefix("2025") || addition == "Mon"
    case "Medication": !["zorp", "2025-03-09", "(zorp 2)", "not", "?"].contains(addition)
    default: false
    }
  }

  private static let cases = columns.indices.flatMap { column in
    columns[column].cells.indices.map { (column, $0) }
  }

  @Test(arguments: cases)
  func `What is added to a cell is not lost`(column: Int, cell: Int) throws {
    let (name, cells) = Self.columns[column]
    for addition in Self.additions where !Self.isPart(addition, of: name) {
      for text in ["\(cells[cell]) \(addition)", "\(addition) \(cells[cell])"] {
        let lost = try lost(addition, of: text, among: cells[cell], in: name)
        #expect(lost == nil, "\(name): \(text)")
      }
    }
  }

  /// What comes of the file, where it is the same without a word as before something was added; `nil` else.
  private func lost(_ addition: String, of text: String, among plain: String, in name: String) throws
    -> [String]?
  {
    let (reading, rows, summary) = try all(sheet(name, text, plain))
    if !reading.0.isEmpty || !summary.problems.isEmpty { return nil }
    var said = summary.remarks.entries.map(\.remark.text) + rows.compactMap(\.rawText)
    for attack in rows.compactMap(\.attack) { said += [attack.note] + attack.triggers + attack.symptoms }
    if reading.1.contains(where: { $0.isOfLine || addition == "?" && $0.isApproximate }) { return nil }
    if said.contains(where: { $0.contains(addition) || $0.contains(text) }) { return nil }
    return rows.map { "\($0.entry)" }
  }

  private func sheet(_ name: String, _ text: String, _ plain: String) -> String {
    func row(_ day: String, _ cell: String) -> String {
      name == "Date"
        ? "\"\(cell)\",5\n"
        : "\(day),\(name == "Start" ? "" : "07:00,")\(name == "Pain" ? "" : "5,")\"\(cell)\"\n"
    }
    let header =
      name == "Date"
      ? "Date,Pain\n" : "Date,\(name == "Start" ? "" : "Start,")\(name == "Pain" ? "" : "Pain,")\(name)\n"
    return header + row("2025-03-04", text) + row("2025-03-04", plain)
  }

  /// As the program reads a file: plainly, or looked through as a whole where that is not enough.
  private func all(_ text: String) throws -> (([TableQuestion], [TableNote]), [ImportedRow], ImportSummary) {
    let plain = importing(text)
    if !plain.summary.needsSurvey { return (([], []), plain.rows, plain.summary) }
    let (reading, rows, summary) = try surveying(text)
    return reading.isPlain
      ? (([], []), plain.rows, plain.summary) : ((reading.questions, reading.notes), rows, summary)
  }
}

extension TableNote {
  /// Whether it says of the second line alone that it was left out, or that its time is no certain one.
  fileprivate var isOfLine: Bool {
    switch self {
    case .approximate([2]), .weekday([2]), .sums([2]), .remarks([2]): true
    default: false
    }
  }

  fileprivate var isApproximate: Bool {
    if case .approximate(let lines) = self { lines.contains(2) } else { false }
  }
}
