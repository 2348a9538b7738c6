/// What `export` has written, as JSON.
package enum ExportJSON {
  package static func data(file: String, attacks: Int) -> JSON {
    ["file": .string(file), "attacks": .int(attacks)]
  }
}
