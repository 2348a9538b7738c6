package import Language

/// What the page of help says of `headache still [WORDS…]`.
package enum StillHelp {
  package static var summary: Text { Text(en: "Say that the open attack goes on.") }

  package static var discussion: Text {
    Text(
      en: """
        headache still                 as bad as last noted
        headache still 4               and how bad it is now
        headache still 6 nausea

        An attack without an end counts up to the last thing known of it; this makes it known until now.
        """)
  }

  package static var words: Text { Text(en: "The intensity now, and whatever else there is to say.") }
}
