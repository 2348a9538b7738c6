import Diary
import SQLite
import Testing

@testable import Storage

/// A row that holds what no row of ours holds is damage, whatever SQLite thinks of it.
@Suite struct ImageReaderTests {
  private func isRefused(_ values: [Value], _ read: (inout ImageReader) throws -> Void) -> Bool {
    var reader = ImageReader(values, ["a", "b"])
    do {
      try read(&reader)
      return false
    } catch {
      return (error as? SQLiteError)?.code == .mismatch
    }
  }

  @Test func `what is missing is refused`() {
    #expect(isRefused([]) { _ = try $0.integer("a") })
    #expect(isRefused([.null]) { _ = try $0.integer("a") })
    #expect(isRefused([.null, .null]) { _ = try $0.moment("a", "b") })
    #expect(isRefused([.null]) { _ = try $0.blob("a") })
  }

  @Test func `another type is refused`() {
    #expect(isRefused([.text("7")]) { _ = try $0.integerOrNil("a") })
    #expect(isRefused([.real(7)]) { _ = try $0.integerOrNil("a") })
    #expect(isRefused([.integer(7)]) { _ = try $0.textOrNil("a") })
    #expect(isRefused([.text("7")]) { _ = try $0.blob("a") })
  }

  @Test func `a code outside its set is refused`() {
    for code in [-1, 4, 1 << 40] {
      #expect(isRefused([.integer(code)]) { _ = try $0.caseOrNil("a", Relief.self) }, "\(code)")
    }
  }

  @Test func `a moment outside the calendar is refused`() {
    for (minutes, offset) in [(Int.max, 0), (Int.min + 1440, 0), (0, 1 << 40)] {
      #expect(
        isRefused([.integer(minutes), .integer(offset)]) { _ = try $0.moment("a", "b") }, "\(minutes)")
    }
  }

  @Test func `a day outside the calendar is refused`() {
    for number in [4_400_000, -4_400_000, 1 << 32 + 20_000, Int.max, Int.min] {
      #expect(isRefused([.integer(number)]) { _ = try $0.day("a") }, "\(number)")
      #expect(isRefused([.integer(number)]) { _ = try $0.dayOrNil("a") }, "\(number)")
    }
  }

  /// 2^32 and a day of 2024 would be that day to whoever drops the upper half.
  @Test(arguments: [
    "UPDATE check_in SET day = 4294987096", "UPDATE declared_range SET last = 4294987096",
    "UPDATE trial SET stop = 4294987096",
  ])
  func `a day that a bit has carried out of the calendar is damage`(sql: String) throws {
    let diary = try TestDiary.withEveryKindOfRow(attacks: 1)
    try diary.connection().execute(sql)
    let store = try diary.store()
    let error = storeError {
      try store.forEachCheckIn { _ in }
      _ = try store.declaredRanges()
      _ = try store.trials()
    }
    guard case .damaged = error else { return #expect(Bool(false), "\(String(describing: error))") }
  }

  /// A word for a reason that a bit has changed reaches nobody.
  @Test func `a reason that the program has no word for is damage`() throws {
    let diary = try TestDiary.withEveryKindOfRow(attacks: 1)
    try diary.connection().execute("UPDATE trial SET stop = 21000, stop_reason = 'xx'")
    let store = try diary.store()
    #expect(
      storeError { _ = try store.trials() }
        == .damaged(.fault(.notAsWritten, place: "trial")))
  }
}
