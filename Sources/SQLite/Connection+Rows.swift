import CSQLite

extension Connection {
  /// The columns of one row: their numbers, 0 for NULL, and a bit for each that is NULL, the first column's lowest.
  package typealias NumberRow = (_ numbers: Span<Int64>, _ nulls: UInt64) throws(SQLiteError) -> Void

  /// Hands every row of a table of numbers to `body`, without leaving SQLite between two of them.
  ///
  /// Half of what reading a million rows costs is stepping to each of them and asking for each of its columns. Here
  /// the columns are the arguments of a custom aggregate function, which SQLite calls with all of them at once.
  /// Rows come as SQLite finds them: by its key where `source` is one table, `NOT INDEXED`. `body` may run other
  /// statements, and other passes, on this connection.
  /// Related SQLite documentation: <https://www.sqlite.org/appfunc.html>
  ///
  /// - Parameters:
  ///   - columns: what to read, at most 64.
  ///   - source: what stands after `FROM`.
  ///   - values: for the parameters of `source`, in order.
  ///   - body: is given each row; what it throws ends the pass.
  /// - Throws: `.mismatch` where a column holds anything but a whole number or NULL.
  package func forEachRow(
    _ columns: String, from source: String, _ values: [Value] = [], _ body: NumberRow
  ) throws(SQLiteError) {
    let pass = unsafe try rowPass()
    let statement = try prepare("SELECT \(RowPass.function)(\(columns)) FROM \(source)")
    try statement.bind(values)
    let failure = withoutActuallyEscaping(body) { body -> SQLiteError? in
      // Room of its own, for the pass within which this one may be still has its row.
      let outer = unsafe pass.pointee
      unsafe pass.pointee = RowPass(body: body)
      defer {
        unsafe pass.pointee.numbers.deallocate()
        unsafe pass.pointee = outer
      }
      do throws(SQLiteError) {
        while try statement.step() {}
        return nil
      } catch {
        return unsafe pass.pointee.error ?? error
      }
    }
    if let failure { throw failure }
  }
}

/// Whom the rows of a pass go to, and what went wrong there. Kept at an address of its own, which SQLite hands back
/// with every row.
@safe struct RowPass {
  private let body: Connection.NumberRow?
  fileprivate var error: SQLiteError?
  /// Room for the columns of a row.
  fileprivate let numbers = UnsafeMutablePointer<Int64>.allocate(capacity: Int(most))

  fileprivate init(body: Connection.NumberRow?) { self.body = body }

  static let function = "each_row"
  private static let most: Int32 = 64

  /// Makes the function `each_row` known to a connection, and returns what it goes by; it lasts as long as the
  /// connection does.
  static func register(on handle: OpaquePointer) throws(SQLiteError) -> UnsafeMutablePointer<RowPass> {
    let pass = UnsafeMutablePointer<RowPass>.allocate(capacity: 1)
    unsafe pass.initialize(to: RowPass(body: nil))
    let code = unsafe sqlite3_create_function_v2(
      handle, function, -1, SQLITE_UTF8 | SQLITE_DIRECTONLY, pass, nil,
      { context, count, values in
        guard let pass = unsafe sqlite3_user_data(context)?.assumingMemoryBound(to: RowPass.self) else {
          return
        }
        do throws(SQLiteError) {
          unsafe try RowPass.take(values, count, for: pass)
        } catch {
          unsafe pass.pointee.error = error
          unsafe sqlite3_result_error_code(context, SQLITE_ABORT)
        }
      },
      { _ in },
      { address in
        guard let pass = unsafe address?.assumingMemoryBound(to: RowPass.self) else { return }
        unsafe pass.pointee.numbers.deallocate()
        unsafe pass.deinitialize(count: 1)
        unsafe pass.deallocate()
      })
    // Where it fails, the last of the three has been called.
    guard code == SQLITE_OK else { throw unsafe SQLiteError(code, on: handle) }
    return unsafe pass
  }

  /// Not a method: a pass is changed by the passes within it, and copying it for every row costs more than the row.
  private static func take(
    _ values: UnsafeMutablePointer<OpaquePointer?>?, _ count: Int32, for pass: UnsafeMutablePointer<RowPass>
  ) throws(SQLiteError) {
    guard count <= most else { throw SQLiteError(.range, .misuse(.columnCount)) }
    let numbers = unsafe pass.pointee.numbers
    var nulls: UInt64 = 0
    let read = unsafe csqlite_integers(values, count, numbers, &nulls)
    guard read == count else {
      throw SQLiteError(.mismatch, fault: "other_type", place: "\(read)")
    }
    let row = unsafe UnsafeBufferPointer(start: numbers, count: Int(count))
    try unsafe pass.pointee.body?(row.span, nulls)
  }
}
