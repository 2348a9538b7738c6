package import CivilTime
package import Diary

/// Correcting an attack: the same words, said of one that is in the diary already.
extension LogEntry {
  /// The attack as the line says it was: what is named replaces what stood there, `no left` clears it, and
  /// what is not named stays. Doses and notes are added to those there.
  package func edited(_ old: Attack, now: Now) -> Attack {
    var attack = old
    if let onset { attack.onset = onset }
    if let end {
      attack.end = .at(end)
    } else if let length {
      attack.end = .at(now.moment(atInstant: attack.onset.moment.instant + length))
    }
    if let intensity { correct(&attack, intensity) }
    clear(&attack)
    describe(&attack, doseTime: nil)
    return attack
  }

  /// The peak is what was meant: with one reading it was that one, among several the highest.
  private func correct(_ attack: inout Attack, _ intensity: Int) {
    attack.peak = intensity
    let highest = attack.readings.indices.max {
      attack.readings[$0].intensity < attack.readings[$1].intensity
    }
    guard let highest else {
      attack.readings = [Reading(at: attack.onset.moment, intensity: intensity)]
      return
    }
    attack.readings[highest].intensity = intensity
    for index in attack.readings.indices where attack.readings[index].intensity > intensity {
      attack.readings[index].intensity = intensity
    }
    // `headache 7`, then `headache 6`, then `edit 6` at once: one reading, typed twice.
    attack.readings = attack.readings.enumerated().filter { index, reading in
      index == 0 || attack.readings[index - 1] != reading
    }.map(\.element)
  }

  private func clear(_ attack: inout Attack) {
    for field in cleared {
      switch field {
      case .side: attack.side = nil
      case .quality: attack.quality = nil
      case .impact: attack.impact = nil
      case .kind: attack.kind = nil
      case .relief: if let last = attack.doses.indices.last { attack.doses[last].relief = nil }
      case .end: attack.end = .open
      case .symptom(let word): attack.symptoms.removeAll { $0 == word }
      case .trigger(let word): attack.triggers.removeAll { $0 == word }
      case .dose(let drug):
        if let last = attack.doses.lastIndex(where: { $0.drug == drug }) { attack.doses.remove(at: last) }
      }
    }
  }
}
