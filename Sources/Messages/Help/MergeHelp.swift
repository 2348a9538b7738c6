package import Language

/// What the page of help says of `headache merge ID ID`.
package enum MergeHelp {
  package static var summary: Text { Text(en: "Make one attack of two.") }

  package static var discussion: Text {
    Text(
      en: """
        headache merge 211 212

        It lasts from the first beginning to the last end and has what was noted of either, under the lower number.
        """)
  }

  package static var ids: Text { Text(en: "The numbers of the two attacks; `last` is the one entered last.") }
}
