import Cells
import CivilTime
import Containers

/// Dates in three columns: `Year, Month, Day`.
extension TableSheet {
  /// The sheet with the date in the column of the day, where year, month and day stand in columns of their own; a year or
  /// a month that is left empty is that of the row above.
  var withWholeDates: TableSheet? {
    for (index, row) in rows.prefix(TableSheet.searched).enumerated() {
      let names = row.cells.map { ColumnRole.folded($0.text) }
      let year = names.firstIndex(where: Self.years.contains)
      guard let month = names.firstIndex(where: Self.months.contains),
        let day = names.firstIndex(where: Self.days.contains),
        !names.contains(where: { ["date", "datum", "fecha"].contains($0) })
      else { continue }
      var sheet = self
      sheet.rows[index].cells[day].text = "Date"
      for column in [year, month].compactMap(\.self) { sheet.rows[index].cells[column].text = "" }
      var above: (year: Int?, month: Int)?
      for place in sheet.rows.indices.dropFirst(index + 1) {
        let row = sheet.rows[place]
        guard let number = Int(row.text(day)), (1...31).contains(number),
          let named = row.text(month).isEmpty ? above?.month : Self.month(row.text(month))
        else { continue }
        let said = Self.year(of: row, year, month, above?.year)
        // Nowhere a year: it is asked for, as it is of all dates without one.
        guard said != nil || year == nil, CivilDay(year: said ?? 2024, month: named, day: number) != nil
        else { continue }
        above = (said, named)
        let date = said.flatMap { CivilDay(year: $0, month: named, day: number)?.iso }
        sheet.rows[place].cells[day].text = date ?? "\(number) \(Self.names[named - 1])"
        sheet.rows[place].cells[day].kind = .text
        for column in [year, month].compactMap(\.self) where column < row.cells.count {
          sheet.rows[place].cells[column].text = ""
        }
      }
      return above == nil ? nil : sheet
    }
    return nil
  }

  /// Its own, that beside its month, or that of the row above.
  private static func year(of row: TableRow, _ year: Int?, _ month: Int, _ above: Int?) -> Int? {
    let text = row.text(year ?? month)
    if text.isEmpty { return above }
    return year == nil ? CellToken.tokens(of: text).compactMap(\.year).first : Self.year(text)
  }

  private static func year(_ text: String) -> Int? {
    guard let number = Int(text) else { return nil }
    return (1970...2100).contains(number) ? number : (0..<100).contains(number) ? 2000 + number : nil
  }

  private static func month(_ text: String) -> Int? {
    if let number = Int(text) { return (1...12).contains(number) ? number : nil }
    return TableWords.month(text.lowercased().filter(\.isLetter))
  }

  private static let names = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let years: Set<String> = ["year", "jahr", "année", "annee", "año", "ano"]
  private static let months: Set<String> = ["month", "monat", "mois", "mes"]
  private static let days: Set<String> = ["day", "tag", "jour", "día", "dia", "dayofmonth"]
}
