import Foundation
import Testing

/// What is printed of a diary that is longer than any buffer: whole, in order, and at nobody's cost.
@Suite struct LongOutputTests {
  /// A diary of 5,000 attacks, of three hours each, two days apart.
  private static let preparation = #"""
    set -e
    export HEADACHE_DIARY=d.sqlite
    awk 'BEGIN {
      print "start,end,intensity,nausea,medication,note"
      for (n = 0; n < 5000; n++) {
        year = 1990 + int(n / 168); day = n % 168; month = 1 + int(day / 14); of = 1 + 2 * (day % 14)
        printf "%d-%02d-%02d 08:00,%d-%02d-%02d 11:00,%d,yes,sumatriptan 50 mg,slept badly %d\n",
          year, month, of, year, month, of, 1 + n % 10, n
      }
    }' > sheet.csv
    headache import sheet.csv > /dev/null 2>&1

    """#

  private func run(_ script: String) throws -> (output: String, status: Int32) {
    try Terminal().run(Self.preparation + script)
  }

  /// Each of them prints more than a pipe holds.
  private static let lines = [
    "list -n 5000", "list -n 5000 --json", "find slept", "find nausea --json", "export",
    "export --format json",
  ]

  @Test(arguments: lines) func `Whoever does not read what is printed makes no entry wait`(_ line: String)
    throws
  {
    let done = try run(
      """
      mkfifo pipe
      headache \(line) > pipe 2> /dev/null &
      exec 3< pipe
      head -c 100 <&3 > begun
      timeout 8 headache 7 > /dev/null
      cat <&3 >> begun
      wait $!
      test $(wc -c < begun) -gt 200000
      headache show last | head -1
      """)
    #expect(done.status == 0 && done.output.contains("attack 5001"), "\(done)")
  }

  @Test func `A list has every attack, latest first`() throws {
    let done = try run(
      """
      headache list -n 5000 > list
      wc -l < list
      head -1 list; tail -1 list
      headache list -n 4999 2>&1 > list | head -1; wc -l < list
      headache list -n 5000 --json | python3 -c '
      import json, sys
      attacks = json.load(sys.stdin)["data"]
      print(len(attacks), attacks[0]["note"], attacks[-1]["note"])'
      """)
    #expect(
      done.output.split(separator: "\n").map { $0.split(separator: "  ")[0] } == [
        "5000", " #5000", "#1", "the latest 4999; more:", "4999", "5000 slept badly 4999 slept badly 0",
      ], "\(done.output)")
  }

  @Test func `What goes to a pipe and what goes to a file are the same`() throws {
    let done = try run(
      """
      headache export -o a.csv > /dev/null 2>&1; headache export 2> /dev/null | cmp - a.csv
      headache export --format json -o a.json > /dev/null; headache export --format json | cmp - a.json
      python3 -c 'import json; print(len(json.load(open("a.json"))["data"]["attacks"]))'
      ls -A | tr '\\n' ' '
      """)
    #expect(done.status == 0, "\(done)")
    #expect(done.output.contains("5000\n") && !done.output.contains(".headache."), "\(done)")
  }

  @Test(arguments: lines) func `Of a damaged diary nothing is printed`(_ line: String) throws {
    let done = try run(
      """
      python3 - <<'END'
      import sqlite3
      diary = sqlite3.connect("d.sqlite")
      diary.execute("UPDATE attack SET note = 'another' WHERE id = 4000")
      diary.commit()
      END
      headache \(line) > out 2> said && exit 9
      wc -c < out
      head -1 said
      """)
    #expect(done.status == 0 && done.output.hasPrefix("0\n"), "\(done)")
  }

  @Test(arguments: lines) func `A pipe that is closed ends it with an error`(_ line: String) throws {
    let done = try run(
      """
      set +e
      (headache \(line) 2> said; echo $? > status) | head -c 10 > /dev/null
      cat status
      """)
    #expect(Int(done.output.trimmingCharacters(in: .newlines)).map { $0 != 0 } == true, "\(done)")
  }
}
