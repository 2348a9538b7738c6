import Foundation

extension JSONSchema {
  /// How a member was met in what was printed.
  enum Sight: String, Comparable {
    case value, null, empty, absent

    static func < (one: Sight, other: Sight) -> Bool { one.rawValue < other.rawValue }
  }

  /// Every member the schema names, by file and place, and how it may be met.
  ///
  /// Those of the envelope are of all files alike, and named once.
  func members(at place: String = "") -> [String: Set<Sight>] {
    var found: [String: Set<Sight>] = [:]
    let required = Set(schema["required"] as? [String] ?? [])
    for (name, member) in properties {
      var sights: Set<Sight> = [.value]
      if member.takes("null") { sights.insert(.null) }
      if member.takes("array"), !member.isFilled { sights.insert(.empty) }
      if !required.contains(name) { sights.insert(.absent) }
      found[key(place, name)] = sights
      found.merge(member.members(at: "\(place)/\(name)")) { $1 }
    }
    for part in parts { found.merge(part.members(at: place)) { $1 } }
    for (name, definition) in definitions { found.merge(definition.members(at: "#\(name)")) { $1 } }
    return found
  }

  /// How each member is met in `value`, which is of the schema.
  func sights(in value: Any, at place: String = "") throws -> [String: Set<Sight>] {
    var found: [String: Set<Sight>] = [:]
    func add(_ more: [String: Set<Sight>]) { found.merge(more) { $0.union($1) } }
    if let reference = schema["$ref"] as? String {
      let name = reference.components(separatedBy: "/").last ?? ""
      add(try referred(reference).sights(in: value, at: "#\(name)"))
    }
    if let object = value as? [String: Any] {
      for (name, member) in properties {
        add([key(place, name): [Self.sight(of: object[name])]])
        if let value = object[name] { add(try member.sights(in: value, at: "\(place)/\(name)")) }
      }
    }
    for item in value as? [Any] ?? [] {
      if let items = schema["items"] as? [String: Any] {
        add(try JSONSchema(items, in: file).sights(in: item, at: place))
      }
    }
    if let choice = try choices.first(where: { try $0.faults(of: value).isEmpty }) {
      add(try choice.sights(in: value, at: place))
    }
    return found
  }

  /// Members without a meaning in words or without a type, and objects that let anything pass.
  func gaps(at place: String = "") -> [String] {
    var gaps: [String] = []
    let isObject = schema["type"] as? String == "object"
    let isClosed = schema["required"] != nil && schema["additionalProperties"] as? Bool == false
    if isObject, !isClosed { gaps.append("\(place): open") }
    for (name, member) in properties {
      let isTyped = !Set(["type", "enum", "const", "anyOf", "$ref"]).isDisjoint(with: member.schema.keys)
      if !isTyped { gaps.append("\(place)/\(name): no type") }
      if !member.isDescribed { gaps.append("\(place)/\(name): no description") }
      gaps += member.gaps(at: "\(place)/\(name)")
    }
    gaps += parts.flatMap { $0.gaps(at: place) }
    return gaps + definitions.flatMap { $0.value.gaps(at: "#\($0.key)") }
  }

  private var isFilled: Bool {
    schema["minItems"] != nil || (schema["$ref"] as? String).flatMap { try? referred($0).isFilled } ?? false
  }

  private var isDescribed: Bool {
    if schema["description"] is String { return true }
    return (schema["$ref"] as? String).flatMap { try? referred($0).isDescribed } ?? false
  }

  private var properties: [(String, JSONSchema)] {
    (schema["properties"] as? [String: [String: Any]] ?? [:]).map { ($0, JSONSchema($1, in: file)) }
  }

  private var definitions: [(key: String, value: JSONSchema)] {
    (schema["$defs"] as? [String: [String: Any]] ?? [:]).map { ($0, JSONSchema($1, in: file)) }
  }

  private var choices: [JSONSchema] {
    (schema["anyOf"] as? [[String: Any]] ?? []).map { JSONSchema($0, in: file) }
  }

  /// What stands at the same place: the items of an array, the choices.
  private var parts: [JSONSchema] {
    choices + [schema["items"] as? [String: Any]].compactMap { $0.map { JSONSchema($0, in: file) } }
  }

  private func takes(_ type: String) -> Bool {
    if let types = schema["type"] as? [String] { return types.contains(type) }
    if let only = schema["type"] as? String { return only == type }
    if let values = schema["enum"] as? [Any] { return type == "null" && values.contains { $0 is NSNull } }
    if let reference = schema["$ref"] as? String { return (try? referred(reference).takes(type)) ?? false }
    return choices.contains { $0.takes(type) }
  }

  private func key(_ place: String, _ name: String) -> String {
    place.isEmpty && file != "headache.error.1.json" && name != "data" ? name : "\(file)\(place)/\(name)"
  }

  private static func sight(of value: Any?) -> Sight {
    switch value {
    case nil: .absent
    case is NSNull: .null
    case let array as [Any] where array.isEmpty: .empty
    default: .value
    }
  }
}
