import Foundation
import Testing

/// What is printed depends on what reads it: a terminal of some width, a pipe, a pager.
@Suite struct TerminalOutputTests {
  /// A diary with one long line for `list`, and `seen COLUMNSxROWS …` for `headache …` in a terminal.
  private static let preparation =
    VerbLine.preparation + #"""
      unset NO_COLOR CLICOLOR CLICOLOR_FORCE COLUMNS PAGER HEADACHE_PAGER
      export TERM=xterm PYTHONCOERCECLOCALE=0
      seen() { size=$1; shift; python3 "$TESTS/EndToEndTests/Shells/in_terminal.py" $size headache "$@"; }
      headache 7 14:30-14:50 left throbbing nausea light sound suma 50mg @14:40 +wine -- 頭痛 noted > /dev/null 2>&1

      """#

  private func run(_ script: String) throws -> String {
    try Terminal().run(Self.preparation + script).output
  }

  private static let escape = "\u{1B}"

  @Test(arguments: ["80x24", "100x24", "60x24"]) func `A list fits the terminal`(_ size: String) throws {
    let line = try run("seen \(size) list --no-color")
    let columns = try #require(Int(size.prefix { $0 != "x" }))
    #expect(line.count <= columns + 1 && line.contains("…"), "\(line)")
    let narrow = try run("COLUMNS=50 seen \(size) list --no-color")
    #expect(narrow.split(separator: "\n").allSatisfy { $0.count <= 50 }, "\(narrow)")
  }

  @Test func `A narrow list cuts nothing`() throws {
    let list = try run("seen 40x24 list --no-color")
    let words = list.split { $0.isWhitespace }
    #expect(list.contains("7/10, left, throbbing") && !list.contains("…"), "\(list)")
    #expect(words.contains("nausea,") && words.contains("14:40"), "\(list)")
    #expect(try run("seen 5x24 list --no-color") == run("seen 20x24 list --no-color"))
  }

  @Test func `Every page fits terminals from 20 to 200 columns, and no number is cut`() throws {
    let script =
      "python3 \"$TESTS/EndToEndTests/Shells/widths.py\" headache <<'END'\n\(VerbLine.preparation)\nEND\n"
    let misfits = try Terminal().run(script).output
    #expect(misfits == "")
  }

  @Test func `A list in a pipe is whole`() throws {
    let line = try run("COLUMNS=40 headache list | cat")
    #expect(line.contains("sumatriptan 50 mg at 14:40") && !line.contains("…"))
  }

  @Test(arguments: [
    ("seen 80x24 list", true), ("headache list | cat", false), ("NO_COLOR=1 seen 80x24 list", false),
    ("NO_COLOR= seen 80x24 list", true), ("TERM=dumb seen 80x24 list", false),
    ("seen 80x24 list --no-color", false), ("seen 80x24 --color never list", false),
    ("seen 80x24 --color=never list", false), ("NO_COLOR=1 seen 80x24 --color always list", true),
    ("headache --color always list | cat", true), ("CLICOLOR_FORCE=1 headache list | cat", true),
    ("NO_COLOR=1 CLICOLOR_FORCE=1 seen 80x24 list", false), ("CLICOLOR=0 seen 80x24 list", false),
    ("seen 80x24 list --json", false), ("seen 80x24 8", true), ("headache 8", false),
    ("headache --color always 8", true), ("seen 80x24 helped", true), ("seen 80x24 --json helped", false),
  ]) func `Colour is for those who want it`(_ line: String, _ isColoured: Bool) throws {
    let output = try run(line)
    #expect(output.contains(Self.escape) == isColoured, "\(output)")
    #expect(!output.isEmpty)
  }

  @Test func `Each stream has its own colour`() throws {
    let errors = try run("seen 80x24 show 9 > out; cat out")
    #expect(errors.hasPrefix("\(Self.escape)[36merror:\(Self.escape)[m there is no attack 9."), "\(errors)")
    let script =
      "python3 $TESTS/EndToEndTests/Shells/in_terminal.py 80x24 --errors-apart err headache 8 blorb"
    let output = try run(script + "; echo; cat err")
    #expect(output.contains(Self.escape) && output.contains("\nwarning: kept"), "\(output)")
  }

  @Test func `Colour says nothing that the text does not`() throws {
    let script = "list --color always; headache show last --color always; headache 9 --color always"
    let coloured = try run("headache \(script)")
    let plain = try run("headache \(script.replacing(" --color always", with: ""))")
    #expect(coloured.replacing(/\u{1B}\[\d*m/, with: "") == plain)
  }

  @Test(arguments: ["LC_ALL=C", "LC_ALL= LC_CTYPE=POSIX LANG=C.UTF-8", "LC_ALL= LC_CTYPE= LANG=", "--ascii"])
  func `Without UTF-8 our own signs are ASCII`(_ how: String) throws {
    let (variables, option) = how.hasPrefix("-") ? ("", how) : ("export \(how);", "")
    let lines = ["list", "", "helped what", "compare 2026-01 2026-02", "complete"]
    for line in lines {
      let output = try run("\(variables) headache \(line) \(option)")
      #expect(output.utf8.allSatisfy { $0 < 128 }, "\(line): \(output)")
      #expect(!output.isEmpty)
    }
    #expect(try run("\(variables) headache show last \(option)").contains("頭痛"))
    let cut = try run("\(variables) seen 60x24 list --no-color \(option)")
    #expect(cut.contains("...") && cut.count <= 61, "\(cut)")
  }

  private static let many = "for n in $(seq -w 1 30); do headache free 2026-10-$n > /dev/null; done\n"

  @Test func `What is longer than the screen goes through the pager, by pipe`() throws {
    let pager = #"""
      cat > pager <<'END'
      #!/bin/sh
      wc -l; echo "args $*, $LESSHISTFILE $LESSSECURE $LESS"; cat /proc/$PPID/cmdline | tr '\0' ' '
      END
      chmod +x pager
      \#(Self.many)
      """#
    let output = try run(pager + "HEADACHE_PAGER='./pager -x' PAGER=false seen 80x24 history -n 28")
    #expect(output.contains("28\nargs -x, - 1 FIRX"), "\(output)")
    #expect(!output.contains("2026-10-09"), "\(output)")
    for line in [
      "PAGER=./pager seen 80x40 history -n 28", "PAGER=./pager headache history -n 28 | cat",
      "PAGER=./pager seen 80x24 history -n 28 --no-pager", "HEADACHE_PAGER= seen 80x24 history -n 28",
      "PAGER=cat seen 80x24 history -n 28", "PAGER=no-such-program seen 80x24 history -n 28",
      "PAGER=./pager seen 80x24 history -n 28 --json",
    ] {
      let output = try run(pager + line)
      #expect(!output.contains("args") && output.contains("free 2026-10-09"), "\(line): \(output)")
    }
  }

  @Test func `A pager that stops early is no error`() throws {
    let script = Self.many + "HEADACHE_PAGER='head -n 1' seen 80x24 --no-color history -n 28; echo $?"
    #expect(try run(script).hasSuffix("free 2026-10-30\n0\n"))
    #expect(
      try run(Self.many + "export TYPED=q; seen 80x24 history -n 28 > /dev/null; ls -A").contains("lesshst")
        == false)
  }

  @Test func `Nobody is asked without a terminal, or with --no-input`() throws {
    for line in ["headache check --purge", "seen 80x24 check --purge --no-input --no-color < /dev/null"] {
      let output = try run(line)
      #expect(output.contains("headache check --purge --yes"), "\(output)")
    }
  }
}
