/// Words in the names of two columns of which one says from when, and the other until when.
package enum ColumnSpanWords {
  package static let from = Set(words: "from since von vom ab seit de du des depuis dès desde del")
  package static let until = Set(words: "to till until til thru through bis à au jusqu jusque a al hasta")

  /// Without a number in front of it, a preposition behind a word for taking: `Taken at`, `Pris à`, `Tomado a las`.
  package static let at = Set(words: "at um à las")
}
