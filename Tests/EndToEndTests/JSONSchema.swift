import Foundation

/// The part of JSON Schema 2020-12 that `docs/schemas` uses; a keyword beyond it is an error, so that nothing
/// goes unchecked.
struct JSONSchema {
  struct Unsupported: Error { var keyword: String }

  static let folder = URL(filePath: #filePath).appending(path: "../../../docs/schemas").standardized
  private static let annotations: Set = ["$schema", "$id", "$defs", "title", "description"]

  let file: String
  let schema: [String: Any]

  /// `name`: `headache.attack.1.json`.
  init(named name: String) throws {
    file = name
    let data = try Data(contentsOf: Self.folder.appending(path: name))
    schema = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  init(_ schema: [String: Any], in file: String) {
    self.file = file
    self.schema = schema
  }

  /// Every way in which `value` is not what the schema says, each with its place.
  func faults(of value: Any, at place: String = "$") throws -> [String] {
    try schema.filter { !Self.annotations.contains($0.key) }
      .flatMap { try faults(of: value, $0.key, $0.value, at: place) }
  }

  private func faults(of value: Any, _ keyword: String, _ rule: Any, at place: String) throws -> [String] {
    func check(_ holds: Bool) -> [String] { holds ? [] : ["\(place): \(value) against \(keyword) \(rule)"] }
    switch (keyword, rule) {
    case ("$ref", let rule as String): return try referred(rule).faults(of: value, at: place)
    case ("type", let rule as String): return check(Self.types(of: value).contains(rule))
    case ("type", let rule as [String]): return check(!Self.types(of: value).isDisjoint(with: rule))
    case ("const", _): return check(Self.equal(value, rule))
    case ("enum", let rule as [Any]): return check(rule.contains { Self.equal(value, $0) })
    case ("anyOf", let rule as [[String: Any]]):
      let all = try rule.map { try JSONSchema($0, in: file).faults(of: value, at: place) }
      return all.contains { $0.isEmpty } ? [] : all.max { $0.count > $1.count } ?? []
    case ("pattern", let rule as String):
      return check(try (value as? String).map { try $0.contains(Regex(rule)) } ?? true)
    case ("minLength", let rule as Int): return check((value as? String).map { $0.count >= rule } ?? true)
    case ("minimum", let rule as NSNumber):
      return check((value as? NSNumber).map { $0.doubleValue >= rule.doubleValue } ?? true)
    case ("maximum", let rule as NSNumber):
      return check((value as? NSNumber).map { $0.doubleValue <= rule.doubleValue } ?? true)
    case ("minItems", let rule as Int): return check((value as? [Any]).map { $0.count >= rule } ?? true)
    case ("maxItems", let rule as Int): return check((value as? [Any]).map { $0.count <= rule } ?? true)
    case ("items", let rule as [String: Any]):
      return try (value as? [Any] ?? []).enumerated().flatMap {
        try JSONSchema(rule, in: file).faults(of: $1, at: "\(place)[\($0)]")
      }
    case ("required", let rule as [String]):
      guard let object = value as? [String: Any] else { return [] }
      return rule.filter { object[$0] == nil }.map { "\(place): no \($0)" }
    case ("properties", let rule as [String: [String: Any]]):
      guard let object = value as? [String: Any] else { return [] }
      return try rule.flatMap { name, rule in
        try object[name].map { try JSONSchema(rule, in: file).faults(of: $0, at: "\(place).\(name)") } ?? []
      }
    case ("additionalProperties", let rule as Bool) where !rule:
      let known = schema["properties"] as? [String: Any] ?? [:]
      return (value as? [String: Any] ?? [:]).keys.filter { known[$0] == nil }.map { "\(place): \($0) too" }
    default: throw Unsupported(keyword: keyword)
    }
  }

  /// `#/$defs/amount`, here or in another file; a place of another schema, as JSON Pointers name it.
  func referred(_ reference: String) throws -> JSONSchema {
    let parts = reference.components(separatedBy: "#/")
    guard parts.count == 2 else { throw Unsupported(keyword: reference) }
    let target = parts[0].isEmpty ? file : parts[0]
    var found: Any? = try JSONSchema(named: target).schema
    for step in parts[1].components(separatedBy: "/") { found = (found as? [String: Any])?[step] }
    guard let found = found as? [String: Any] else { throw Unsupported(keyword: reference) }
    return JSONSchema(found, in: target)
  }

  private static func types(of value: Any) -> Set<String> {
    switch value {
    case is NSNull: ["null"]
    case is String: ["string"]
    case is [Any]: ["array"]
    case is [String: Any]: ["object"]
    case let number as NSNumber where number === (true as NSNumber) || number === (false as NSNumber):
      ["boolean"]
    case let number as NSNumber:
      number.doubleValue.rounded() == number.doubleValue
        ? ["integer", "number"] : ["number"]
    default: []
    }
  }

  private static func equal(_ one: Any, _ other: Any) -> Bool {
    types(of: one) == types(of: other) && "\(one)" == "\(other)"
  }
}
