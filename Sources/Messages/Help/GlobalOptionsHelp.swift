package import Language

/// What the pages of help say of the options that every verb takes.
package enum GlobalOptionsHelp {
  package static var diary: Text { Text(en: "The diary file.") }
  package static var json: Text { Text(en: "Print JSON.") }
  package static var quiet: Text { Text(en: "Say only what went wrong.") }
  package static var ascii: Text { Text(en: "Draw with ASCII characters only.") }
  package static var color: Text { Text(en: "Use colour: auto, always or never.") }
  package static var noColor: Text { Text(en: "Use no colour.") }
  package static var noInput: Text { Text(en: "Ask no question.") }
  package static var noPager: Text { Text(en: "Show everything at once, without a pager.") }
  package static var tz: Text { Text(en: "The time zone of the times typed, such as Europe/Paris.") }
  package static var now: Text { Text(en: "The time to take for now, RFC 3339.") }
  package static var version: Text { Text(en: "Show the version.") }
  package static var help: Text { Text(en: "Show help information.") }
}
