import Foundation
import Testing

/// What the tab key offers, in bash, zsh and fish as they are, and what the program hands them.
@Suite struct CompletionTests {
  /// A diary with names of its own, one of them hostile, and a note that is nobody's business.
  private static let preparation =
    VerbLine.preparation + #"""
      headache 7 14:30 left suma zolpidine 50mg +thunder mustiness -- "secretnote about work" > /dev/null 2>&1
      headache 5 yesterday 8:00-9:00 +xylophone '+x$(touch pwned)' > /dev/null 2>&1
      headache prev start candesartan 8mg 2026-05-01 > /dev/null
      headache prev start zzquantamol 25mg 2026-06-01 --note secretnote > /dev/null
      offers() { printf '%s\0' "$@" | headache __complete; }

      """#

  private func offers(_ words: String) throws -> [String] {
    let output = try Terminal().run(Self.preparation + "offers \(words)").output
    return output.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
  }

  @Test(
    arguments: [
      ("too", ["took"]), ("l", ["list", "left", "light"]), ("xy", []), ("zolp", ["zolpidine"]),
      ("suma", ["sumatriptan"]), ("7 +", ["+thunder", "+xylophone"]), ("7 must", []), ("7 naus", ["nausea"]),
      ("took zol", ["zolpidine", "zolmitriptan"]), ("new 6 lef", ["left"]), ("show ''", ["last", "1", "2"]),
      ("edit la", ["last"]), ("edit 1 naus", ["nausea"]), ("delete 2", ["2"]),
      ("compare zz", ["zzquantamol"]),
      ("compare T", ["T1", "T2"]), ("prev sto", ["stop"]), ("prev stop cand", ["candesartan"]),
      ("PREV stop cand", ["candesartan"]), ("preventive stop cand", ["candesartan"]),
      ("prev stop candesartan --rea", ["--reason"]), ("prev stop --reason side", ["side-effects"]),
      ("prev stop --reason=side", ["side-effects"]), ("prev stop --reason cost cand", ["candesartan"]),
      ("free yes", ["yesterday"]), ("complete st", ["stop"]), ("help exit", ["exit-codes"]),
      ("--di", ["--diary"]), ("list --no-p", ["--no-pager"]), ("--json too", ["took"]),
      ("import ''", [":files"]), ("report -o x", [":files"]), ("--diary ''", [":files"]),
      ("--diary none zolp", []), ("7 -- secret", []), ("7 secret", []), ("completions z", ["zsh"]),
      ("config set pa", ["paper"]), ("config set paper l", ["letter"]),
      ("config set week_start s", ["sunday"]),
      ("config get tim", ["timezone"]), ("compare T1 --rule i", ["ihs4h"]), ("compare T1 --ru", ["--rule"]),
      ("drug add x --class tri", ["triptan"]), ("drug edit zolp --role b", ["both"]),
      ("drug show zolp", ["zolpidine"]), ("prev edit T", ["T1", "T2"]),
      ("prev edit T1 st", ["start", "stop"]),
      ("prev edit T1 reason si", ["side-effects"]), ("prev history --", ["--json"]),
      ("trend --by m", ["month"]),
      ("merge ''", ["1", "2"]), ("bp rem", ["remove"]), ("still must", []), ("still naus", ["nausea"]),
      ("cal yes", ["yesterday"]), ("check --pu", ["--purge"]), ("note --on yes", ["yesterday"]),
    ] as [(String, [String])])
  func `Candidates for a line`(_ words: String, _ expected: [String]) throws {
    let offered = try offers(words)
    for word in expected { #expect(offered.contains(word), "\(words): \(offered)") }
    if expected.isEmpty { #expect(offered.isEmpty, "\(words): \(offered)") }
    if expected.first == ":files" { #expect(offered == [":files"]) }
  }

  @Test func `Every verb and every option is offered`() throws {
    let verbs = try offers("''")
    for (words, verb) in try DeclaredVerb.every() {
      let last = String(words.split(separator: " ").last ?? "")
      #expect(
        last == words ? verbs.contains(words) : try offers("\(words.dropLast(last.count)) ''").contains(last))
      if !verb.verbs.isEmpty { continue }
      let options = try offers("\(words) --")
      for option in try verb.options + DeclaredVerb.shared() {
        #expect(options.contains(option.names[0]), "\(words) \(option.names)")
      }
    }
  }

  @Test(arguments: ["--format", "--paper", "--rules", "--reason", "--class"])
  func `No value is offered for an option that the verb does not have`(_ option: String) throws {
    #expect(try offers("history \(option)=").isEmpty)
    #expect(try offers("history \(option) ''").isEmpty)
  }

  @Test func `Neither notes nor what a shell would act on are offered, and nothing is written`() throws {
    let lines = ["''", "7 ''", "7 +", "show ''", "compare ''", "prev stop ''", "edit 1 ''"]
    for words in lines {
      let output = try Terminal().run(Self.preparation + "offers \(words)").output
      #expect(!output.contains("secretnote") && !output.contains("$("), "\(words)")
    }
    let script = "offers ''; offers 7 ''; ls -A"
    let fresh = try Terminal().run("offers() { printf '%s\\0' \"$@\" | headache __complete; }\n" + script)
    #expect(!fresh.output.contains(".local"))
    let before = "sum=$(sha256sum .local/share/headache/diary.sqlite)\n"
    let after =
      "for w in '' 7 show; do offers $w '' > /dev/null; done; "
      + "test \"$sum\" = \"$(sha256sum .local/share/headache/diary.sqlite)\""
    #expect(try Terminal().run(Self.preparation + before + after).status == 0)
  }

  @Test(
    .serialized,
    arguments: ["bash", "zsh", "fish"],
    [
      ("headache comple", "complet"), ("headache 7 xylo", "+xylophone"),
      ("headache show ", "last"), ("headache prev stop zz", "zzquantamol"),

      ("headache restore cop", "copy.sqlite"), ("headache prev stop zz --reason lack", "lack-of-effect"),
      ("headache compare T1 --rule ihs", "ihs4h"), ("headache config set week_start satur", "saturday"),
    ])
  func `A real shell completes`(_ shell: String, _ typed: (line: String, offered: String)) throws {
    // A plus is part of the word.
    let line = typed.line.replacing("xylo", with: "+xylo")
    let script =
      Self.preparation + "headache backup copy.sqlite > /dev/null\n"
      + "python3 \"$TESTS/EndToEndTests/Shells/complete.py\" \(shell) '\(line)'; ls"
    let output = try Terminal().run(script).output
    #expect(output.contains(typed.offered), "\(shell) \(line): \(output)")
    #expect(!output.contains("secretnote") && !output.contains("\npwned"), "\(output)")
  }

  @Test func `Installing is explained for every shell, and the scripts are sound`() throws {
    for shell in ["bash", "zsh", "fish"] {
      let script =
        "headache completions \(shell) > script && \(shell) -n script && headache completions \(shell) install"
      let (output, status) = try Terminal().run(script)
      #expect(status == 0 && output.contains("headache completions \(shell) > ~/"), "\(output)")
    }
    #expect(try Terminal().run("headache completions tcsh").status == 64)
  }
}
