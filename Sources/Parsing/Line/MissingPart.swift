/// A part of a line that is missing.
package enum MissingPart: Hashable, Sendable {
  case day, dayOrStep, lastDay, dose, drug, drugClass, effect, interval, note, reason, trialPart
}
