import CivilTime
import Containers

/// Dates in three columns: `Year, Month, Day`.
extension TableSheet {
  /// The sheet with the date in the column of the day, where year, month and day stand in columns of their own; a year or
  /// a month that is left empty is that of the row above.
  var withWholeDates: TableSheet? {
    for (index, row) in rows.prefix(TableSheet.searched).enumerated() {
      let names = row.cells.map { ColumnRole.folded($0.text) }
      guard let year = names.firstIndex(where: Self.years.contains),
        let month = names.firstIndex(where: Self.months.contains),
        let day = names.firstIndex(where: Self.days.contains),
        !names.contains(where: { ["date", "datum", "fecha"].contains($0) })
      else { continue }
      var sheet = self
      sheet.rows[index].cells[day].text = "Date"
      for column in [year, month] { sheet.rows[index].cells[column].text = "" }
      var above: (year: Int, month: Int)?
      for place in sheet.rows.indices.dropFirst(index + 1) {
        let row = sheet.rows[place]
        guard let number = Int(row.text(day)), (1...31).contains(number),
          let said = row.text(year).isEmpty ? above?.year : Self.year(row.text(year)),
          let named = row.text(month).isEmpty ? above?.month : Self.month(row.text(month)),
          let date = CivilDay(year: said, month: named, day: number)
        else { continue }
        above = (said, named)
        sheet.rows[place].cells[day].text = date.iso
        sheet.rows[place].cells[day].kind = .text
        for column in [year, month] where column < row.cells.count {
          sheet.rows[place].cells[column].text = ""
        }
      }
      return above == nil ? nil : sheet
    }
    return nil
  }

  private static func year(_ text: String) -> Int? {
    guard let number = Int(text) else { return nil }
    return (1970...2100).contains(number) ? number : (0..<100).contains(number) ? 2000 + number : nil
  }

  private static func month(_ text: String) -> Int? {
    if let number = Int(text) { return (1...12).contains(number) ? number : nil }
    return TableWords.month(text.lowercased().filter(\.isLetter))
  }

  private static let years: Set<String> = ["year", "jahr", "année", "annee", "año", "ano"]
  private static let months: Set<String> = ["month", "monat", "mois", "mes"]
  private static let days: Set<String> = ["day", "tag", "jour", "día", "dia", "dayofmonth"]
}
