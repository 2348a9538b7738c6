import Foundation
import InventedDiaries
import TestSupport
import Testing

@testable import headache

/// What stands in a report beside its counts: interim results, the days since a planned day, sums of years, where
/// entries come from.
@Suite struct ReportFactsTests {
  /// A diary, and what is typed into it.
  private struct Shell {
    let folder: ScratchFolder

    init(_ name: String? = nil) throws {
      folder = try ScratchFolder()
      if let name {
        try #require(InventedDiary.all.first { $0.name == name }).write(to: folder.file("diary.sqlite"))
      }
    }

    @discardableResult
    func type(_ words: String..., now: String = InventedDiary.now) -> String {
      printed(
        by: ["--diary", folder.file("diary.sqlite"), "--now", now, "--tz", "Europe/Paris"] + words)
    }

    func report(_ format: String, _ options: String...) -> String {
      switch options.count {
      case 0: type("report", "-o", "-", "--format", format)
      default: type("report", "-o", "-", "--format", format, options[0], options[1])
      }
    }

    func json(_ options: String...) throws -> [String: Any] {
      let text =
        options.isEmpty ? report("json") : report("json", options[0], options[1])
      let answer = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      return try #require(answer?["data"] as? [String: Any])
    }
  }

  private static func onOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  // MARK: The day to judge on

  @Test func `Past the day to judge on there is a quiet second row with the days since`() throws {
    let shell = try Shell("months-12")
    #expect(!(try Shell("months-3").report("html").contains("with the days since")))
    shell.type("prev", "edit", "T1", "judge", "2026-09-01")
    let page = try #require(ParsedXML(shell.report("html")))
    let rows = page.all("tr").filter { $0.attributes["class"] == "since" }
    #expect(rows.count == 1)
    let comparisons = try #require(shell.json()["comparisons"] as? [[String: Any]])
    let latest = try #require((comparisons[0]["comparison"] as? [String: Any])?["latest"] as? [String: Any])
    let rate = try #require((latest["on"] as? [String: Any])?["per28"] as? Double)
    #expect(try #require(rows.first?.text).contains(String(format: "%.1f", rate)))
    #expect(page.elements[0].text.contains("Judged on 1 Sep 2026, with the days on it before"))
    let text = Self.onOneLine(shell.report("txt"))
    #expect(text.contains("with the days since ") && text.contains("Judged on 1 Sep 2026"))
    #expect(shell.report("md").contains("| with the days since |"))
    #expect(Self.onOneLine(shell.report("html", "--lang", "de")).contains("mit den Tagen seither"))
  }

  @Test func `Before the day to judge on a page gives no direction`() throws {
    let shell = try Shell("months-12")
    shell.type("prev", "edit", "T1", "judge", "2027-01-15")
    for format in ["html", "txt", "md"] {
      let text = Self.onOneLine(shell.report(format))
      #expect(text.contains("Interim: anything from"), "\(format)")
      #expect(text.contains("to be judged from 15 Jan 2027 on"), "\(format)")
      #expect(!text.contains("about "), "\(format)")
      #expect(!text.contains("in percent"), "\(format)")
    }
    #expect(Self.onOneLine(shell.report("txt", "--lang", "de")).contains("Zwischenstand; vereinbar damit"))
  }

  @Test func `Where several drugs are compared it says how many would seem to help by chance`() throws {
    let sentence = "Of five preventives that change nothing"
    #expect(try Shell("months-36").report("html").contains(sentence))
    #expect(try Shell("months-36").report("txt").contains(sentence))
    #expect(try !Shell("months-12").report("html").contains(sentence))
  }

  @Test func `A course that cannot be compared is not given what another course of its drug did`() throws {
    let shell = try Shell()
    shell.type("complete", "2026-01-01..2026-11-21")
    for month in 1...10 {
      for day in [5, 9, 13, 17, 21, 25] {
        shell.type("6", String(format: "2026-%02d-%02d", month, day), "8:00-12:00")
      }
    }
    shell.type("prev", "start", "milnacipran", "100mg", "2026-03-01")
    shell.type("prev", "stop", "milnacipran", "2026-05-10", "--reason", "side-effects")
    shell.type("prev", "start", "milnacipran", "25mg", "2026-08-01")
    shell.type("prev", "start", "erenumab", "70mg", "2026-06-01", "--every", "28d")
    shell.type("prev", "dose", "erenumab", "2026-06-29")
    let text = Self.onOneLine(shell.report("txt"))
    let now = try #require(text.range(of: "- Milnacipran 25 mg/day: ")?.upperBound)
    let line = text[now...].prefix { $0 != "(" }
    #expect(line.contains("not compared: another preventive changed too"), "\(line)")
    #expect(!line.contains("about "), "\(line)")
    let comparisons = try #require(shell.json()["comparisons"] as? [[String: Any]])
    let last = try #require(comparisons.last { $0["trial"] as? String == "T2" })
    let measures = (last["comparison"] as? [String: Any])?["measures"] as? [[String: Any]]
    #expect(measures?.first?["change"] is NSNull)
  }

  @Test func `German names drugs with capitals within a sentence too, however many changed`() throws {
    let text = Self.onOneLine(try Shell("preventives-6").report("txt", "--lang", "de"))
    #expect(text.contains("Candesartan, Erenumab: im Zeitraum „vorher“ geändert"))
    #expect(!text.contains("erenumab"))
  }

  // MARK: Years

  @Test(arguments: ["months-36", "old-trials", "aura-only"])
  func `The sums of years are those of their months`(name: String) throws {
    let data = try Shell(name).json("--from", "2023-01-01")
    let months = try #require(data["months"] as? [[String: Any]])
    let years = try #require(data["years"] as? [[String: Any]])
    #expect(years.isEmpty == (months.count <= 18))
    for year in years {
      let number = try #require(year["year"] as? Int)
      let own = months.filter { ($0["month"] as? String)?.hasPrefix("\(number)-") == true }
      #expect(!own.isEmpty)
      for measure in ["days", "recorded", "headache_days", "migraine_days", "acute_medication_days"] {
        let sum = own.compactMap { $0[measure] as? Int }.reduce(0, +)
        #expect(year[measure] as? Int ?? 0 == sum, "\(number) \(measure)")
      }
    }
  }

  // MARK: How it was made

  @Test func `Today alone is no day of the report, and that is said`() throws {
    let shell = try Shell()
    shell.type("7", "8:00-9:00")
    let file = shell.folder.file("visit.html")
    #expect(
      shell.type("report", "-o", file).contains("nothing is recorded up to yesterday; today counts when"))
    #expect(shell.report("html").contains("What is entered for today counts when the day is over."))
    shell.type("free", "yesterday")
    #expect(!shell.report("html").contains("What is entered for today"))
  }

  @Test func `What was imported and what was entered late is counted where the report says how it was made`()
    throws
  {
    let shell = try Shell()
    shell.type("5", "8:00-9:00", now: "2026-11-20T12:00+01:00")
    // From the evening before, an hour less than a day after its end.
    shell.type("6", "21", "nov", "14:00-15:55")
    shell.type("7", "19", "nov", "8:00-9:00")
    let csv = shell.folder.file("attacks.csv")
    try "start,severity\n2026-11-10 08:00,6\n".write(toFile: csv, atomically: true, encoding: .utf8)
    shell.type("import", csv)
    let made = try #require(shell.json()["made"] as? [String: Any])
    #expect(made["zone"] as? String == "Europe/Paris")
    let attacks = try #require(made["attacks"] as? [String: Any])
    #expect(attacks["attacks"] as? Int == 4)
    #expect(attacks["imported"] as? Int == 1)
    #expect(attacks["entered_late"] as? Int == 1)
    let text = Self.onOneLine(shell.report("txt"))
    #expect(text.contains("4, of these 1 imported and 1 entered a day or more after they ended"))
    #expect(text.contains("where the person was (now Europe/Paris)"))
  }

  @Test func `A line of months is spoken of only where one is drawn`() throws {
    let shell = try Shell("months-12")
    #expect(shell.report("html").contains("line: 11 whole months"))
    #expect(!shell.report("txt").contains("line: 11"))
    #expect(!shell.report("md").contains("line: 11"))
  }
}
