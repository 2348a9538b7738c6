import Diary
package import Parsing

/// Drugs of a cell that were not taken, or not then.
extension MedicationItem {
  /// What a drug of the item is.
  private enum Intake { case taken, untaken, unsaid }

  /// Takes the drugs out that were not taken: `no suma`, `forgot suma`, `ibu instead of suma`, `suma ran out`,
  /// `suma yesterday`.
  ///
  /// What stands in front of a drug, with nothing between them but a verb of taking, says whether it was taken; behind it
  /// only a phrase that has no other meaning does. Words that can mean something else beside (`morgen`, `hier`,
  /// `maybe`) leave an intake that has an amount, and one without is not taken as one. All other words say something of
  /// the time, the place or the effect: `before bed`, `left side`, `because of nausea`, `not enough`.
  ///
  /// - Returns: what was not taken, as written.
  /// - Throws: where of two drugs one was taken, and it is not said which.
  package mutating func takeOutUntaken(_ vocabulary: Vocabulary) throws(CellRefusal) -> [String] {
    let keys = words.map(MedicationItem.key)
    // Of a name in several words, and of another name in brackets, the first.
    if let doubt = keys.firstIndex(where: UntakenWords.choosing.contains),
      keys[..<doubt].indices.contains(where: { MedicationItem.isDrug(keys, $0, vocabulary) }),
      keys[doubt...].indices.contains(where: { MedicationItem.isDrug(keys, $0, vocabulary) })
    {
      // `ibu 400 or suma 50`: one of them was taken, and nothing says which.
      throw CellRefusal(expected: .drug)
    }
    var drugs: [Int] = []
    for index in keys.indices where MedicationItem.isDrug(keys, index, vocabulary) {
      if drugs.last != index - 1, drugs.isEmpty || !words[index].hasPrefix("(") { drugs.append(index) }
    }
    guard !drugs.isEmpty else { return [] }
    var (kept, untaken): ([String], [String]) = ([], [])
    var start = 0
    for (place, drug) in drugs.enumerated() {
      let next = place + 1 < drugs.count ? drugs[place + 1] : keys.count
      // Of the words between two drugs, those that deny belong to the second.
      let end = next < keys.count ? MedicationItem.denialStart(keys[(drug + 1)..<next], before: next) : next
      switch MedicationItem.intake(keys, from: start, of: drug, to: end) {
      case .taken:
        // `no aura ibu 400`, `needed ibu`
        let isOfDrug = !keys[start..<drug].contains(where: UntakenWords.mayDeny.contains)
        if !isOfDrug { dropped += words[start..<drug].map(MedicationItem.unbracketed) }
        kept += words[(isOfDrug ? start : drug)..<end]
      case .untaken, .unsaid:
        untaken.append(words[start..<end].map(MedicationItem.unbracketed).joined(separator: " "))
      }
      start = end
    }
    words = kept
    return untaken
  }

  package static func isDrug(_ keys: [String], _ index: Int, _ vocabulary: Vocabulary) -> Bool {
    let key = keys[index]
    guard key.contains(where: \.isLetter), vocabulary.exactDrug(key) != nil, !forms.contains(key) else {
      return false
    }
    return !isOrdinary(key) && !UntakenWords.all.contains(key) && (vocabulary.isName(key) || key.count > 2)
  }

  /// Where the words that deny the drug behind them begin; the drug itself where none do.
  private static func denialStart(_ keys: ArraySlice<String>, before drug: Int) -> Int {
    var index = drug - 1
    var start = drug
    while index >= keys.startIndex {
      let key = keys[index]
      if UntakenWords.inFront.contains(key) {
        start = index
      } else if !UntakenWords.between.contains(key) {
        break
      }
      index -= 1
    }
    return start
  }

  private static func intake(_ keys: [String], from start: Int, of drug: Int, to end: Int) -> Intake {
    if denialStart(keys[start..<drug], before: drug) < drug { return .untaken }
    let behind = Array(keys[(drug + 1)..<end])
    let said = " " + behind.joined(separator: " ") + " "
    if UntakenWords.behind.contains(where: { said.firstRange(of: " \($0) ") != nil }) { return .untaken }
    if let last = behind.last, UntakenWords.notDone.contains(last) { return .untaken }
    let isDenied = behind.indices.contains { index in
      UntakenWords.negations.contains(behind[index])
        && behind.dropFirst(index + 1).prefix(2).contains(where: UntakenWords.takings.contains)
    }
    if isDenied { return .untaken }
    if behind.contains(where: UntakenWords.longUnits.contains),
      behind.contains(where: UntakenWords.agoWords.contains)
    {
      return .untaken
    }
    // `worse than yesterday` says nothing of the drug.
    let isOfOtherDay = behind.indices.contains { index in
      UntakenWords.otherDays.contains(behind[index])
        && (index == 0 || !UntakenWords.compares.contains(behind[index - 1]))
    }
    if isOfOtherDay { return .untaken }
    if behind.contains(where: { $0.first?.isNumber ?? false }) { return .taken }
    // `not sure about ibu`, `suma forgotten at home`: what is denied may be something else.
    let isUnsaid =
      keys[start..<drug].contains(where: UntakenWords.mayDeny.contains)
      || behind.contains(where: UntakenWords.notDone.contains)
    // `por la mañana`
    let isMorning =
      IntakeTimeWords.tomorrow.contains(behind.last ?? "")
      && IntakeTimeWords.ofMorning.contains(behind.dropLast().last ?? "")
    return isUnsaid || UntakenWords.last.contains(behind.last ?? "") && !isMorning ? .unsaid : .taken
  }

  /// `Suma 50 morgen`: it was taken in the morning, or will be tomorrow.
  package var saysMorgen: Bool {
    let keys = words.map(MedicationItem.key)
    guard let last = keys.last, IntakeTimeWords.tomorrow.contains(last) else { return false }
    return keys.contains { $0.first?.isNumber ?? false }
      && !IntakeTimeWords.ofMorning.contains(keys.dropLast().last ?? "")
  }

  package static func isEffect(_ key: String) -> Bool {
    UntakenWords.effects.contains { key.hasPrefix($0) }
  }

  /// Drops an effect that is taken back behind: `helped not really`, `helped but not completely`.
  package mutating func dropDoubtfulEffect() {
    let keys = words.map(MedicationItem.key)
    guard let effect = keys.firstIndex(where: MedicationItem.isEffect),
      keys[effect...].dropFirst().contains(where: UntakenWords.takesBack.contains)
    else { return }
    dropped += words[effect...]
    words.removeSubrange(effect...)
  }
}
