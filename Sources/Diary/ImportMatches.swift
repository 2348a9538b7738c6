/// The rows of a file that the diary has already, or nearly: none is added, but those that overlap.
package struct ImportMatches: Hashable, Sendable {
  /// Rows that an earlier import has brought as they are.
  package var unchanged = 0
  /// Rows whose entries were deleted since: they stay deleted.
  package var deleted = LineList()
  /// Rows that say something else than the one of the same moment, or of the same id, that came before.
  package var changed = LineList()
  /// Rows that say what another row of the file says of the same minute.
  package var repeated = LineList()
  /// Attacks that were typed: they begin at the same minute with the same intensity or the same drug.
  package var typed = LineList()
  /// Attacks that were added, and overlap another.
  package var overlapping = LineList()

  package init() {}

  /// The rows that were not added.
  package var count: Int { unchanged + deleted.count + changed.count + repeated.count + typed.count }
}
