import Testing

/// Words that names of drugs begin with, and that mean something else by themselves.
@Suite struct DrugWordTests {
  @Test func `What a drug is taken for is no drug in a file`() throws {
    let cells = [
      "Dolormin Migräne", "Ibu 400 Migräne", "ibuprofen for migraine", "Dolormin Migraine", "ibu (Migräne)",
      "Ibu bei Migr.", "ibu single dose",
    ]
    let rows = cells.enumerated().map { "2025-03-0\($0.offset + 1),6,\"\($0.element)\"" }.joined(
      separator: "\n")
    let script = """
      cat > f.csv <<'END'
      Date,Pain,Medication
      \(rows)
      END
      headache import f.csv > out.txt
      headache export --format json | grep -o '"doses":\\[[^]]*' | grep -o '"drug":"[^"]*"' | sort | uniq -c | tr -s ' '
      """
    #expect(try Terminal().run(script).output == " 7 \"drug\":\"ibuprofen\"\n")
  }

  @Test(arguments: ["migräne", "migr", "migraine", "single", "remote", "external", "combined", "non"])
  func `What a drug is taken for is no drug on a line`(_ word: String) throws {
    let run = try Terminal().run("headache took \(word)\nheadache export --format json | grep -c '\"drug\"'")
    #expect(run.output.hasSuffix("0\n"), "\(run.output)")
  }
}
