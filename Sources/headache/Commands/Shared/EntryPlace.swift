import CivilTime
import Diary
import Messages
import Parsing
import Storage

/// Where a line goes that begins no attack of its own although none is open: to an attack that is over.
struct EntryPlace {
  private let line: ParsedLine
  private let words: [String]
  private let now: Now
  private var entry: AttackEntry { line.entry }

  enum Target {
    /// As the line says by itself: a new attack, or more of the open one.
    case own
    /// More of an attack that is over.
    case over(StoredAttack)
    /// The attack of the same minute and intensity, which the line may say more of; its end, where it was not known.
    case same(StoredAttack, AttackEnd)
  }

  init(_ line: ParsedLine, words: [String], now: Now) {
    (self.line, self.words, self.now) = (line, words, now)
  }

  /// - Throws: ``CommandError`` where the line says nothing that an attack is made of, or where two attacks can be
  ///   meant. Nothing is saved then.
  func target(_ effect: EntryEffect, open: StoredAttack?, in store: DiaryStore) throws -> Target {
    if !entry.doses.isEmpty, entry.isOfDosesAlone, let there = try attackOfDoses(open, store) {
      return .over(there)
    }
    guard case .begin(let attack, _) = effect else { return .own }
    if entry.isOfAttackThere { return try attackOfDay(store) }
    guard entry.onset != nil else {
      guard entry.describesAttack else { throw CommandError.nothingOfAnAttack(lines(store)) }
      return .own
    }
    guard let same = try sameAttack(as: attack, store) else { return .own }
    let isEndNew = attack.end != .unknown && attack.end != .open && attack.end != same.attack.end
    if isEndNew, case .at(let known) = same.attack.end, case .at(let other) = attack.end {
      throw CommandError.attackHasOtherEnd(same.id, known, other, again: again)
    }
    return .same(same, isEndNew ? attack.end : same.attack.end)
  }

  /// The line that saves it as an attack of its own.
  private var again: String {
    "headache new " + words.map { $0 == "--" ? $0 : typable($0) }.joined(separator: " ")
  }

  /// What the line says of an attack goes to the only one of the day that it names, or of today.
  private func attackOfDay(_ store: DiaryStore) throws -> Target {
    let day = entry.onset?.moment.day ?? now.today
    let there = try store.attacks(touching: DayRange(day))
    if there.count > 1 { throw CommandError.whichAttack(there, entry, today: now.today) }
    if let only = there.first { return .over(only) }
    if entry.isPremonitoryAlone || !entry.describesAttack {
      throw CommandError.nothingOfAnAttack(lines(store))
    }
    return .own
  }

  /// Doses alone, taken during an attack that is over, or on its day, are that attack's.
  private func attackOfDoses(_ open: StoredAttack?, _ store: DiaryStore) throws -> StoredAttack? {
    try Self.attack(of: entry, open: open, now: now, in: store)
  }

  /// The attack that is over in which the doses were taken: at the time of each, or on their day where it has only one.
  static func attack(
    of entry: AttackEntry, open: StoredAttack?, now: Now, in store: DiaryStore
  ) throws -> StoredAttack? {
    let doses = entry.doses
    let times = doses.compactMap(\.takenAt).filter { $0.instant <= now.moment.instant }
    if times.isEmpty {
      guard let onset = entry.onset, onset.precision == .day else { return nil }
      let there = try store.attacks(touching: DayRange(onset.moment.day))
      if there.count > 1 { throw CommandError.whichAttack(there, entry, today: now.today) }
      return there.first
    }
    guard times.count == doses.count, let first = times.first else { return nil }
    if let open, times.allSatisfy(open.attack.covers) { return nil }
    let there = try store.attacks(touching: DayRange(first.day)).filter { stored in
      stored.attack.end != .open && times.allSatisfy(stored.attack.covers)
    }
    return there.count == 1 ? there.first : nil
  }

  /// An attack of the same minute and the same intensity is the one that is there.
  private func sameAttack(as attack: Attack, _ store: DiaryStore) throws -> StoredAttack? {
    guard attack.onset.precision == .minute, let peak = attack.peak else { return nil }
    return try store.attacks(touching: DayRange(attack.onset.moment.day)).first { stored in
      stored.attack.onset.moment.instant == attack.onset.moment.instant
        && stored.attack.onset.precision == .minute && stored.attack.peak == peak
    }
  }

  /// The lines by which it can be said: as a note of the day, or as an attack of unknown hour.
  private func lines(_ store: DiaryStore?) -> UnsaidAttack { UnsaidAttack(line, words, now: now) }
}

extension UnsaidAttack {
  /// The words as a note of the day they name, and as an attack all the same.
  init(_ line: ParsedLine, _ words: [String], now: Now) {
    let mark = words.firstIndex(of: "--") ?? words.endIndex
    let typed = words[..<mark].map(typable).joined(separator: " ")
    let day = line.entry.onset?.moment.day ?? now.today
    let note = line.entry.note
    let text = (line.entry.descriptiveWords + (note.isEmpty ? [] : [note])).joined(by: " ")
    let tail = mark < words.endIndex ? " -- \(typable(words[(mark + 1)...].joined(separator: " ")))" : ""
    self.init(
      note: text.isEmpty ? nil : "headache note --on \(day) \(typable(text))",
      attack: typed.isEmpty ? nil : "headache new \(typed)\(tail)",
      isPremonitory: line.entry.isPremonitoryAlone)
  }
}
