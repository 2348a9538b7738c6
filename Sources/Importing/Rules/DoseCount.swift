import Cells
import Diary

/// How many of a drug a program says were taken; a part of one is never a whole one.
enum DoseCount {
  /// `false` where the number cannot be kept: a part of something whose amount is not known, or no number.
  static func apply(_ text: String, to dose: inout Dose) -> Bool {
    let bare = text.trimmingBlanks.lowercased().filter { $0 != "x" && $0 != "×" }
    let number = ["½": 0.5, "1/2": 0.5, "¼": 0.25, "1/4": 0.25, "1½": 1.5][bare] ?? bare.decimalNumber
    guard let number, number > 0, number <= 99 else { return false }
    if number == number.rounded() {
      dose.count = Int(number)
      return true
    }
    let thousandths = Int((number * 1000).rounded())
    guard abs(number * 1000 - Double(thousandths)) < 1e-6 else { return false }
    guard let amount = dose.amount else {
      dose.amount = Amount(thousandths: thousandths, unit: .tablet)
      return true
    }
    let (product, isOver) = amount.thousandths.multipliedReportingOverflow(by: thousandths)
    guard !isOver, product % 1000 == 0, product > 0 else { return false }
    dose.amount = Amount(thousandths: product / 1000, unit: amount.unit)
    return true
  }
}
