import Foundation
import Testing

/// The table of `headache help exit-codes`, each status brought about.
@Suite struct ExitCodeTests {
  @Test(
    arguments: [
      ("headache 7", 0), ("headache list", 0), ("headache over; headache over", 1),
      ("headache show 9", 1), ("headache compare 2026-01 2026-02", 1), ("headache 14 left", 64),
      ("headache list --frobnicate", 64), ("headache frob", 64), ("headache 7 blorb --strict", 65),
      ("headache import bad.csv", 65), ("headache --diary bad.csv list", 65),
      ("headache --diary none list", 66), ("headache import none.csv", 66),
      ("headache export -o bad.csv", 73), ("headache export -o no/such/folder", 73),
      ("headache list > /dev/full", 74), ("headache 8 > /dev/full", 74),
      ("chmod a-w .; headache --diary new 7", 77), ("unset HOME HEADACHE_DIARY; headache 7", 78),
    ] as [(String, Int32)])
  func `A command ends as the table says`(_ line: String, _ code: Int32) throws {
    let script = VerbLine.preparation + "headache 5 13:00 > /dev/null\n"
    let (output, status) = try Terminal(ordinaryUser: true).run(script + line)
    #expect(status == code, "\(output)")
    #expect(try Self.documented().contains(status))
  }

  @Test func `A lock held elsewhere is 75, and Ctrl-C 130`() throws {
    let lock = #"""
      headache 5 > /dev/null
      python3 - <<'END' &
      import os, sqlite3, time
      c = sqlite3.connect(os.environ["HOME"] + "/.local/share/headache/diary.sqlite", isolation_level=None)
      c.execute("BEGIN EXCLUSIVE"); open("locked", "w")
      for _ in range(600):
        if os.path.exists("done"): break
        time.sleep(0.1)
      END
      while ! [ -e locked ]; do sleep 0.05; done

      """#
    let (output, status) = try Terminal().run(
      VerbLine.preparation + lock + "headache 7; code=$?; touch done; exit $code")
    #expect(status == 75 && output.contains("kept the diary locked"), "\(output)")
    let interrupted = try Terminal().run(
      "mkfifo pipe; (sleep 5 > pipe) & python3 - <<'END'\nimport os, signal, subprocess, time\n"
        + "p = subprocess.Popen(['headache', 'import', 'pipe'])\ntime.sleep(1); p.send_signal(signal.SIGINT)\n"
        + "os._exit(128 - p.wait() if p.wait() < 0 else 1)\nEND\n")
    #expect(interrupted.status == 130)
  }

  @Test func `The table has what the program can answer, and is asked for by every spelling`() throws {
    #expect(try Self.documented() == [0, 1, 64, 65, 66, 69, 70, 73, 74, 75, 77, 78, 130])
    let sources = URL(filePath: #filePath).appending(
      path: "../../../Sources/headache/App/ErrorReporter.swift"
    )
    .standardized
    let explain = try String(contentsOf: sources, encoding: .utf8)
    for match in explain.matches(of: /: Int32 = (\d+)/) {
      #expect(try Self.documented().contains(try #require(Int32(match.1))), "\(match.0)")
    }
    #expect(try Terminal().run("headache Help Exit-Codes").output.hasPrefix("How a command ends"))
  }

  @Test func `Help is twelve lines, examples first`() throws {
    let help = try Terminal().run("headache help").output
    #expect(help.split(separator: "\n", omittingEmptySubsequences: false).count - 1 <= 12, "\(help)")
    #expect(help.hasPrefix("headache 7 "))
    for spelling in ["headache --help", "headache -h", "headache HELP"] {
      #expect(try Terminal().run(spelling).output == help)
    }
    let pages = try ["exit-codes", "json", "output"].map { try Terminal().run("headache help \($0)").output }
    for line in ([help] + pages).joined().split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }

  private static func documented() throws -> [Int32] {
    try Terminal().run("headache help exit-codes").output.matches(of: #/\n {1,3}(\d+)   /#).compactMap {
      Int32($0.1)
    }
  }
}
