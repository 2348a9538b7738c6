import Diary
package import Parsing

/// Drugs of a cell that were taken at several times: `Suma 50 8:00 und 20:00`, `Ibu morgens und abends`.
extension MedicationItem {
  /// When something was taken, in the words of an item.
  private enum Moment {
    case clock
    /// By the hour that a part of the day stands for.
    case part(Int)
  }

  /// The items, with a drug as often as the cell says a time for it.
  ///
  /// - Throws: where it is not certain how often something was taken.
  package static func spread(
    _ items: [MedicationItem], _ vocabulary: Vocabulary
  ) throws(CellRefusal) -> [MedicationItem] {
    let parts = try parted(try joined(items, vocabulary), vocabulary)
    for item in parts where item.namesDrug(vocabulary) {
      if item.hasTwoMoments || item.saysAgain { throw CellRefusal(expected: .drug) }
    }
    let items = try furtherIntakes(parts, vocabulary)
    var spread: [MedicationItem] = []
    var index = 0
    while index < items.count {
      let item = items[index]
      let more = items[(index + 1)...].prefix { $0.isMoment }
      index += 1 + more.count
      spread.append(item)
      if more.isEmpty {
        if item.isMoment, items.count == 1 { throw CellRefusal(expected: .drug) }
        continue
      }
      guard item.namesDrug(vocabulary) else {
        // `slept, abends`: of no drug.
        if item.isMoment { throw CellRefusal(expected: .drug) }
        spread += more
        continue
      }
      let start = item.momentStart
      if start == nil, more.count == 1 {
        spread += more
        continue
      }
      // A drug in front of it without a time: whether it was taken as often is not said.
      let others = items[..<(index - 1 - more.count)].filter { $0.namesDrug(vocabulary) }
      if item.saysCount || others.contains(where: { $0.momentStart == nil }) {
        throw CellRefusal(expected: .drug)
      }
      let drug = Array(item.words[..<(start ?? item.words.count)])
      // The first of several parts is of the drug in front of them.
      if start == nil, let first = more.first {
        spread[spread.count - 1] = MedicationItem(drug + first.words)
      }
      for moment in start == nil ? more.dropFirst() : more {
        spread.append(MedicationItem(drug + moment.words))
      }
    }
    return spread
  }

  package func namesDrug(_ vocabulary: Vocabulary) -> Bool {
    words.contains { word in
      let key = MedicationItem.key(word)
      return vocabulary.exactDrug(key) != nil && !MedicationItem.isOrdinary(key)
        && !IntakeTimeWords.around.contains(key)
        || MedicationItem.leadingName(key).map { vocabulary.exactDrug($0) != nil } ?? false
    }
  }

  /// `ibu` of `ibu400`.
  private static func leadingName(_ key: String) -> String? {
    let letters = key.prefix(while: \.isLetter)
    return letters.count > 2 && letters.count < key.count ? String(letters) : nil
  }

  /// Whether it says how many were taken: `2 Ibu`, `Ibu x2`. They may be those of all times together.
  private var saysCount: Bool {
    let keys = words.map(MedicationItem.key)
    return keys.indices.contains { index in
      let key = keys[index]
      if MedicationItem.repeats[key] != nil || CountWords.number(key) ?? 1 > 1 { return true }
      let digits = key.filter { $0 != "x" && $0 != "×" }
      guard let number = Int(digits), number > 1, number < 10 else { return false }
      return digits != key || index == 0 || ["x", "×"].contains(keys.dropFirst(index + 1).first)
        || ["x", "×"].contains(keys[index - 1])
    }
  }

  /// Whether nothing but a time stands in it.
  private var isMoment: Bool {
    let keys = MedicationItem.momentKeys(words).filter { !IntakeTimeWords.around.contains($0) || $0 == "am" }
    let rest = keys.count > 1 ? keys.filter { $0 != "am" } : keys
    if rest.count == 1, let word = rest.first { return MedicationItem.moment(word) != nil }
    let joined = rest.joined(separator: " ")
    guard rest.count == 2, rest[0].first?.isNumber ?? false, let clock = ClockCell(joined, isFraction: false)
    else { return false }
    return clock.precision == .minute && clock.end == nil && !clock.isBareNumber
  }

  /// Where its first time begins, with the words in front that belong to it.
  package var momentStart: Int? {
    let keys = MedicationItem.momentKeys(words)
    guard
      var start = keys.indices.dropFirst().first(where: { index in
        MedicationItem.moment(keys[index]) != nil && !(keys[index] == "am" && index + 1 < keys.count)
          || MedicationItem.isHour(keys, index)
      })
    else { return nil }
    while start > 1, IntakeTimeWords.around.contains(keys[start - 1]) { start -= 1 }
    return start
  }

  /// `8 Uhr`, `um 8`
  private static func isHour(_ keys: [String], _ index: Int) -> Bool {
    guard let number = Int(keys[index]), number < 25 else { return false }
    if index > 0, IntakeTimeWords.beforeHour.contains(keys[index - 1]) { return true }
    return ["uhr", "am", "pm"].contains(keys.dropFirst(index + 1).first ?? "")
  }

  /// Whether it names two times of its own, which a blank or a line parts: `8:00 20:00`, `8:00-20:00`; or one that
  /// comes again: `every 6 hours`.
  private var hasTwoMoments: Bool {
    let keys = MedicationItem.momentKeys(words)
    var hours: Set<Int> = []
    var clocks = 0
    for index in keys.indices.dropFirst() {
      let key = keys[index]
      // `1 AM 1 PM`
      if ["am", "pm"].contains(key), let hour = Int(keys[index - 1]), hour < 13 {
        clocks += 1
        continue
      }
      let next = keys.dropFirst(index + 1).first ?? ""
      if key == "am" || key == "früh", index + 1 < keys.count, !["pm", "p.m."].contains(next) { continue }
      if IntakeTimeWords.repeating.contains(key),
        keys[(index + 1)...].prefix(2).contains(where: { $0.first?.isNumber ?? false })
      {
        return true
      }
      // `c/12h`
      if key.hasPrefix("c/"), key.dropFirst(2).first?.isNumber ?? false { return true }
      // `bid`, `q6h`
      if DosePhraseWords.oftenness.contains(key) { return true }
      if key.hasPrefix("q"), key.hasSuffix("h"), Int(key.dropFirst().dropLast()) != nil { return true }
      // `8/20 Uhr`
      let written = key.split { "-–—/".contains($0) }.compactMap { Int($0) }
      if written.count > 1, written.allSatisfy({ $0 < 25 }), ["uhr", "h"].contains(next) { return true }
      switch MedicationItem.moment(key) {
      case .clock?: clocks += 1
      case .part(let hour)?: hours.insert(hour)
      case nil:
        let parts = key.split { "-–—/".contains($0) }
        if parts.count == 2, parts.allSatisfy({ MedicationItem.moment(String($0)) != nil }) { return true }
      }
    }
    return clocks > 1 || hours.count > 1
  }

  /// The words in lower case; those for the morning that may be of tomorrow as such for the morning alone, where they are.
  private static func momentKeys(_ words: [String]) -> [String] {
    var keys = words.map(key)
    for index in keys.indices.dropFirst()
    where IntakeTimeWords.tomorrow.contains(keys[index])
      && IntakeTimeWords.ofMorning.contains(keys[index - 1])
    {
      keys[index] = "morgens"
    }
    return keys
  }

  /// Whether a word is a clock time or a part of the day.
  package static func isMoment(_ key: String) -> Bool { moment(key) != nil }

  /// `8:00`, `@8`
  package static func isClock(_ key: String) -> Bool {
    if case .clock? = moment(key) { true } else { false }
  }

  private static func moment(_ key: String) -> Moment? {
    let key = key.hasPrefix("@") ? String(key.dropFirst()) : key
    if let part = IntakeTimeWords.parts.first(where: { $0.words.contains(key) }) { return .part(part.hour) }
    guard key.first?.isNumber ?? false, let clock = ClockCell(key, isFraction: false),
      clock.precision == .minute, clock.end == nil, !clock.isBareNumber,
      !key.hasSuffix("h") || key.contains(":")
    else { return nil }
    return .clock
  }
}
