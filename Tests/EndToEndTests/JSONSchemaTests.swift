import Foundation
import Synchronization
import Testing

/// What `--json` prints is what `docs/schemas` promises, for every verb.
@Suite struct JSONSchemaTests {
  /// Each line of the table is run once, whichever test asks first.
  private static let runs: [(output: String, status: Int32)] = {
    let lines = VerbLine.all
    let runs = Mutex([Int: (output: String, status: Int32)]())
    DispatchQueue.concurrentPerform(iterations: lines.count) { index in
      let line = lines[index]
      let errors = line.schema == "error" ? "> out.txt" : "2> remarks"
      let script = line.preparing + "headache --json \(VerbLine.filled(line.line)) \(errors)\n"
      guard let run = try? Terminal().run(script) else { return }
      runs.withLock { $0[index] = run }
    }
    return runs.withLock { runs in lines.indices.map { runs[$0] ?? ("", -1) } }
  }()

  private static func value(_ index: Int) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(runs[index].output.utf8))
  }

  /// The name of the schema of what a line prints.
  private static func schema(_ index: Int) throws -> String {
    if let schema = VerbLine.all[index].schema { return schema }
    let named = try #require((value(index) as? [String: Any])?["schema"] as? String)
    return try #require(named.wholeMatch(of: /headache\.(\w+)\/1/).map { String($0.1) }, "\(named)")
  }

  @Test(arguments: VerbLine.all.indices) func `What a verb prints is of its schema`(_ index: Int) throws {
    let line = VerbLine.all[index]
    #expect(Self.runs[index].status == line.exit, "\(line.line): \(Self.runs[index].output)")
    let schema = try JSONSchema(named: "headache.\(Self.schema(index)).1.json")
    #expect(try schema.faults(of: Self.value(index)) == [], "\(line.line)")
  }

  /// What no line of the table brings about: damage to the file, a machine without zones, the first of a month, statistics
  /// of series too short or too even, what an import of another program alone brings, and what the report's values
  /// leave open and no report lacks.
  private static let beyondTheTable: Set = Set(
    """
    attack.1.json#attack/zone null
    calendar.1.json/data/months/calendar empty
    compare.1.json#autocorrelation/days_per_independent_day null
    compare.1.json#autocorrelation/r null
    compare.1.json#autocorrelation/r_corrected null
    compare.1.json/data/blocks empty
    compare.1.json/data/measures/day_to_day/ci95 null
    compare.1.json/data/secondary/beta_binomial null
    compare.1.json/data/secondary/rate_ratio/ci95 null
    compare.1.json/data/secondary/weekly_welch/ci95 null
    compare.1.json/data/secondary/weekly_welch/df null
    compare.1.json/data/secondary/weekly_welch/p null
    compare.1.json/data/secondary/weekly_welch/t null
    compare.1.json/data/stretches/per28 null
    diary.1.json/data/attacks/zone null
    diary.1.json/data/blood_pressures/batch value
    diary.1.json/data/blood_pressures/diastolic null
    diary.1.json/data/blood_pressures/systolic null
    diary.1.json/data/declarations/batch value
    diary.1.json/data/doses/batch value
    diary.1.json/data/imported_rows/raw value
    diary.1.json/data/imports/zone null
    diary.1.json/data/notes/batch value
    diary.1.json/data/periods/batch value
    diary.1.json/data/preventives/batch value
    diary.1.json/data/preventives/steps empty
    diary.1.json/data/scores/batch value
    import.1.json/data/changes/fields empty
    import.1.json/data/likely_same/id null
    lines.1.json#line/understood empty
    report_document.1.json#course/injections/last null
    report_document.1.json#course/to null
    report_document.1.json#present/figures empty
    report_document.1.json/data/acute_days null
    report_document.1.json/data/acute_response null
    report_document.1.json/data/burden null
    report_document.1.json/data/comparisons/attacks_as_noted/change_per28 null
    report_document.1.json/data/made/zone null
    report_document.1.json/data/migraine_rule null
    report_document.1.json/data/months empty
    report_document.1.json/data/present null
    report_document.1.json/data/profile null
    salvage.1.json/data/changed value
    salvage.1.json/data/nameless_drugs value
    salvage.1.json/data/unreadable/attack value
    salvage.1.json/data/unreadable/blood_pressure value
    salvage.1.json/data/unreadable/check_in value
    salvage.1.json/data/unreadable/day_note value
    salvage.1.json/data/unreadable/declared_range value
    salvage.1.json/data/unreadable/dose value
    salvage.1.json/data/unreadable/drug value
    salvage.1.json/data/unreadable/import_text value
    salvage.1.json/data/unreadable/menstruation_day value
    salvage.1.json/data/unreadable/score value
    salvage.1.json/data/unreadable/setting value
    salvage.1.json/data/unreadable/trial value
    trial.1.json#trial/steps empty
    trial_history.1.json/data/cautions empty
    trial_history.1.json/data/headache_days/before/count null
    trial_history.1.json/data/headache_days/before/per28 null
    trial_history.1.json/data/headache_days/change null
    trial_history.1.json/data/headache_days/change/ci95 null
    trial_history.1.json/data/headache_days/on/count null
    trial_history.1.json/data/headache_days/on/per28 null
    """.split(separator: "\n").map { "headache.\($0)" })

  @Test func `Every member is seen with a value, and without one where it can lack`() throws {
    var missing: [String: Set<JSONSchema.Sight>] = [:]
    for file in try Self.files() {
      missing.merge(try JSONSchema(named: file).members()) { $0.union($1) }
    }
    for index in VerbLine.all.indices {
      let schema = try JSONSchema(named: "headache.\(Self.schema(index)).1.json")
      for (member, sights) in try schema.sights(in: Self.value(index)) { missing[member]?.subtract(sights) }
    }
    let unseen = missing.flatMap { member, sights in sights.map { "\(member) \($0.rawValue)" } }
    #expect(Set(unseen).subtracting(Self.beyondTheTable).sorted() == [])
    #expect(Self.beyondTheTable.subtracting(unseen).sorted() == [], "seen after all")
  }

  @Test func `Every member has a type and a meaning, and no object takes more than it names`() throws {
    for file in try Self.files() { #expect(try JSONSchema(named: file).gaps() == [], "\(file)") }
  }

  private static func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: JSONSchema.folder.path).sorted()
  }

  @Test func `Every schema is printed by a verb, refuses what is not promised, and is named by its file`()
    throws
  {
    let files = try Self.files()
    #expect(files.count > 20)
    for file in files where file != "common.json" {
      let parts = file.split(separator: ".").map(String.init)
      try #require(parts.count == 4 && parts[0] == "headache" && parts[3] == "json", "\(file)")
      #expect(VerbLine.all.contains { $0.schema == parts[1] }, "no line prints \(file)")
      let surplus: [String: Any] = ["schema": "headache.\(parts[1])/1", "more": 1]
      #expect(try JSONSchema(named: file).faults(of: surplus).contains("$: more too"), "\(file)")
    }
  }

  @Test func `A schema finds what is wrong`() throws {
    let schema = try JSONSchema(named: "headache.history.1.json")
    func faults(_ data: String) throws -> Int {
      let text = #"{"schema":"headache.history/1","data":\#(data)}"#
      return try schema.faults(of: JSONSerialization.jsonObject(with: Data(text.utf8))).count
    }
    let good = #""id":1,"at":"2026-11-22T14:55+01:00","command":"7""#
    #expect(try faults("[{\(good),\"undone\":false}]") == 0)
    #expect(try faults("[{\(good)}]") == 1)
    #expect(try faults("[{\(good),\"undone\":0}]") == 1)
    #expect(try faults("[{\(good),\"undone\":false,\"note\":\"\"}]") == 1)
    #expect(try faults(#"[{"id":0,"at":"22 Nov","command":"7","undone":false}]"#) == 2)
    #expect(try faults("{}") == 1)
  }
}
