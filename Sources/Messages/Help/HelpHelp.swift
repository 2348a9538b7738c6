package import Language

/// What the page of help says of `headache help [VERB|TOPIC]`.
package enum HelpHelp {
  package static var summary: Text { Text(en: "Show the pages of help.") }

  package static var discussion: Text {
    Text(
      en: """
        headache help                 where to begin
        headache help verbs           every verb
        headache help list            one of them
        headache help words           a topic
        """)
  }

  package static var page: Text { Text(en: "A verb or a topic.") }
}
