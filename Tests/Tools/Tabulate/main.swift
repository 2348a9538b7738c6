import Foundation

// What the program makes of made-up diaries, for an oracle to check:
//
//   tabulate days FOLDER < DIARIES     enters each diary into a file in FOLDER and prints its day table
//   tabulate estimates < DIARIES       prints the change between two regimens, or two windows, of each
//   tabulate comparisons < DIARIES     prints the windows, the planned day and the change of a preventive in each
//   tabulate zones FIRST LAST NAME…    prints the offsets and odd days of zones between two instants
//
// Tests/Checks/Oracle/day_table.py, joint.py, planned.py and zones.py write and read these lines and say what they mean.

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "days" where arguments.count == 2:
  var diary = DiaryLines(folder: arguments[1])
  while let line = readLine() { try diary.take(line.split(separator: " ").map(String.init)) }
case "estimates" where arguments.count == 1:
  while let line = readLine() { print(EstimateLine(line.split(separator: " ").map(String.init)).answer) }
case "comparisons" where arguments.count == 1:
  while let line = readLine() {
    print(ComparisonLine(line.split(separator: " ").map(String.init))?.answer ?? "?")
  }
case "zones" where arguments.count > 3:
  guard let first = Int(arguments[1]), let last = Int(arguments[2]) else { exit(64) }
  for name in arguments.dropFirst(3) { try ZoneLines(name, first, last).write() }
default:
  print("tabulate days FOLDER | tabulate estimates | tabulate comparisons | tabulate zones FIRST LAST NAME…")
  exit(64)
}
