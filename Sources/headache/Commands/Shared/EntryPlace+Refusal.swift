import CivilTime
import Diary
import Messages
import Parsing
import Storage

extension AttackEntry {
  /// Where the line goes, by what the diary has of its day.
  ///
  /// - Throws: ``CommandError`` where the line says nothing that an attack is made of, or where two attacks can be
  ///   meant. Nothing is saved then.
  func place(
    _ effect: EntryEffect, open: StoredAttack?, in store: DiaryStore, _ line: ParsedLine, words: [String],
    now: Now
  ) throws -> EntryPlace {
    let day = dayOfPlace(effect, open: open?.attack, now: now)
    let there = try day.map { try store.attacks(touching: DayRange($0)) } ?? []
    do throws(EntryPlaceProblem) {
      return try place(effect, open: open?.attack, among: there, now: now)
    } catch {
      throw CommandError(error, of: self, line, words: words, now: now)
    }
  }

  /// The attack that is over in which the doses were taken, by what the diary has of their day.
  func attackOfDoses(open: StoredAttack?, in store: DiaryStore, now: Now) throws -> StoredAttack? {
    let day = dayOfDoses(open: open?.attack, now: now)
    let there = try day.map { try store.attacks(touching: DayRange($0)) } ?? []
    do throws(EntryPlaceProblem) {
      return try attackOfDoses(open: open?.attack, among: there, now: now)
    } catch {
      throw CommandError(error, of: self, ParsedLine(), words: [], now: now)
    }
  }
}

extension CommandError {
  fileprivate init(
    _ problem: EntryPlaceProblem, of entry: AttackEntry, _ line: ParsedLine, words: [String], now: Now
  ) {
    switch problem {
    case .saysNoAttack: self = .nothingOfAnAttack(UnsaidAttack(line, words, now: now))
    case .severalAttacks(let there): self = .whichAttack(there, entry, today: now.today)
    case .otherEnd(let attack, let known, let said):
      self = .attackHasOtherEnd(attack, known, said, again: separateAttack(words))
    }
  }
}

/// The line that saves the words as an attack of its own.
func separateAttack(_ words: [String]) -> String {
  "headache new " + words.map { $0 == "--" ? $0 : typable($0) }.joined(separator: " ")
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
