import Foundation
import Testing

/// Every line that a message offers to type is run where it was offered: it is taken, does what is said of it, and
/// changes nothing else.
@Suite struct OfferTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var before: [String]
    var line: String
    var count: Int
    var prints: [String]

    var testDescription: String { line }
  }

  static let rows: [Row] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Shells/offers.table")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      func parts(_ text: String) -> [String] {
        text.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }.filter {
          $0 != "-" && !$0.isEmpty
        }
      }
      let prints = cells[3].split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
      // A name with a semicolon in quotes is one word.
      let before = cells[0].contains("'") ? [cells[0]] : parts(cells[0])
      return Row(before: before, line: cells[1], count: Int(cells[2]) ?? -1, prints: prints)
    }
  }()

  @Test func `There are lines to try`() { #expect(Self.rows.count > 50) }

  @Test(arguments: rows) func `What is offered works`(_ row: Row) throws {
    var setup = row.before.map { "headache \($0) -q >/dev/null 2>&1\n" }.joined()
    let answer = try Terminal().run(setup + "headache --json \(row.line)\n").output
    var lines = try offered(in: answer)
    if lines == nil {
      lines = offered(inText: try Terminal().run(setup + "echo '<<'; headache \(row.line)\n").output)
      // What is offered beside an answer is typed after it.
      setup += "headache \(row.line) -q >/dev/null 2>&1\n"
    }
    let offered = try #require(lines)
    #expect(offered.count == row.count, "\(offered) in \(answer)")
    for (line, expected) in zip(offered, row.prints) {
      #expect(!line.contains("…"), "\(line) has something left out")
      let script = """
        \(setup)
        headache list -n 1000 --json 2>/dev/null; echo
        headache history -n 1000 --json 2>/dev/null; echo
        echo "<<"
        set -e
        \(line)
        set +e
        echo ">>"
        headache list -n 1000 --json 2>/dev/null; echo
        headache history -n 1000 --json 2>/dev/null; echo
        ls
        """
      let (output, status) = try Terminal().run(script)
      // A line with a place to be filled in says so, and does nothing.
      if line.split(separator: " ").contains(where: { ["AMOUNT", "DAY", "INTERVAL"].contains($0) }) {
        #expect(output.contains("stands for what is to be written there"), "\(line): \(output)")
        continue
      }
      #expect(status == 0 && output.contains(">>"), "\(line): \(output)")
      let said = output.components(separatedBy: "<<\n").last?.components(separatedBy: "\n>>").first ?? ""
      if expected != "-" { #expect(said.contains(expected), "\(line): \(said)") }
      #expect(!output.contains("pwned\n"), "\(line) ran something else")
      try checkOthers(line, output)
    }
  }

  /// The lines in an answer and in the remarks beside it: each stands behind two blanks or at the beginning, and one
  /// that is to be typed behind another is joined to it.
  private func offered(inText output: String) -> [String] {
    var lines: [String] = []
    var isNext = false
    for line in (output.components(separatedBy: "<<\n").last ?? "").split(separator: "\n") {
      let apart = line.replacing("·", with: "  ").replacing("undo: headache undo", with: "")
      for piece in String(apart).components(separatedBy: "  ") {
        let text = piece.trimmingCharacters(in: .whitespaces)
        if text == "and then" {
          isNext = true
        } else if text.hasPrefix("headache "), !text.hasPrefix("headache day") {
          if isNext, let first = lines.popLast() {
            lines.append(first + "\n" + text)
          } else {
            lines.append(text)
          }
          isNext = false
        }
      }
    }
    return lines
  }

  /// The lines of an error; `nil` where there is none.
  private func offered(in answer: String) throws -> [String]? {
    let last = try #require(answer.split(separator: "\n").last { $0.hasPrefix("{") }, "\(answer)")
    let json = try #require(try JSONSerialization.jsonObject(with: Data(last.utf8)) as? [String: Any])
    guard let error = json["error"] as? [String: Any] else { return nil }
    return try #require(error["lines"] as? [String])
  }

  /// Attacks that the line does not name stay as they were, and at most one step is made for each of its lines.
  private func checkOthers(_ line: String, _ output: String) throws {
    let halves = output.components(separatedBy: ">>\n")
    guard halves.count == 2 else { return }
    let (before, after) = (try attacks(in: halves[0]), try attacks(in: halves[1]))
    let words = line.split(separator: " ").map(String.init)
    for (id, attack) in before where !words.contains("\(id)") {
      let isOpen = (attack["end"] as? [String: Any])?["kind"] as? String == "open" || attack["end"] is NSNull
      let mayChange = isOpen && !["help", "list", "show"].contains(words[1])
      #expect(mayChange || after[id].map { $0 == attack } ?? false, "\(line) changed attack \(id)")
    }
    #expect(steps(in: halves[1]) - steps(in: halves[0]) <= line.split(separator: "\n").count)
  }

  private func attacks(in output: String) throws -> [Int: NSDictionary] {
    var found: [Int: NSDictionary] = [:]
    for line in output.split(separator: "\n") where line.hasPrefix("{\"schema\":\"headache.attacks/1\"") {
      let json = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      for case let attack as NSDictionary in json?["data"] as? [Any] ?? [] {
        if let id = attack["id"] as? Int { found[id] = attack }
      }
    }
    return found
  }

  private func steps(in output: String) -> Int {
    output.split(separator: "\n").first { $0.hasPrefix("{\"schema\":\"headache.history/1\"") }
      .map { $0.components(separatedBy: "\"command\":").count - 1 } ?? 0
  }
}
