package import CivilTime

/// What a cell would have to say to be imported.
package enum CellExpectation: Hashable, Sendable {
  case date
  /// A date, a clock time or both.
  case time
  /// A clock time with AM or PM.
  case halfOfDay
  /// A date in which day and month cannot be taken for each other, or the order said by the person.
  case dateOrder
  /// The same for dates whose year has two digits: it may stand first.
  case dateOrderOrYear
  /// A date in the order of the file's others; the evidence is missing where a person has said it.
  indirect case dateInOrder(DateOrder, DateOrderEvidence?)
  /// A year that a diary can reach back to.
  case laterYear
  case past(today: CivilDay)
  /// The same of a year in two digits: the day it was read as.
  case pastDay(CivilDay, today: CivilDay)
  /// A time zone that is known, or that the file describes.
  case knownZone
  case answer
  case answerOrUnknown
  /// Whether there was a headache, in a row that says more than its date.
  case answerForRow
  /// What it was, where a text says what it was not.
  case certainText
  case minutes
  case length
  case intensity
  /// A number of a column's own scale.
  case intensityUpTo(Int)
  case relief
  case drug
  /// A number that is only one of these.
  indirect case amount([String])
  /// No intensity on a day without headache.
  case noIntensity
  /// Nothing, or no tick in the column of this name, which says that there was no headache.
  case nothingBeside(String)
  /// An intensity above 0: a daily sheet has its own way to say that a day was headache-free.
  case intensityOfHeadacheDay
  /// An intensity above 0, or aura: an attack list has no headache-free days.
  case intensityOrAura

  // Cells of the program's own CSV.
  case uuid
  case moment
  case momentOrEnd
  case zoneName
  case ownIntensity
  case ownIntensityOrAura
  case wholeMinutes
  case oneOf([String])
  /// Any of the words, a semicolon between two.
  case someOf([String])
  case readings
  case doses
  case items
  indirect case endAfter(Moment)
}
