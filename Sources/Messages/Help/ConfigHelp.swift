package import Language

/// What the page of help says of `headache config [get|set|unset|path|list] …`.
package enum ConfigHelp {
  package static var summary: Text { Text(en: "See and change the settings, which are kept in the diary.") }

  package static var discussion: Text {
    Text(
      en: """
        headache config                             what is set
        headache config set timezone Europe/Paris
        headache config get timezone
        headache config unset timezone              as it was at first
        headache config path                        where the diary is
        """)
  }

  package static var words: Text { Text(en: "get NAME, set NAME VALUE, unset NAME, list or path.") }
}
