import Foundation
import Simulation

// The program's intervals on simulated diaries:
//
//   calibrate [DIARIES [FOLDER]]
//   calibrate history [DIARIES]       the third table alone
//   calibrate gaps [DIARIES]          windows with days left out between them, to standard output
//
// DIARIES (5000) are lived in every cell. The tables go to standard output; with FOLDER every cell goes to
// calibration.tsv there, the plot to calibration.svg, and the tables into method.md between its two marks.
// Fails where an interval holds the truth less often than docs/method.md promises.

func say(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }

let arguments = CommandLine.arguments.dropFirst()
if arguments.first == "gaps" {
  var gaps = Gaps(diaries: arguments.dropFirst().first.flatMap { Int($0) } ?? 4000)
  print(gaps.markdown(pre: 336))
  print(gaps.markdown(pre: 0))
  for promise in gaps.broken { say(promise) }
  exit(gaps.broken.isEmpty ? 0 : 1)
}
if arguments.first == "history" {
  var conditions = Condition.all
  for index in conditions.indices {
    conditions[index].run(diaries: arguments.dropFirst().first.flatMap { Int($0) } ?? 2000) { $0.pre > 0 }
  }
  print(Tables.withHistory(conditions))
  exit(0)
}
guard let diaries = Int(arguments.first ?? "5000"), diaries > 0 else {
  say("calibrate [DIARIES [FOLDER]]")
  exit(64)
}
var conditions = Condition.all
for index in conditions.indices {
  conditions[index].run(diaries: diaries)
  say("\(conditions[index].name): \(conditions[index].results.count) cells of \(diaries) diaries")
}
let tables = Tables.markdown(conditions)
print(tables)

if let folder = arguments.dropFirst().first {
  try Tables.cells(conditions).write(toFile: folder + "/calibration.tsv", atomically: true, encoding: .utf8)
  try Plot.svg(conditions).write(toFile: folder + "/calibration.svg", atomically: true, encoding: .utf8)
  let page = folder + "/method.md"
  let text = try String(contentsOfFile: page, encoding: .utf8)
  let marks = ["<!-- calibrate begins -->\n", "<!-- calibrate ends -->"].compactMap { text.range(of: $0) }
  guard marks.count == 2 else {
    say("\(page): no place for the tables")
    exit(1)
  }
  let new = text[..<marks[0].upperBound] + "\n" + tables + "\n" + text[marks[1].lowerBound...]
  try String(new).write(toFile: page, atomically: true, encoding: .utf8)
}

let broken = conditions.flatMap(\.brokenPromises)
for promise in broken { say("\(promise)\n") }
exit(broken.isEmpty ? 0 : 1)
