import Foundation
import Testing

/// What `--json` prints is JSON, with exactly the members that are promised.
@Suite struct JSONOutputTests {
  static let comparison: Set = [
    "drug", "estimator", "migraine_rule", "before", "on", "measures", "before_class", "adequacy",
    "days_at_dose", "days_needed", "judgeable_from", "interim", "held_back_from", "latest", "stretches",
    "left_out_beside", "taken_beside", "other_answer", "phases", "blocks",
    "cautions",
  ]
  static let attack: Set = [
    "id", "onset", "onset_precision", "end", "end_kind", "peak", "kind", "side", "quality",
    "worse_with_activity",
    "nausea", "vomiting", "photophobia", "phonophobia", "aura", "aura_minutes", "impact", "readings", "doses",
    "triggers", "symptoms", "note", "zone",
  ]

  /// The members of `data` after checking the envelope.
  private func data(_ text: String, schema: String) throws -> Any {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let envelope = try #require(value as? [String: Any])
    #expect(Set(envelope.keys).subtracting(["undo"]) == ["schema", "data"])
    #expect(envelope["schema"] as? String == schema)
    return try #require(envelope["data"])
  }

  private func object(_ value: Any?) throws -> [String: Any] { try #require(value as? [String: Any]) }
  private func array(_ value: Any?) throws -> [[String: Any]] { try #require(value as? [[String: Any]]) }

  /// Runs a line after `lines` in a diary of its own; answers with what it alone printed.
  private func json(_ line: String, after lines: String = "", exit: Int32 = 0) throws -> String {
    let script = """
      { \(lines.isEmpty ? ":" : lines)
      } > before.txt 2>&1 || cat before.txt
      \(line)
      """
    let (output, status) = try Terminal().run(script)
    #expect(status == exit, "\(output)")
    return output
  }

  @Test func `An attack`() throws {
    let line = "headache 7 14:30 left throbbing nausea no light suma 50mg @14:40 +wine smell --json -- a note"
    let attack = try object(data(json(line), schema: "headache.attack/1"))
    #expect(Set(attack.keys) == Self.attack)
    #expect(attack["onset"] as? String == "2026-11-22T14:30+01:00")
    #expect(attack["end_kind"] as? String == "open")
    #expect(attack["end"] is NSNull)
    #expect(attack["nausea"] as? Bool == true)
    #expect(attack["photophobia"] as? Bool == false)
    #expect(attack["phonophobia"] is NSNull)
    #expect(attack["note"] as? String == "a note")
    let dose = try #require(try array(attack["doses"]).first)
    #expect(Set(dose.keys) == ["drug", "dose", "count", "taken_at", "relief"])
    #expect(try object(dose["dose"])["value"] as? Double == 50)
    #expect(try object(dose["dose"])["unit"] as? String == "mg")
    let reading = try #require(try array(attack["readings"]).first)
    #expect(Set(reading.keys) == ["at", "intensity"])
  }

  @Test func `A list of attacks`() throws {
    let text = try json("headache list --json", after: "headache 5 20 nov 8:00-9:00; headache 6")
    let attacks = try array(data(text, schema: "headache.attacks/1"))
    #expect(attacks.map { $0["id"] as? Int } == [2, 1])
    for attack in attacks { #expect(Set(attack.keys) == Self.attack) }
  }

  private static let daily = #"""
    printf 'date,headache\n' > daily.csv
    for n in $(seq 0 112); do echo "$(date -u -d "2026-05-01 $n days" +%F),$((n % 7 < 3))"; done >> daily.csv
    headache import daily.csv
    """#

  private static let trial = """
    headache prev start candesartan 8mg 2026-07-01
    headache prev stop candesartan 2026-08-20
    """

  @Test(arguments: [
    "headache compare candesartan --json", "headache compare 2026-05 2026-07 --json",
    "headache --json compare T1",
  ])
  func `A comparison`(_ line: String) throws {
    let text = try json(line, after: Self.daily + "\n" + Self.trial)
    let comparison = try object(data(text, schema: "headache.compare/1"))
    #expect(Set(comparison.keys) == Self.comparison)
    for side in ["before", "on"] {
      #expect(Set(try object(comparison[side]).keys) == ["from", "to", "days", "recorded"])
    }
    let measures = try array(comparison["measures"])
    #expect(
      measures.map { $0["measure"] as? String } == [
        "headache_days", "migraine_days", "moderate_or_severe_days", "acute_medication_days", "attacks",
      ])
    let headline = try #require(measures.first)
    let members: Set = [
      "measure", "before", "on", "change", "day_to_day", "autocorrelation", "swings", "bounds", "marks",
      "windows",
    ]
    #expect(Set(headline.keys).subtracting(["reason"]) == members)
    #expect(comparison["estimator"] as? String == "mcn-2")
    #expect(Set(try object(headline["day_to_day"]).keys) == ["estimator", "ci95", "percent_ci95"])
    #expect(Set(try object(headline["swings"]).keys) == ["tau2", "days_per28", "blocks", "from"])
    #expect((headline["bounds"] as? [Double])?.count == 2)
    #expect((headline["marks"] is NSNull) == (headline["reason"] as? String == "short_before"))
    for block in try array(comparison["blocks"]) {
      #expect(Set(block.keys) == ["from", "to", "recorded", "headache_days"])
    }
    #expect(Set(try object(headline["before"]).keys) == ["count", "per28"])
    let change = try object(headline["change"])
    #expect(Set(change.keys) == ["per28", "ci95", "percent", "percent_ci95"])
    #expect((change["ci95"] as? [Double])?.count == 2)
    #expect(
      Set(try object(headline["autocorrelation"]).keys) == ["r", "r_corrected", "days_per_independent_day"])
    #expect(measures[1]["change"] is NSNull)
    #expect(measures[1]["reason"] as? String == "not_recorded")
    for caution in try array(comparison["cautions"]) { #expect(Set(caution.keys) == ["code", "message"]) }
  }

  @Test func `A comparison that cannot be made`() throws {
    let text = try json("headache compare 2026-01 2026-02 --json", after: "headache 7", exit: 1)
    let comparison = try object(data(text, schema: "headache.compare/1"))
    #expect(try array(comparison["measures"]).isEmpty)
    #expect(comparison["adequacy"] as? String == "not_comparable")
    #expect(try array(comparison["cautions"]).contains { $0["code"] as? String == "not_comparable" })
  }

  @Test func `An import`() throws {
    let keys: Set = [
      "added", "unchanged", "updated", "rejected", "rejected_file", "problems", "changes", "likely_same",
      "warnings", "columns",
    ]
    let write = #"printf 'start,intensity\n2026-05-01 08:00,5\n' > a.csv"#
    let good = try object(data(json("\(write); headache import a.csv --json"), schema: "headache.import/1"))
    #expect(Set(good.keys) == keys)
    #expect(good["added"] as? Int == 1)
    #expect(try array(good["columns"]).map { $0["meaning"] as? String } == ["start", "severity"])
    let spoilt = "\(write); echo 2026-05-02,12 >> a.csv; headache import a.csv --json"
    let bad = try object(data(json(spoilt, exit: 65), schema: "headache.import/1"))
    #expect(Set(bad.keys) == keys)
    #expect(bad["added"] as? Int == 0)
    let problem = try #require(try array(bad["problems"]).first)
    #expect(Set(problem.keys) == ["line", "column", "message"])
    #expect(problem["line"] as? Int == 3)
    #expect(problem["column"] as? Int == 12)
  }

  @Test(arguments: [
    ("headache history --json", "headache.history/1", ["id", "at", "command", "undone"]),
    ("headache free 20 nov --json", "headache.declared/1", ["from", "to"]),
  ])
  func `A list of other things`(_ line: String, _ schema: String, _ keys: [String]) throws {
    let text = try json(line, after: "headache prev start candesartan 8mg 2026-07-01")
    let values = try array(data(text, schema: schema))
    #expect(!values.isEmpty)
    for value in values { #expect(Set(value.keys) == Set(keys)) }
  }

  @Test(
    arguments: [
      ("headache 14 left --json", 64, "usage"), ("headache list --json", 66, "no_diary"),
      ("headache import none.csv --json", 66, "io"), ("headache naps --json", 64, "usage"),
      ("headache --json note", 64, "usage"), ("headache list --json --form oct", 64, "usage"),
      ("headache redo --json", 66, "no_diary"),
    ] as [(String, Int32, String)])
  func `An error`(_ line: String, _ code: Int32, _ kind: String) throws {
    let value = try JSONSerialization.jsonObject(with: Data(json(line, exit: code).utf8))
    let error = try object(object(value)["error"])
    #expect(Set(error.keys) == ["code", "kind", "message", "hint", "lines"])
    #expect(error["code"] as? Int32 == code)
    #expect(error["kind"] as? String == kind)
  }
}
