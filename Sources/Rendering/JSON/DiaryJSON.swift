package import CivilTime
package import Diary
import Messages

/// The document that holds a whole diary, in pieces: a line for each entry.
package struct DiaryJSON {
  private var bytes: [UInt8]
  private var isFirst = true

  /// `counts`: how many entries each list will have.
  package init(_ counts: [(section: DocumentSection, count: Int)]) {
    let head = JSON.object(counts.map { ($0.section.rawValue, .int($0.count)) }).text
    bytes = Array("{\"schema\":\"headache.diary/1\",\"data\":{\"counts\":\(head)".utf8)
  }

  package mutating func begin(_ section: DocumentSection) {
    bytes += Array(",\n\"\(section.rawValue)\":[".utf8)
    isFirst = true
  }

  package mutating func add(_ entry: [DocumentMember]) {
    JSON.add(isFirst ? "\n" : ",\n", to: &bytes)
    DocumentValue.members(entry).write(to: &bytes)
    isFirst = false
  }

  package mutating func endSection() { bytes.append(UInt8(ascii: "]")) }

  package mutating func end() { bytes += Array("}}\n".utf8) }

  /// What there is to be written, where it is much, or all of it.
  package mutating func taken(all: Bool = false) -> [UInt8]? {
    guard all || bytes.count > 1 << 18 else { return nil }
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }
}

extension DocumentValue {
  /// The value as JSON writes it.
  fileprivate func write(to out: inout [UInt8]) {
    switch self {
    case .null: JSON.add("null", to: &out)
    case .truth(let truth): JSON.add(truth ? "true" : "false", to: &out)
    case .number(let number): JSON.add(number, to: &out)
    case .text(let text): JSON.write(text, to: &out)
    case .list(let values):
      out.append(UInt8(ascii: "["))
      for (position, value) in values.enumerated() {
        if position > 0 { out.append(UInt8(ascii: ",")) }
        value.write(to: &out)
      }
      out.append(UInt8(ascii: "]"))
    case .members(let members):
      out.append(UInt8(ascii: "{"))
      for (position, member) in members.enumerated() {
        if position > 0 { out.append(UInt8(ascii: ",")) }
        JSON.write(member.name, to: &out)
        out.append(UInt8(ascii: ":"))
        member.value.write(to: &out)
      }
      out.append(UInt8(ascii: "}"))
    }
  }
}

/// What has become of the entries of another diary, as JSON: of the same schema as any other import.
package enum MergeJSON {
  package static func data(_ outcome: MergeOutcome, _ layout: Layout, today: CivilDay) -> JSON {
    let text = MergeText(layout)
    let changes = outcome.conflicts.map { conflict -> JSON in
      [
        "line": .int(conflict.line), "id": .optional(conflict.number),
        "taken": .bool(outcome.isTaken && !conflict.isKept),
        "entry": .string(layout.language.name(conflict.section, conflict.name)),
        "fields": .array(text.fields(conflict, today: today).map(JSON.string)),
      ]
    }
    return [
      "added": .int(outcome.addedCount), "unchanged": .int(outcome.unchanged),
      "updated": .int(outcome.isTaken ? outcome.conflicts.count { !$0.isKept } : 0), "rejected": .int(0),
      "columns": .array([]), "rejected_file": .null, "problems": .array([]), "changes": .array(changes),
      "likely_same": .array(
        outcome.likely.prefix(200).map { twin in
          let attack = twin.section == .attacks ? twin.number : twin.attack
          return ["line": .int(twin.line), "id": .optional(attack)]
        }),
      "warnings": .array(
        text.warnings(outcome, today: today).map { ["line": .int($0.line), "message": .string($0.message)] }),
    ]
  }
}
