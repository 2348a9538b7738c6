import Testing

/// A later export under another name, with a column more, less or called otherwise: what is the same file shows by its rows.
@Suite struct LaterColumnsTests {
  struct Later: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var first: [String]
    var later: [String]
    /// What is done by hand between the two.
    var byHand = ""
    /// What the plain import says.
    var says: String
    /// What the list shows once the update is taken, and once the file is imported again.
    var shows: [String]
  }

  private static let times = [
    "Date,Start,End,Pain", "2025-10-01,08:00,12:00,6", "2025-10-03,09:00,11:00,10",
    "2025-10-07,10:00,15:00,7",
  ]
  private static let days = [
    "Date,Headache,Pain,Medication", "2025-10-01,yes,6,", "2025-10-02,yes,10,suma 50mg", "2025-10-03,yes,4,",
    "2025-10-04,no,,",
  ]
  private static let full = [
    "Date,Start,End,Pain,Medication,Note", "2025-10-01,08:00,12:00,6,suma 50mg,hello",
    "2025-10-04,09:00,11:00,10,ibu 400mg,walk", "2025-10-08,10:00,15:00,7,suma 50mg,rain",
  ]

  static let files = [
    Later(
      testDescription: "a column more, a date corrected", first: times,
      later: [
        "Date,Start,End,Pain,Note", "2025-10-01,08:00,12:00,6,", "2025-10-04,09:00,11:00,10,",
        "2025-10-07,10:00,15:00,7,",
      ], says: "line 3, attack 2 (",
      shows: ["2025-10-01T08:00 60", "2025-10-04T09:00 100", "2025-10-07T10:00 70"]),
    Later(
      testDescription: "a column renamed, a start corrected", first: times,
      later: [
        "Date,Start time,End,Pain", "2025-10-01,08:00,12:00,6", "2025-10-03,09:40,11:00,10",
        "2025-10-07,10:00,15:00,7",
      ], says: "line 3, attack 2 (",
      shows: ["2025-10-01T08:00 60", "2025-10-03T09:40 100", "2025-10-07T10:00 70"]),
    Later(
      testDescription: "a column more, a yes that is a no", first: days,
      later: [
        "Date,Headache,Pain,Medication,Side", "2025-10-01,yes,6,,", "2025-10-02,no,,suma 50mg,",
        "2025-10-03,yes,4,,", "2025-10-04,no,,,",
      ], says: "attack 2 (Thu 2 Oct 2025): free of headache now",
      shows: ["2025-10-01T00:00 60", "2025-10-03T00:00 40", "free 2025-10-02", "free 2025-10-04"]),
    Later(
      testDescription: "a column more, a no that is a yes", first: days,
      later: [
        "Date,Headache,Pain,Medication,Side", "2025-10-01,yes,6,,", "2025-10-02,yes,10,suma 50mg,",
        "2025-10-03,yes,4,,", "2025-10-04,yes,5,,",
      ], says: "One day is no longer free of headache in the file",
      shows: ["2025-10-01T00:00 60", "2025-10-02T00:00 100", "2025-10-03T00:00 40", "2025-10-04T00:00 50"]),
    Later(
      testDescription: "a column more, a row gone", first: times,
      later: ["Date,Start,End,Pain,Note", "2025-10-01,08:00,12:00,6,", "2025-10-07,10:00,15:00,7,"],
      says: "headache delete 2",
      shows: ["2025-10-01T08:00 60", "2025-10-03T09:00 100", "2025-10-07T10:00 70"]),
    Later(
      testDescription: "the pain left out", first: full,
      later: full.map { row in
        let cells = row.split(separator: ",", omittingEmptySubsequences: false)
        return (cells[..<3] + cells[4...]).joined(separator: ",")
      }, says: "3 were in the diary",
      shows: ["2025-10-01T08:00 60", "2025-10-04T09:00 100", "2025-10-08T10:00 70"]),
    Later(
      testDescription: "moved by hand, the start corrected", first: full,
      later: full.map { $0.replacingStart("2025-10-04,09:00", by: "2025-10-04,09:10") },
      byHand: "headache edit 2 on 2025-09-20",
      says: "line 3, attack 2 (",
      shows: ["2025-10-01T08:00 60", "2025-10-04T09:10 100", "2025-10-08T10:00 70"]),
    Later(
      testDescription: "moved by hand, the start of the first corrected", first: full,
      later: full.map { $0.replacingStart("2025-10-01,08:00", by: "2025-10-01,08:10") },
      byHand: "headache edit 2 on 2025-08-20",
      says: "line 2, attack 1 (",
      shows: ["2025-08-20T09:00 100", "2025-10-01T08:10 60", "2025-10-08T10:00 70"]),
    Later(
      testDescription: "the last date corrected", first: times,
      later: times.map { $0.replacingStart("2025-10-07", by: "2025-10-06") },
      says: "line 4, attack 3 (",
      shows: ["2025-10-01T08:00 60", "2025-10-03T09:00 100", "2025-10-06T10:00 70"]),
    Later(
      testDescription: "another sheet", first: times,
      later: ["Date,Pain,Weather", "2025-10-02,3,rain", "2025-10-05,4,sun"],
      says: "Imported 2 entries of 2 rows",
      shows: [
        "2025-10-01T08:00 60", "2025-10-02T00:00 30", "2025-10-03T09:00 100", "2025-10-05T00:00 40",
        "2025-10-07T10:00 70",
      ]),
  ]

  @Test(arguments: files) func `A later export is known by its rows`(_ file: Later) throws {
    let script = #"""
      cat > a.csv <<'END'
      \#(file.first.joined(separator: "\n"))
      END
      cat > b.csv <<'END'
      \#(file.later.joined(separator: "\n"))
      END
      headache import a.csv > first.txt
      \#(file.byHand.isEmpty ? "true" : file.byHand) > hand.txt 2>&1
      headache import b.csv
      echo '<<'
      show() {
        headache export --format json > all.json
        python3 -B -c 'import json
      data = json.load(open("all.json"))["data"]
      lines = [a["onset"][:16] + " " + str(a["peak_tenths"]) for a in data["attacks"]]
      print("\n".join(sorted(lines) + ["free " + d["day"] for d in data["free_days"]]))'
      }
      headache import b.csv --update > update.txt
      show
      echo '<<'
      headache import b.csv --update > again.txt
      show
      """#
    let parts = try Terminal().run(script).output.split(separator: "<<\n", omittingEmptySubsequences: false)
      .map(String.init)
    try #require(parts.count == 3)
    #expect(
      parts[0].contains(file.says), "\(parts[0])"
    )
    let lines = parts[1].split(separator: "\n").map(String.init)
    #expect(lines == file.shows)
    #expect(parts[2] == parts[1])
  }
}

extension String {
  fileprivate func replacingStart(_ start: String, by other: String) -> String {
    hasPrefix(start) ? other + dropFirst(start.count) : self
  }
}
