import CivilTime

/// Whether `text` is a length with a dash in front, as `-2h` is said for "2 hours ago".
package func isDashedTime(_ text: String) -> Bool {
  guard let dash = text.first, TimeReader.dashes.contains(dash) else { return false }
  return TimeReader.length(text.dropFirst().lowercased()) != nil
}
