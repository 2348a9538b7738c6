import Foundation
import InventedDiaries

// Writes the made-up diaries of Tests/Support/InventedDiaries for Tests/Checks/Report: one file each, and a list of
// their names with the clock, what is to be looked at, and the options of the report.
//
//   invented FOLDER

guard CommandLine.arguments.count == 2 else {
  print("invented FOLDER")
  exit(64)
}
let folder = CommandLine.arguments[1]
for diary in InventedDiary.all {
  let path = "\(folder)/\(diary.name).sqlite"
  try? FileManager.default.removeItem(atPath: path)
  try diary.write(to: path)
  print(([diary.name, InventedDiary.now, diary.about] + diary.options).joined(separator: "\t"))
}
