import Testing

@testable import Containers

@Suite struct SerialDateTests {
  static let dates: [(Double, SerialDate.Shape, SerialEpoch, String?)] = [
    (1, .day, .year1900, "1900-01-01"), (59, .day, .year1900, "1900-02-28"), (60, .day, .year1900, nil),
    (61, .day, .year1900, "1900-03-01"), (45_964, .day, .year1900, "2025-11-03"), (0, .day, .year1900, nil),
    (2_958_465, .day, .year1900, "9999-12-31"), (2_958_466, .day, .year1900, nil), (-1, .day, .year1900, nil),
    (.nan, .day, .year1900, nil), (.infinity, .day, .year1900, nil), (1e300, .clock, .year1900, nil),
    (0, .day, .year1904, "1904-01-01"), (44_502, .day, .year1904, "2025-11-03"),
    (45_964.5, .day, .year1900, "2025-11-03T12:00"), (45_964, .dateTime, .year1900, "2025-11-03T00:00"),
    (45_964.9999999, .dateTime, .year1900, "2025-11-04T00:00"), (0.8333333333, .clock, .year1900, "20:00"),
    (0.00001157, .clock, .year1900, "00:00:01"), (45_964.25, .clock, .year1900, "2025-11-03T06:00"),
    (1.5, .clock, .year1900, "36:00"), (1.5, .duration, .year1900, "36:00"),
    (0.25, .duration, .year1900, "06:00"),
    (0.5, .dateTime, .year1900, "12:00"), (100, .duration, .year1900, "2400:00"),
  ]

  @Test(arguments: dates)
  func `Numbers become the days and times that a spreadsheet means by them`(
    date: (serial: Double, shape: SerialDate.Shape, epoch: SerialEpoch, text: String?)
  ) {
    #expect(SerialDate(date.serial, date.shape, date.epoch)?.text == date.text)
  }

  static let formats: [(String, SerialDate.Shape?)] = [
    ("General", nil), ("0.00", nil), ("#,##0.00 \"mg/d\"", nil), ("0\"h\"", nil), ("@", nil), ("0%", nil),
    ("[Red]0;[Blue]-0", nil), ("\\d0", nil), ("0.0E+00", nil), ("dd/mm/yyyy", .day), ("d. mmmm yyyy", .day),
    ("mmm-yy", .day), ("[$-407]d/ mmmm yyyy;@", .day), ("yyyy\\-mm\\-dd", .day), ("mmmm", .day),
    ("\"week\" d", .day), ("hh:mm", .clock), ("h:mm AM/PM", .clock), ("mm:ss", .clock), ("mm:ss.0", .clock),
    ("s", .clock),
    ("[$-F400]h:mm:ss\\ AM/PM", .clock), ("d/m/yy h:mm", .dateTime), ("yyyy-mm-dd\"T\"hh:mm", .dateTime),
    ("[h]:mm", .duration), ("[mm]:ss", .duration), ("[HH]:mm:ss", .duration), ("dddd", .day),
    ("General\\ d", nil),
  ]

  @Test(arguments: formats)
  func `A number format tells a day from a time, and both from a number`(
    format: (code: String, shape: SerialDate.Shape?)
  ) {
    #expect(NumberFormat.shape(code: format.code) == format.shape)
  }

  @Test func `The formats that every workbook has are known`() {
    #expect([0, 1, 2, 9, 13, 37, 44, 48, 49].allSatisfy { NumberFormat.shape(builtIn: $0) == nil })
    #expect([14, 15, 16, 17].allSatisfy { NumberFormat.shape(builtIn: $0) == .day })
    #expect([18, 19, 20, 21, 45, 47].allSatisfy { NumberFormat.shape(builtIn: $0) == .clock })
    #expect(NumberFormat.shape(builtIn: 22) == .dateTime)
    #expect(NumberFormat.shape(builtIn: 46) == .duration)
  }

  static let numbers: [(String, String)] = [
    ("7", "7"), ("-6.5", "-6.5"), ("0.30000000000000004", "0.3"), ("6.4999999999999991", "6.5"),
    ("2E3", "2000"),
    ("1.0000000000000001E-2", "0.01"), ("45964.9583333333", "45964.9583333333"), ("x", "x"),
    ("1e999", "1e999"),
    ("123456789012345678", "123456789012345680"), ("1.5E17", "150000000000000000"),
  ]

  @Test(arguments: numbers)
  func `A number is written as it was typed`(number: (file: String, typed: String)) {
    #expect(String(decoding: NumberText.typed(Array(number.file.utf8)), as: UTF8.self) == number.typed)
  }
}
