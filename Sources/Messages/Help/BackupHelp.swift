package import Language

/// What the page of help says of `headache backup [FILE|-]`.
package enum BackupHelp {
  package static var summary: Text { Text(en: "Copy the whole diary, safely while it is in use.") }

  package static var discussion: Text {
    Text(
      en: """
        headache backup                            into the folder backups beside the diary
        headache backup /media/stick               into a folder, under a name with the date
        headache backup copy.sqlite                under this name
        headache backup - | age -r KEY > d.age     encrypted, to be kept elsewhere

        Every row of a backup is read back and checked before it gets its name; a damaged diary is not backed up.
        A backup is never put in the place of a diary in use. `headache restore` lists the backups and has one back.
        """)
  }

  package static var file: Text { Text(en: "The file or folder to write to, or - for standard output.") }
  package static var force: Text { Text(en: "Replace the file if it is there.") }
}
