/// A value SQLite can store: the only thing that is bound, and the only thing a row is made of.
///
/// Related SQLite documentation: <https://www.sqlite.org/datatype3.html>
package enum Value: Hashable, Sendable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])

  package static func integer(_ value: Int) -> Value { .integer(Int64(value)) }
  package static func integer(_ value: Int?) -> Value { value.map { .integer(Int64($0)) } ?? .null }
  package static func boolean(_ value: Bool?) -> Value { value.map { .integer($0 ? 1 : 0) } ?? .null }
}
