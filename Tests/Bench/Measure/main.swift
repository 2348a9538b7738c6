import Analysis
import CivilTime
import Diary
import Glibc
import SQLite
import Storage

// The analysis alone, without the check of every row that goes before it in the program: reads a diary, folds its
// day table and works out every measure of two windows, the months and the attacks. For bench.py to count.
//
//   measure DIARY TODAY BEFORE ON       days as YYYY-MM-DD; BEFORE and ON begin windows of 84 days

let words = CommandLine.arguments
guard words.count == 5, let today = CivilDay(iso: words[2]), let before = CivilDay(iso: words[3]),
  let on = CivilDay(iso: words[4])
else {
  print("measure DIARY TODAY BEFORE ON")
  exit(64)
}

/// In a function, as in the program: what is captured from the top level of a script is checked for exclusive access
/// at every touch.
func measure(_ path: String) throws {
  let store = try DiaryStore.open(path, access: .readOnly) { name in
    Drug.unknown(name)
  }
  var table = DayTable(today: today)
  var spans: [AttackSpan] = []
  spans.reserveCapacity(try store.attackLimit())
  try store.forEachFacts {
    table.add($0)
    spans.append(AttackSpan($0))
  } dose: {
    table.add($0)
  }
  try store.forEachCheckIn { table.add($0) }
  for declared in try store.declaredRanges() {
    table.add(declared.range, lastLoggedDay: declared.range.last ?? declared.range.start)
  }
  spans.sort(by: AttackSpan.began)
  let onsets = attackOnsets(of: spans, in: table)
  let comparison = compare(
    DayRange(before, before: before + 84), DayRange(on, before: on + 84), in: table, attackOnsets: onsets)
  for measure in comparison.measures {
    print(measure.measure.rawValue, measure.before.count, measure.on.count, measure.change?.per28 ?? 0)
  }
  for month in table.months(in: table.recordedSpan ?? DayRange(today, before: today)) {
    print(month.month.year, month.month.number, month.recorded, month.headacheDays, month.migraineDays ?? 0)
  }
}

try measure(words[1])
