import CivilTime
import Diary
import SQLite

/// From members to columns.
extension DocumentFields {
  /// The values of the columns, `NULL` where a diary gives its rows a value itself.
  ///
  /// `beside`: members that stand for no column.
  func values(
    _ members: [DocumentMember], beside: [String] = [], _ names: DocumentNames
  ) throws(DocumentFault) -> [Value] {
    var values = [Value](repeating: .null, count: columns.count)
    for (index, field) in list.enumerated() {
      // The program itself writes them in this order.
      let isNext = index < members.count && members[index].name == field.name
      guard let member = isNext ? members[index] : members.first(where: { $0.name == field.name }) else {
        if field.isOptional { continue }
        throw .missing(field.name)
      }
      let (first, second) = try value(member.value, field, names)
      values[field.column] = first
      if let place = field.second { values[place] = second }
    }
    if members.count != list.count {
      for (index, member) in members.enumerated() {
        if index < list.count, member.name == list[index].name { continue }
        let isKnown = beside.contains(member.name) || list.contains { $0.name == member.name }
        guard isKnown, !members[..<index].contains(where: { $0.name == member.name }) else {
          throw .surplus(member.name)
        }
      }
    }
    return values
  }

  /// What numbers can be at the most. Of lines, what knows a file's again has a bit for each.
  private static let limits: [(name: String, range: ClosedRange<Int>)] = [
    ("line", 0...100_000_000), ("aura_minutes", 0...100_000),
  ]

  private func value(
    _ value: DocumentValue, _ field: DocumentField, _ names: DocumentNames
  ) throws(DocumentFault) -> (Value, Value) {
    switch (value, field.kind) {
    case (.null, .batch(let none)): return (none, .null)
    case (.null, _): return (.null, .null)
    case (.number(let number), .plain):
      guard
        Self.limits.first(where: { $0.name == field.name })?.range.contains(number)
          ?? (number.magnitude < 1 << 40)
      else { throw .unfit(field.name) }
      return (.integer(number), .null)
    case (.number(let tenths), .tenths) where 0...100 ~= tenths:
      return (.integer((tenths + 9) / 10), tenths % 10 == 0 ? .null : .integer(tenths))
    case (.truth(let truth), .truth): return (.boolean(truth), .null)
    case (.list(let words), .fields):
      var sum = 0
      for word in words {
        guard case .text(let word) = word, let bit = DocumentWords.fields.firstIndex(of: word) else {
          throw .unfit(field.name)
        }
        sum |= 1 << bit
      }
      return (.integer(sum), .null)
    case (.members(let members), .amount): return try amount(members, field)
    case (.text(let text), _): return try read(text, field, names)
    default: throw .unfit(field.name)
    }
  }

  private func amount(
    _ members: [DocumentMember], _ field: DocumentField
  ) throws(DocumentFault) -> (Value, Value) {
    guard members.count == 2, case .number(let thousandths) = members[0].value,
      thousandths > 0, thousandths < 1 << 40,
      members[0].name == "thousandths", members[1].name == "unit", case .text(let symbol) = members[1].value,
      let unit = DocumentWords.units.firstIndex(of: symbol)
    else { throw .unfit(field.name) }
    return (.integer(thousandths), .integer(unit))
  }

  private func read(
    _ text: String, _ field: DocumentField, _ names: DocumentNames
  ) throws(DocumentFault) -> (Value, Value) {
    switch field.kind {
    case .plain where field.name == "stop_reason" && StopReason(rawValue: text) == nil: break
    case .plain: return (.text(text), .null)
    case .uuid: if let bytes = UUIDText.read(text) { return (.blob(bytes), .null) }
    case .day: if let day = CivilDay(iso: text) { return (.day(day), .null) }
    case .instant: if let seconds = InstantText.read(text) { return (.integer(seconds), .null) }
    case .moment:
      if let moment = Moment(rfc3339: text) { return (.integer(moment.wallMinutes), .integer(moment.offset)) }
    case .code(let words):
      if !text.isEmpty, let code = words.firstIndex(of: text) { return (.integer(code), .null) }
    case .drug:
      guard let drug = names.drug(text) else { throw .unknownDrug }
      return (.integer(drug), .null)
    case .batch:
      guard let uuid = UUIDText.read(text), let batch = names.batch(uuid) else { throw .unknownImport }
      return (.integer(batch), .null)
    case .bits:
      if text.utf8.count == 16, let bits = UInt64(text, radix: 16) {
        return (.integer(Int64(bitPattern: bits)), .null)
      }
    case .truth, .tenths, .amount, .fields: break
    }
    throw .unfit(field.name)
  }
}
