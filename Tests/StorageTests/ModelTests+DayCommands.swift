import CivilTime
import Diary

@testable import Storage

/// Remarks, menstruation, settings, and two attacks made one.
extension ModelPlayer {
  mutating func note() -> Command {
    let day = CivilDay(number: Int32(entries.integer(20_000...20_010)))
    let text = entries.text()
    return command("note") { work throws(StoreError) in
      _ = try work.add(note: text, on: day)
    } model: {
      $0.add(note: text, on: day)
    }
  }

  mutating func removeNote() -> Command {
    guard let id = model.state.notes.keys.sorted().randomElement(using: &entries.random) else {
      return note()
    }
    return command("delete N") { work throws(StoreError) in
      try work.removeNote(id)
    } model: {
      $0.removeNote(id)
    }
  }

  /// Notes a few days, or takes them back.
  mutating func menstruation() -> Command {
    let first = CivilDay(number: Int32(entries.integer(20_000...20_010)))
    let days = DayRange(first, before: first + entries.integer(1...5))
    let takesBack = entries.chance(40)
    return command("period") { work throws(StoreError) in
      for day in days {
        if takesBack { try work.removeMenstruation(day) } else { try work.addMenstruation(day) }
      }
    } model: { model in
      for day in days {
        if takesBack { model.removeMenstruation(day) } else { model.addMenstruation(day) }
      }
    }
  }

  mutating func setting() -> Command {
    let name = entries.pick(DiaryPicture.settingNames)
    let value = entries.maybe(entries.text())
    return command("config") { work throws(StoreError) in
      if let value { _ = try work.set(name, to: value) } else { _ = try work.unset(name) }
    } model: {
      $0.set(name, to: value)
    }
  }

  mutating func merge() -> Command {
    let ids = model.state.attacks.keys.sorted()
    guard ids.count > 1, let other = ids.dropFirst().randomElement(using: &entries.random) else {
      return note()
    }
    let one = ids[0]
    return command("merge") { work throws(StoreError) in
      guard var kept = try work.attack(one), var gone = try work.attack(other) else { return }
      kept.attack = kept.attack.merged(with: gone.attack)
      gone.isDeleted = true
      try work.update(kept)
      try work.update(gone)
    } model: { model in
      guard let kept = model.state.attacks[one], let gone = model.state.attacks[other] else { return }
      model.put(kept.merged(with: gone), at: one)
      model.remove(attack: other)
    }
  }
}
