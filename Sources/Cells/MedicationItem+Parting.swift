import Diary
package import Parsing

/// Several drugs and times in a row: `8:00 suma 50mg 14:00 ibu 400`, `suma 50 8:00 ibu 400 14:00`.
extension MedicationItem {
  /// The items, with each drug of one in its own where all of their times stand in front of them, or all behind.
  ///
  /// - Throws: where a time stands between two drugs, and whose it is is not said.
  package static func parted(
    _ items: [MedicationItem], _ vocabulary: Vocabulary
  ) throws(CellRefusal) -> [MedicationItem] {
    var parted: [MedicationItem] = []
    for item in items { parted += try item.parted(vocabulary) }
    return parted
  }

  private enum Part { case drug, time }

  private func parted(_ vocabulary: Vocabulary) throws(CellRefusal) -> [MedicationItem] {
    let keys = words.map(MedicationItem.key)
    var parts: [(part: Part, index: Int)] = []
    for index in keys.indices {
      if vocabulary.exactDrug(keys[index]) != nil, !MedicationItem.isOrdinary(keys[index]),
        !IntakeTimeWords.around.contains(keys[index])
      {
        parts.append((.drug, index))
      } else if MedicationItem.isClock(keys[index]) {
        parts.append((.time, index))
      }
    }
    let drugs = parts.count { $0.part == .drug }
    guard drugs > 1, let first = parts.firstIndex(where: { $0.part == .drug }),
      let last = parts.lastIndex(where: { $0.part == .drug }),
      parts[first..<last].contains(where: { $0.part == .time })
    else { return [self] }
    let isFront = parts[0].part == .time
    let order: [Part] = isFront ? [.time, .drug] : [.drug, .time]
    guard parts.count == drugs * 2, parts.indices.allSatisfy({ parts[$0].part == order[$0 % 2] }) else {
      throw CellRefusal(expected: .drug)
    }
    var items: [MedicationItem] = []
    var start = 0
    for place in stride(from: 2, to: parts.count, by: 2) {
      // What stands between a time and the next drug, as `2` does, is of that.
      var end = isFront ? parts[place].index : parts[place - 1].index + 1
      while isFront, end > start + 1, IntakeTimeWords.around.contains(keys[end - 1]) { end -= 1 }
      items.append(MedicationItem(Array(words[start..<end])))
      start = end
    }
    items.append(MedicationItem(Array(words[start...])))
    items[0].dropped = dropped
    return items
  }
}
