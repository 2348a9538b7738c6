/// A spreadsheet: its sheets, each of which is read as a table.
///
/// Cells are read as what they are, not as what they show: a day formatted as `Nov 3` is `2025-11-03`. Formulas give
/// the value that was last worked out. Rows and columns that are hidden are read all the same; of merged cells the
/// first holds the value and the others are empty, which ``SheetLook`` tells; rows without any value are passed over. A row's line is its number.
package protocol Workbook: AnyObject {
  var sheets: [WorkbookSheet] { get }
  /// The day that the workbook counts its numbers for days from.
  var epoch: SerialEpoch { get }

  /// The rows of a sheet, by its place in ``sheets``.
  func rows(of sheet: Int) throws(ContainerError) -> any RecordReader

  /// What a sheet has beside its rows.
  func extras(of sheet: Int) throws(ContainerError) -> SheetExtras
}

package struct WorkbookSheet: Hashable, Sendable {
  package var name: String
  package var isHidden: Bool
}
