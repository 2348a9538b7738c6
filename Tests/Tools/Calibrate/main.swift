import Foundation
import Simulation

// The program's intervals, and others, on simulated diaries; docs/method.md says which:
//
//   calibrate run FOLDER [DIVISOR]     lives every diary and writes calibration.tsv into FOLDER
//   calibrate lives [DIVISOR]          the diaries that bsts.py fits its model to, to standard output
//   calibrate page FOLDER              writes the tables into method.md there and the plot to calibration.svg, from
//                                      calibration.tsv and calibration-bsts.tsv
//
// With DIVISOR each cell has that many times fewer diaries. `page` fails where an interval holds the truth less often
// than the page promises.

func say(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }

let arguments = Array(CommandLine.arguments.dropFirst())
let divisor = arguments.last.flatMap { Int($0) } ?? 1
switch arguments.first {
case "run" where arguments.count > 1:
  let path = arguments[1] + "/calibration.tsv"
  guard FileManager.default.createFile(atPath: path, contents: nil),
    let file = FileHandle(forWritingAtPath: path)
  else {
    say("\(path): cannot be written")
    exit(73)
  }
  func write(_ lines: [String]) { file.write(Data((lines.joined(separator: "\n") + "\n").utf8)) }
  write([Measured.head])
  let start = Date()
  for (families, methods) in [(Design.main, Method.own), (Design.others, [.headline, .mcn1, .naive])] {
    for (number, family) in families.enumerated() {
      write(family.run(methods, divisor: divisor).map(\.line))
      if number % 60 == 59 {
        say("\(number + 1) of \(families.count) kinds, \(Int(Date().timeIntervalSince(start))) s")
      }
    }
  }
case "lives":
  for family in Design.fitted { print(family.lives(divisor: divisor)) }
case "page" where arguments.count > 1:
  let folder = arguments[1]
  let results = Results(
    ["calibration.tsv", "calibration-bsts.tsv"].flatMap { Measured.read(folder + "/" + $0) })
  try Plot(results).svg.write(toFile: folder + "/calibration.svg", atomically: true, encoding: .utf8)
  let page = folder + "/method.md"
  let text = try String(contentsOfFile: page, encoding: .utf8)
  let marks = ["<!-- calibrate begins -->\n", "<!-- calibrate ends -->"].compactMap { text.range(of: $0) }
  guard marks.count == 2 else {
    say("\(page): no place for the tables")
    exit(1)
  }
  let new =
    text[..<marks[0].upperBound] + "\n" + Tables(results).markdown + "\n" + text[marks[1].lowerBound...]
  try String(new).write(toFile: page, atomically: true, encoding: .utf8)
  let broken = Acceptance(results).broken
  for promise in broken { say("not kept: \(promise)") }
  exit(broken.isEmpty ? 0 : 1)
default:
  say("calibrate run FOLDER | lives | page FOLDER")
  exit(64)
}
