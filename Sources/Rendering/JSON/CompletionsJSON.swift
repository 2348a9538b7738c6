/// The completion of a shell, as JSON.
package enum CompletionsJSON {
  /// `installation`: what to type to install the script.
  package static func data(shell: String, script: String, installation: String) -> JSON {
    ["shell": .string(shell), "script": .string(script), "install": .string(installation)]
  }
}
