import CivilTime
import Diary
import Language

/// What cannot be true of an attack, or is unlikely, and what to do about it.
extension Language {
  func sentence(_ problem: AttackProblem) -> String {
    switch problem {
    case .startInFuture(let time), .endInFuture(let time): text(en: "\(clock(time)) is still to come.")
    case .endBeforeStart(let start, let end):
      text(en: "the end, \(self.moment(end)), is before the start, \(self.moment(start)).")
    case .zeroWithoutAura: text(en: "intensity 0 without an aura is no attack.")
    case .endWithoutStart(let end):
      text(en: "no attack is open that ended \(self.moment(end)), and no start is given.")
    case .readingOutside(let reading):
      text(en: "the intensity at \(self.moment(reading.at)) is outside the attack.")
    case .long(let minutes), .openTooLong(let minutes):
      text(en: "that is an attack of \(compactLength(minutes)).")
    }
  }

  func advice(_ problem: AttackProblem) -> String {
    switch problem {
    case .startInFuture, .endInFuture:
      text(en: "Entries are about the past. An attack that goes on needs no end.")
    case .endBeforeStart, .readingOutside, .long, .openTooLong:
      text(en: "Leave out the end or the length, or correct it.")
    case .zeroWithoutAura: text(en: "A day without one:  headache free")
    case .endWithoutStart(let end):
      text(en: "Write its start before it, or its day alone:  \(end.day) until \(end.clock)")
    }
  }
}
