import Foundation
import Testing

/// `Tests/EndToEndTests/Shells/verbs.table`: every verb, at least once, with a line that makes it answer.
struct VerbLine: CustomTestStringConvertible, Sendable {
  var verb: String
  var schema: String
  var exit: Int32
  var before: [String]
  var line: String

  var testDescription: String { line }

  static let all: [VerbLine] = {
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

  /// Writes the files that lines name.
  static let preparation = #"""
    printf 'start,intensity\n2026-05-01 08:00,5\n2026-05-03 08:00,6\n' > attacks.csv
    printf 'start,intensity\n2026-05-01 08:00,5\n2026-05-03 08:00,16\n' > bad.csv
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
