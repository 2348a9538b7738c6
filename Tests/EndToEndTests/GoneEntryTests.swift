import Testing

/// Entries that a file has no more: each is named, and the lines that take it out are offered.
@Suite struct GoneEntryTests {
  @Test func `A day of menstruation that a file has no more goes with the offered line`() throws {
    let script = #"""
      printf 'Date,Headache,Pain,Period\n2025-03-01,yes,5,yes\n2025-03-02,no,,yes\n2025-03-03,no,,yes\n2025-03-04,yes,4,no\n' > f.csv
      headache import f.csv > first.txt
      sed -i -e '3s/yes$/no/' -e '4s/yes$//' f.csv
      headache import f.csv | grep -A 9 'no longer'
      headache import f.csv | sed -n 's/^  headache period /period /p' > line
      cat line
      xargs headache < line > removed.txt
      headache import f.csv | grep -c 'no longer'
      """#
    let output = try Terminal().run(script).output
    #expect(output.contains("menstruation (Sun 2 Mar 2025)"))
    #expect(output.contains("  headache period no 2025-03-02 2025-03-03\n"))
    #expect(output.contains("\nperiod no 2025-03-02 2025-03-03\n0\n"), "\(output)")
  }
}
