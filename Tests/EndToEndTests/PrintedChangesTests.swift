import Foundation
import TestSupport
import Testing

/// Random lines: whatever one of them changes in the diary is named in its answer.
@Suite struct PrintedChangesTests {
  static let batches = TestForm.isLong ? 20 : 1
  private static let batch = 60

  private static let soup = [
    "7", "3", "left", "right", "nausea", "no nausea", "vomited", "+wine", "+sleep", "missed work", "bed",
    "smell",
    "yawning", "suma", "suma 50mg", "ibu 400mg", "half a suma", "suma helped", "did not help", "gone",
    "aura 20m",
    "yesterday", "today", "20 nov", "8:00-9:00", "@9:00", "at 9", "10:00", "2h ago", "this morning", "done",
    "no headache", "nothing", "migraine", "throbbing", "over 12:00", "took", "new", "find", "what",
    "-- words",
    "since friday", "still going", "worse than yesterday", "bed at 12:00", "went to bed at 12:00",
    "suma wore off",
    "suma was 100mg", "maybe left", "nausea no", "after lunch", "stopped at 10:00", "no longer nausea",
    "wed to fri",
    "not over yet", "it was 8 not 7", "partly", "all gone", "ok", "--note more", "headache this month",
    "again", "ibu helped partly", "free 19 nov", "helped suma", "took ibu 400mg", "took suma @8:30", "5h",
  ]

  @Test(arguments: 0..<batches)
  func `No line changes more than it prints`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed) &+ 7_001)
    let state =
      "headache list -n 1000 --json 2>/dev/null; echo; headache list --doses --json 2>/dev/null; echo\n"
    var script = "headache 4 18 nov 7:00-9:00 -q >/dev/null 2>&1\n" + state
    var lines: [String] = []
    for _ in 0..<Self.batch {
      let words = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        Self.soup.randomElement(using: &random) ?? "7"
      }
      lines.append(words.joined(separator: " "))
      script += "echo '<<'; headache \(lines[lines.count - 1]) </dev/null; echo '>>'\n" + state
    }
    let (output, _) = try Terminal().run(script)
    let parts = output.components(separatedBy: "<<\n")
    try #require(parts.count == lines.count + 1)
    var before = try Entries(parts[0])
    var changes = 0
    for (line, part) in zip(lines, parts.dropFirst()) {
      let halves = part.components(separatedBy: ">>\n")
      let answer = halves[0].lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let after = try Entries(halves.last ?? "")
      for (id, attack) in after.attacks where before.attacks[id] != attack {
        changes += 1
        #expect(answer.contains("attack \(id)"), "\(line) changed attack \(id): \(answer), seed \(seed)")
        for word in words(attack) where !words(before.attacks[id] ?? [:]).contains(word) {
          #expect(answer.contains(word), "\(line) gave attack \(id) \(word): \(answer), seed \(seed)")
        }
      }
      for (id, dose) in after.doses where before.doses[id] != dose {
        changes += 1
        let drug = dose["drug"] as? String ?? ""
        #expect(answer.contains(drug), "\(line) changed D\(id): \(answer), seed \(seed)")
      }
      #expect(
        Set(before.attacks.keys).isSubset(of: after.attacks.keys), "\(line) deleted an attack, seed \(seed)")
      before = after
    }
    #expect(changes > 10, "nearly nothing was changed: the test tests little, seed \(seed)")
  }

  /// The words of an attack that an answer must name.
  private func words(_ attack: NSDictionary) -> Set<String> {
    var found: Set<String> = []
    for key in ["symptoms", "triggers"] {
      for case let word as String in attack[key] as? [Any] ?? [] { found.insert(word.lowercased()) }
    }
    for case let dose as NSDictionary in attack["doses"] as? [Any] ?? [] {
      if let drug = dose["drug"] as? String { found.insert(drug) }
    }
    if let peak = attack["peak"] as? Int { found.insert("\(peak)/10") }
    return found
  }

  private struct Entries {
    var attacks: [Int: NSDictionary] = [:]
    var doses: [Int: NSDictionary] = [:]

    init(_ output: String) throws {
      for line in output.split(separator: "\n") where line.hasPrefix("{") {
        let json = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        let isDoses = json?["schema"] as? String == "headache.doses/1"
        for case let entry as NSDictionary in json?["data"] as? [Any] ?? [] {
          guard let id = entry["id"] as? Int else { continue }
          if isDoses { doses[id] = entry } else { attacks[id] = entry }
        }
      }
    }
  }
}
