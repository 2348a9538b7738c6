import Foundation
import Testing

/// A line that makes a verb answer: a row of `Tests/EndToEndTests/Shells/verbs.table`, or of a verb without one the first
/// line of its transcript that calls it.
struct VerbLine: CustomTestStringConvertible, Sendable {
  var verb: String
  /// The name of the answer's schema; `nil` where any schema there is will do.
  var schema: String?
  var exit: Int32
  var before: [String]
  var line: String

  var testDescription: String { line }

  static let all: [VerbLine] = {
    let verbs = (try? DeclaredVerb.acting().filter(\.verb.answering).map(\.words)) ?? []
    return table + verbs.filter { verb in !table.contains { $0.verb == verb } }.compactMap(transcribed)
  }()

  static let table: [VerbLine] = {
    let file = URL(filePath: #filePath).appending(path: "../Shells/verbs.table").standardized
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { row in
      let cells = row.split(separator: "|", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      return VerbLine(
        verb: cells[0], schema: cells[1], exit: Int32(cells[2]) ?? -1,
        before: cells[3] == "-" ? [] : cells[3].components(separatedBy: " ; "),
        line: cells[4...].joined(separator: "|"))
    }
  }()

  /// The first line that calls a verb in the transcript of its name; `nil` where there is none. As
  /// `Tests/Support/transcribed.py` finds it.
  static func transcribed(_ verb: String) -> VerbLine? {
    let name = verb.replacing(" ", with: "-") + ".txt"
    let file = URL(filePath: #filePath).appending(path: "../Transcripts/\(name)").standardized
    return (try? String(contentsOf: file, encoding: .utf8)).flatMap { VerbLine(calling: verb, in: $0) }
  }

  init?(calling verb: String, in transcript: String) {
    let lines = transcript.split(separator: "\n").filter { $0.hasPrefix("$ headache ") }
      .map { String($0.dropFirst("$ headache ".count)) }
    guard let place = lines.firstIndex(where: { $0 == verb || $0.hasPrefix(verb + " ") }) else { return nil }
    self.init(verb: verb, schema: nil, exit: 0, before: Array(lines[..<place]), line: lines[place])
  }

  init(verb: String, schema: String?, exit: Int32, before: [String], line: String) {
    (self.verb, self.schema, self.exit, self.before, self.line) = (verb, schema, exit, before, line)
  }

  /// Writes the files that lines name.
  static let preparation = #"""
    printf 'start,intensity\n2026-05-01 08:00,5\n2026-05-03 08:00,6\n' > attacks.csv
    printf 'start,intensity\n2026-05-01 08:00,5\n2026-05-03 08:00,16\n' > bad.csv
    printf 'start,intensity,weather\n2026-05-01 08:00,7,\n2026-05-05 08:10,6,rain\n' > changed.csv
    printf 'date,headache,intensity,note\n2026-05-01,yes,6,\n2026-05-02,no,,slept long\n' > slept.csv
    printf 'full_date,date,weekday,time,mood,activities,note_title,note\n' > daylio.csv
    printf '2026-10-03,3 Oct,Sat,8:00,meh,migraine,,from the eye\n' >> daylio.csv
    printf '2026-11-03 7 8:00\n2026-11-06 5 9:00\n2026-11-07 free\n' > good.txt
    printf '2026-11-03 7 8:00\n2026-11-06 5 9:00\n2026-11-04 blorb\n' > notes.txt
    # Seven months in which headaches grow fewer, with a dose each.
    n=0; printf 'date,headache,intensity,medication\n' > daily.csv
    for month in 05:31 06:30 07:31 08:31 09:30 10:31 11:21; do
      day=0; while [ $((day += 1)) -le ${month#*:} ]; do
        row=no,,; [ $((n % 7)) -lt $((4 - n / 60)) ] && row=yes,7,suma; [ $((n % 20)) = 3 ] && row=yes,5.25,ibu
        printf '2026-%s-%02d,%s\n' ${month%:*} $day $row; n=$((n + 1))
      done
    done >> daily.csv

    """#

  static func filled(_ line: String) -> String {
    line.replacing("{csv}", with: "attacks.csv").replacing("{bad}", with: "bad.csv")
      .replacing("{changed}", with: "changed.csv").replacing("{slept}", with: "slept.csv").replacing(
        "{good}", with: "good.txt"
      )
      .replacing("{notes}", with: "notes.txt").replacing("{daylio}", with: "daylio.csv")
      .replacing("{daily}", with: "daily.csv").replacing("{out}", with: "out").replacing(
        "{copy}", with: "copy.sqlite")
  }

  /// The lines before as a script that must succeed.
  var preparing: String {
    Self.preparation
      + before.map { "headache \(Self.filled($0)) > /dev/null 2> before || { cat before; exit 99; }\n" }
      .joined()
  }
}
