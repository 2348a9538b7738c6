import Cells
import CivilTime
import Diary

extension ImportedRow {
  /// A day of menstruation, known again by its day.
  static func menstruation(_ day: CivilDay, line: Int) -> ImportedRow {
    let moment = RowMoment(menstruation: day)
    return ImportedRow(
      line: line, key: RowKey(high: moment.key, low: moment.content), moment: moment, uuid: nil,
      entry: .menstruation(day), raw: nil)
  }
}
