import Diary
import SQLite
import Testing

@testable import Storage

/// A row that holds what no row of ours holds is damage, whatever SQLite thinks of it.
@Suite struct RowReaderTests {
  private func isRefused(_ values: [Value], _ read: (inout RowReader) throws -> Void) -> Bool {
    var reader = RowReader(values)
    do {
      try read(&reader)
      return false
    } catch {
      return (error as? SQLiteError)?.code == .mismatch
    }
  }

  @Test func whatIsMissingIsRefused() {
    #expect(isRefused([]) { _ = try $0.integer() })
    #expect(isRefused([.null]) { _ = try $0.integer() })
    #expect(isRefused([.null, .null]) { _ = try $0.moment() })
    #expect(isRefused([.null]) { _ = try $0.blob() })
  }

  @Test func anotherTypeIsRefused() {
    #expect(isRefused([.text("7")]) { _ = try $0.integerOrNil() })
    #expect(isRefused([.real(7)]) { _ = try $0.integerOrNil() })
    #expect(isRefused([.integer(7)]) { _ = try $0.textOrNil() })
    #expect(isRefused([.text("7")]) { _ = try $0.blob() })
  }

  @Test func aCodeOutsideItsSetIsRefused() {
    for code in [-1, 4, 1 << 40] {
      #expect(isRefused([.integer(code)]) { _ = try $0.caseOrNil(Relief.self) }, "\(code)")
    }
  }

  @Test func aMomentOutsideTheCalendarIsRefused() {
    for (minutes, offset) in [(Int.max, 0), (Int.min + 1440, 0), (0, 1 << 40)] {
      #expect(isRefused([.integer(minutes), .integer(offset)]) { _ = try $0.moment() }, "\(minutes)")
    }
  }

  /// A word for a reason that a bit has changed reaches nobody.
  @Test func aReasonThatIsNoWordOfOursIsDamage() throws {
    let diary = try TestDiary.withEveryKindOfRow(attacks: 1)
    try diary.connection().execute("UPDATE trial SET stop = 21000, stop_reason = 'xx'")
    let store = try diary.store()
    let error = storeError { _ = try store.trials() }
    guard case .damaged = error else { return #expect(Bool(false), "\(String(describing: error))") }
  }
}
