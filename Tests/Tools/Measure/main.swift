import Analysis
import AnalysisInput
import CivilTime
import Diary
import Glibc
import SQLite
import Storage

// The analysis alone, without the check of every row that precedes it in the program: reads a diary as the program
// does (`DiarySnapshot`) and works out every measure of two windows, the months and the attacks. For bench.py to count.
//
//   measure DIARY TODAY BEFORE ON       days as YYYY-MM-DD; BEFORE and ON begin windows of 84 days

let words = CommandLine.arguments
guard words.count == 5, let today = CivilDay(iso: words[2]), let before = CivilDay(iso: words[3]),
  let on = CivilDay(iso: words[4])
else {
  print("measure DIARY TODAY BEFORE ON")
  exit(64)
}

func measure(_ path: String) throws {
  let store = try DiaryStore.open(path, access: .readOnly) { name in
    Drug(name: name, drugClass: .unknown, overuseClass: .unset, role: .acute)
  }
  let noon = Moment(wallMinutes: Int(today.number) * 1440 + 720, offset: 0)
  let snapshot = try DiarySnapshot(store, now: Now(moment: noon, zone: nil, zoneName: nil))
  let table = snapshot.table
  let comparison = compare(
    DayRange(before, before: before + 84), DayRange(on, before: on + 84), in: table,
    attackOnsets: snapshot.onsets)
  for measure in comparison.measures {
    print(measure.measure.name, measure.before.count, measure.on.count, measure.change?.per28 ?? 0)
  }
  for month in table.months(in: table.recordedSpan ?? DayRange(today, before: today)) {
    print(month.month.year, month.month.number, month.recorded, month.headacheDays, month[.migraineDays] ?? 0)
  }
}

try measure(words[1])
