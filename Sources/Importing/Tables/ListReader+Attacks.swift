import Cells
import CivilTime
import Diary

/// Rows that are headaches because the person says so (`--rows attacks`).
extension ListReader {
  /// Each row of a day is a headache where no column says whether there was one. Of a sheet with a row for every day, one
  /// with nothing in it is asked about.
  ///
  /// - Returns: whether the rows are dealt with.
  mutating func markSaidAttacks(_ reading: inout TableReading) -> Bool {
    guard choices.layout == .attacks, entries.count == table.rows.count,
      !table.roles.contains(.severity), !table.roles.contains(.type)
    else { return false }
    let headache = table.column(.headache, named: "Headache")
    var blank: [Int] = []
    for index in entries.indices where entries[index].day != nil {
      let texts = entries[index].row.filled.filter {
        $0 != dayColumn && !($0 < header.roles.count && header.roles[$0] == .weekday)
      }.map { entries[index].row.text($0) }
      if texts.isEmpty {
        blank.append(index)
      } else if !texts.contains(where: deniesAll) {
        table.rows[index].set(headache, "yes")
      }
    }
    let isOfEveryDay = isOfEveryDay
    if !blank.isEmpty, isOfEveryDay, choices.empty == nil {
      reading.ask(.emptyDays(count: blank.count, beyond: 0))
    }
    for index in blank {
      if !isOfEveryDay {
        table.rows[index].set(headache, "yes")
      } else if choices.empty == .free {
        table.rows[index].set(headache, "no")
      }
    }
    changes += 1
    return true
  }

  /// `no headache`, `good day`; a `none` alone is of its column.
  private func deniesAll(_ text: String) -> Bool {
    HeadacheDenialWords.denial(in: text) == .whole && text.lowercasedWords.count > 1
  }

  /// Whether most rows are of the day after, or before, that of the row above.
  private var isOfEveryDay: Bool {
    let days = entries.compactMap(\.day)
    return days.count > 2
      && zip(days, days.dropFirst()).count { abs(Int($1.number) - Int($0.number)) == 1 } * 2 > days.count
  }
}
