/// What is said beside an answer or an error, as JSON.
package enum RemarkJSON {
  /// The member `warnings`; none without remarks.
  package static func members(_ remarks: [Remark]) -> [(String, JSON)] {
    remarks.isEmpty ? [] : [("warnings", .array(remarks.map(data)))]
  }

  private static func data(_ remark: Remark) -> JSON {
    ["kind": .string(remark.kind.rawValue), "message": .string(remark.plainMessage)]
  }
}
