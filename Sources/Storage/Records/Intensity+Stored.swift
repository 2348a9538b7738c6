import Diary

extension Intensity {
  /// From its two columns: the whole number, and the tenths of one that is none.
  init(stored whole: Int, tenths: Int?) {
    self = tenths.map { Intensity(tenths: $0) } ?? Intensity(whole)
  }

  /// From its two columns where there may be none.
  init?(stored whole: Int?, tenths: Int?) {
    guard let whole else { return nil }
    self.init(stored: whole, tenths: tenths)
  }
}
