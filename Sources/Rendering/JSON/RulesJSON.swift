/// The rules of a source, as `import --show-rules` prints them.
package enum RulesJSON {
  package static func data(_ rules: String) -> JSON { ["rules": .string(rules)] }
}
