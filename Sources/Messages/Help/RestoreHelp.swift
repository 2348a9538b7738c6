package import Language

/// What the page of help says of `headache restore [FILE]`.
package enum RestoreHelp {
  package static var summary: Text { Text(en: "Make the diary what a backup is; alone, list the backups.") }

  package static var discussion: Text {
    Text(
      en: """
        headache restore                           the backups beside the diary
        headache restore copy.sqlite               have this one back

        The diary as it is now is backed up first, and the line that brings it back is printed. Undo does not
        take a restore back: the backup has an undo history of its own.
        """)
  }

  package static var file: Text { Text(en: "The backup.") }
}
