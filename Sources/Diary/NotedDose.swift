package import CivilTime

/// A dose wherever the diary has it: of an attack, or on its own.
package struct NotedDose: Equatable, Sendable {
  /// The number of its attack; `nil` for one that belongs to none.
  package var attack: Int?
  /// Its own number (D3); `nil` for one of an attack.
  package var number: Int?
  package var dose: Dose
  /// The day it was taken; of a dose without a time of its own the day its attack began.
  package var day: CivilDay

  package init(attack: Int? = nil, number: Int? = nil, dose: Dose, day: CivilDay) {
    self.attack = attack
    self.number = number
    self.dose = dose
    self.day = day
  }
}
