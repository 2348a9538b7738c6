package import CivilTime
package import Diary

extension DiaryStore {
  /// The live notes about days and attacks of `range`, in the order of the days.
  package func notes(in range: DayRange) throws(StoreError) -> [WrittenText] {
    var notes: [WrittenText] = []
    try forEachWrittenText { text in
      guard text.kind == .note, range.contains(text.day) else { return }
      if case .trial = text.entry { return }
      notes.append(text)
    }
    // Of one day in the order they were read: attacks, then days.
    return notes.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
  }
}
