package import CivilTime

/// A drug, and when it was taken.
package struct Intake: Hashable, Sendable {
  package var drug: String
  package var at: Moment

  package init(drug: String, at: Moment) {
    self.drug = drug
    self.at = at
  }
}
