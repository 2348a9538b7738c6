import Foundation
import Testing

/// A later export of a file that has a column less: what stood there is not taken out, since the file does not say that it
/// is gone. A column that is there, and empty now, says so.
@Suite struct LeftOutColumnTests {
  struct Sheet: CustomTestStringConvertible {
    var name: String
    var options = ""
    var columns: [String]
    var rows: [[String]]
    /// Without these it is no such file, or another question.
    var needed: Set<String>

    var testDescription: String { name }

    func text(dropping column: Int? = nil, emptying empty: Int? = nil) -> String {
      ([columns] + rows).enumerated().map { row, cells in
        cells.enumerated().filter { $0.offset != column }
          .map { row > 0 && $0.offset == empty ? "" : $0.element }.joined(separator: ",")
      }.joined(separator: "\n") + "\n"
    }
  }

  static let sheets = [
    Sheet(
      name: "attacks",
      columns: [
        "Date", "Headache", "Start", "End", "Pain", "Type", "Side", "Quality", "Nausea", "Vomiting",
        "Photophobia", "Phonophobia", "Aura", "Aura minutes", "Worse with activity", "Medication", "Dose",
        "Tablets", "Dose time", "Relief", "Triggers", "Symptoms", "Impact", "Notes", "Period",
      ],
      rows: [
        [
          "2025-03-01", "yes", "08:00", "12:00", "7", "migraine", "left", "throbbing", "yes", "no", "yes",
          "no", "yes", "20", "yes", "suma", "50", "2", "08:30", "good", "stress", "dizzy", "bed", "a first",
          "",
        ],
        ["2025-03-02", "no"] + Array(repeating: "", count: 22) + ["x"],
        [
          "2025-03-04", "yes", "09:15", "13:00", "5", "tension", "right", "pressing", "no", "no", "no", "yes",
          "no", "", "no", "ibuprofen", "400", "1", "10:00", "some", "wine", "neck pain", "slowed", "b second",
          "",
        ],
        ["2025-03-05", "no"] + Array(repeating: "", count: 13)
          + ["ibuprofen", "600", "2", "11:00", "", "", "", "", "", ""],
        [
          "2025-03-09", "yes", "21:00", "23:30", "8", "migraine", "both", "throbbing", "yes", "yes", "yes",
          "yes", "no", "", "yes", "suma", "100", "1", "21:10", "none", "", "", "bed", "", "",
        ],
      ], needed: ["Date", "Medication"]),
    Sheet(
      name: "columns of drugs", options: "--drug-columns",
      columns: [
        "Date", "Sumatriptan", "Ibuprofen", "Naproxen", "Pain", "Notes", "Comment", "Trigger", "Triggers",
        "Nausea", "Symptoms",
      ],
      rows: [
        ["2025-03-01", "1", "", "2", "7", "a first", "and more", "stress", "wine", "yes", "dizzy"],
        ["2025-03-02", "", "1", "", "4", "second", "", "", "", "no", ""],
        ["2025-03-05", "1", "1", "", "8", "", "third", "", "cheese", "yes", "nausea"],
        ["2025-03-09", "", "", "", "3", "x", "", "light", "", "", "tired"],
      ], needed: ["Date", "Pain"]),
    Sheet(
      name: "a day and its times", columns: ["date", "start", "end", "pain"],
      rows: [
        ["2025-03-01", "08:00", "12:00", "7"], ["2025-03-04", "09:15", "13:00", "5"],
        ["2025-03-09", "21:00", "23:30", "8"],
      ], needed: ["date"]),
    Sheet(
      name: "a sheet of days", options: "--drug-columns",
      columns: ["date", "headache", "pain", "suma", "ibu"],
      rows: [
        ["2025-03-01", "yes", "7", "1", ""], ["2025-03-02", "no", "", "", ""],
        ["2025-03-03", "no", "", "", "1"], ["2025-03-04", "yes", "5", "", "2"],
      ], needed: ["date"]),
  ]

  @Test(arguments: sheets) func `A column that a file has no more takes nothing out`(_ sheet: Sheet) throws {
    let columns = sheet.columns.indices.filter { !sheet.needed.contains(sheet.columns[$0]) }
    let contents = try contents(
      of: sheet, then: columns.map { sheet.text(dropping: $0) }, import: sheet.options + " --update")
    let first = try #require(contents.first)
    #expect(!first.attacks.isEmpty)
    for (column, content) in zip(columns, contents.dropFirst()) {
      #expect(content == first, "without \(sheet.columns[column])")
    }
  }

  @Test func `What a column held that is empty now is taken out with the update`() throws {
    let sheet = Self.sheets[0]
    let kept: Set<String> = ["Headache", "Period"]
    let columns = sheet.columns.indices.filter {
      !sheet.needed.contains(sheet.columns[$0]) && !kept.contains(sheet.columns[$0])
    }
    let contents = try contents(
      of: sheet, then: columns.map { sheet.text(emptying: $0) }, import: "--update")
    let first = try #require(contents.first)
    for (column, content) in zip(columns, contents.dropFirst()) {
      #expect(content != first, "with nothing in \(sheet.columns[column])")
    }
  }

  @Test func `The own export without a column takes nothing out`() throws {
    let sheet = Self.sheets[0]
    let script = """
      cat > sheet.csv <<'END'
      \(sheet.text())END
      headache import sheet.csv >/dev/null 2>&1
      headache 5 left suma >/dev/null 2>&1
      headache export --format json; echo '<<'
      headache export --format csv 2>/dev/null > own.csv
      for column in $(seq 3 23); do
        python3 -B -c 'import csv, sys
      rows = list(csv.reader(open("own.csv")))
      csv.writer(sys.stdout).writerows([r[:int(sys.argv[1]) - 1] + r[int(sys.argv[1]):] for r in rows])' $column > less.csv
        headache import less.csv --update >/dev/null 2>&1
        headache export --format json; echo '<<'
      done
      """
    let contents = try Terminal().run(script).output.components(separatedBy: "<<\n").dropLast().map(
      Content.init)
    let first = try #require(contents.first)
    #expect(contents.count == 22 && first.attacks.count == 4)
    for (column, content) in contents.enumerated() {
      #expect(content == first, "without column \(column + 2)")
    }
  }

  @Test func `What is emptied in the own export is shown, and taken with the update`() throws {
    let script = """
      headache 5 left suma nausea 20 nov 8:00-9:00 +wine -- a note >/dev/null 2>&1
      headache export --format csv > own.csv
      for column in side nausea doses triggers note severity; do
        python3 -B -c 'import csv, sys
      rows = list(csv.DictReader(open("own.csv")))
      rows[0][sys.argv[1]] = ""
      out = csv.DictWriter(sys.stdout, rows[0].keys())
      out.writeheader()
      out.writerows(rows)' $column > less.csv
        headache import less.csv | grep -c 'differs from what was imported'
      done
      """
    #expect(try Terminal().run(script).output == String(repeating: "1\n", count: 6))
  }

  /// What the diary holds after the file, and after the file and each of the others in a diary of its own.
  private func contents(of sheet: Sheet, then files: [String], import options: String) throws -> [Content] {
    var script = ""
    for (index, file) in ([nil] + files.map(Optional.some)).enumerated() {
      script += """
        export HEADACHE_DIARY=diary\(index).sqlite
        cat > sheet.csv <<'END'
        \(sheet.text())END
        headache import sheet.csv \(sheet.options) >/dev/null 2>&1

        """
      if let file {
        script += """
          cat > sheet.csv <<'END'
          \(file)END
          headache import sheet.csv \(options) >/dev/null 2>&1

          """
      }
      script += "headache export --format json; echo '<<'\n"
    }
    return try Terminal().run(script).output.components(separatedBy: "<<\n").dropLast().map(Content.init)
  }

  /// What is in a diary, but for what the imports say of themselves.
  private struct Content: Equatable {
    var attacks: [NSDictionary]
    var doses: [NSDictionary]
    var freeDays: Set<String>
    var periods: Set<String>

    init(_ json: String) throws {
      let document = try? JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
      let data = try #require(document?["data"] as? [String: Any], "\(json.prefix(200))")
      func entries(_ name: String) -> [NSDictionary] {
        (data[name] as? [[String: Any]] ?? []).map { entry in
          entry.filter { !["rows", "knows", "batch", "uuid", "logged_at"].contains($0.key) } as NSDictionary
        }
      }
      attacks = entries("attacks")
      doses = entries("doses")
      func days(_ name: String) -> Set<String> {
        Set((data[name] as? [[String: Any]] ?? []).compactMap { $0["day"] as? String })
      }
      (freeDays, periods) = (days("free_days"), days("periods"))
    }
  }
}
