package import Language

/// What the page of help says of `headache completions bash|zsh|fish [install]`.
package enum CompletionsHelp {
  package static var summary: Text { Text(en: "Print the completion of a shell: bash, zsh or fish.") }

  package static var discussion: Text {
    Text(
      en: """
        headache completions bash                  the script
        headache completions bash install          what to type to install it

        It completes verbs, options, and the drugs, symptoms, triggers and numbers of your diary; never a note.
        """)
  }

  package static var shell: Text { Text(en: "bash, zsh or fish.") }
  package static var install: Text { Text(en: "Say how to install it in place of printing it.") }
}
