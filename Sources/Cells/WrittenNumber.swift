package import Diary

/// Numbers as cells write them.
package enum WrittenNumber {
  /// What a cell for the intensity says.
  package enum IntensityCell: Equatable {
    case value(Intensity)
    /// Rounded to a tenth; the cell itself says more.
    case rounded(Intensity)
  }

  /// `7`, `7/10`, `6,5`, `6.5`; `nil` for anything else and for anything beyond 0-10.
  package static func intensity(_ cell: Span<UInt8>) -> IntensityCell? {
    if cell.count == 1, cell[0] &- 0x30 < 10 { return .value(Intensity(Int(cell[0] &- 0x30))) }
    var index = 0
    guard let thousandths = decimal(cell, &index) else { return nil }
    if index < cell.count {
      guard cell.count - index == 3, cell[index] == UInt8(ascii: "/"), cell[index + 1] == UInt8(ascii: "1"),
        cell[index + 2] == UInt8(ascii: "0")
      else { return nil }
    }
    guard thousandths <= 10_000 else { return nil }
    return thousandths % 100 == 0
      ? .value(Intensity(tenths: thousandths / 100)) : .rounded(Intensity(tenths: (thousandths + 50) / 100))
  }

  /// A length of time in minutes: `90 min`, `1.5 h`, `5 hours`, `01h 00m`, `1d 02h`, `1:30`.
  ///
  /// `bare` is the minutes that a number without a unit counts by; `nil` refuses it.
  package static func minutes(_ cell: Span<UInt8>, bare: Int?) -> Int? {
    var index = 0
    var total = 0
    var parts = 0
    // `10 min 20 min`: two lengths, of which the longer unit comes first, and each once.
    var smaller = Int.max
    while index < cell.count {
      guard let thousandths = decimal(cell, &index) else { return nil }
      if index < cell.count, cell[index] == UInt8(ascii: ":") {
        return clock(cell, index, thousandths, parts)
      }
      while index < cell.count, cell[index] == 0x20 { index += 1 }
      let start = index
      while index < cell.count, cell[index] != 0x20, cell[index] &- 0x30 >= 10 { index += 1 }
      // `14 hr, 30 min`: a comma parts what belongs together.
      let comma = index > start && index < cell.count && cell[index - 1] == UInt8(ascii: ",") ? 1 : 0
      let unit = String(cell.extracting(start..<index - comma)).lowercased()
      // `3 1 h`: a number without a unit is all of the cell, or of no length.
      guard let scale = unit.isEmpty ? (parts == 0 && index == cell.count ? bare : nil) : units[unit] else {
        return nil
      }
      guard scale < smaller else { return nil }
      smaller = scale
      total += (thousandths * scale + 500) / 1000
      parts += 1
      while index < cell.count, cell[index] == 0x20 { index += 1 }
      guard total <= 366 * 1440 else { return nil }
    }
    return parts > 0 ? total : nil
  }

  /// `H:MM`, `H:MM:SS`, with the hours already read; seconds are dropped.
  private static func clock(_ cell: Span<UInt8>, _ index: Int, _ thousandths: Int, _ parts: Int) -> Int? {
    let start = index
    let hasSeconds = cell.count - start == 6
    if hasSeconds {
      guard cell[start + 3] == UInt8(ascii: ":"), cell[start + 4] &- 0x30 < 6, cell[start + 5] &- 0x30 < 10
      else {
        return nil
      }
    }
    let colon = start
    guard parts == 0, cell.count - start == (hasSeconds ? 6 : 3), thousandths % 1000 == 0,
      thousandths <= 8784 * 1000
    else { return nil }
    let (tens, ones) = (cell[colon + 1] &- 0x30, cell[colon + 2] &- 0x30)
    guard tens < 6, ones < 10 else { return nil }
    return thousandths / 1000 * 60 + Int(tens) * 10 + Int(ones)
  }

  private static let units: [String: Int] = {
    var units: [String: Int] = [:]
    for word in [
      "m", "min", "mins", "min.", "minute", "minutes", "minuten", "minuto", "minutos", "mn", "分钟", "分",
    ] { units[word] = 1 }
    for word in [
      "h", "hs", "hr", "hrs", "hour", "hours", "std", "stdn", "std.", "stunde", "stunden", "heure", "heures",
      "hora",
      "horas", "小时", "時間",
    ] {
      units[word] = 60
    }
    for word in ["d", "day", "days", "tag", "tage", "tagen", "jour", "jours", "día", "días", "dia", "dias"] {
      units[word] = 1440
    }
    for word in ["week", "weeks", "woche", "wochen", "semaine", "semaines", "semana", "semanas"] {
      units[word] = 10_080
    }
    return units
  }()

  /// Digits with at most one decimal mark, in thousandths; further decimals are dropped.
  private static func decimal(_ cell: Span<UInt8>, _ index: inout Int) -> Int? {
    guard let whole = WrittenTime.number(cell, &index, upTo: 9) else { return nil }
    guard index + 1 < cell.count, cell[index] == UInt8(ascii: ".") || cell[index] == UInt8(ascii: ","),
      cell[index + 1] &- 0x30 < 10
    else { return whole * 1000 }
    index += 1
    var (fraction, scale) = (0, 100)
    while index < cell.count, cell[index] &- 0x30 < 10 {
      fraction += Int(cell[index] &- 0x30) * scale
      scale /= 10
      index += 1
    }
    return whole * 1000 + fraction
  }
}
