/// Texts that say of a headache that it was not.
package enum HeadacheDenialWords {
  package enum Denial { case none, whole, part }

  /// `no headache`, `kein Kopfschmerz`, `good day` say that there was none; of `not only left` and `tension not migraine`
  /// that is not certain.
  package static func denial(in text: String) -> Denial {
    let words = text.lowercasedWords
    guard words.contains(where: denying.contains) else { return .none }
    return words.allSatisfy { denying.contains($0) || beside.contains($0) } ? .whole : .part
  }

  /// The same of a text that nobody understands: of `fast Migräne`, `maybe`, `holiday` it is not certain that there was one.
  package static func denial(ofUnknown text: String) -> Denial {
    let denial = denial(in: text)
    guard denial == .none else { return denial }
    let words = text.lowercasedWords
    let isDoubtful = text.contains("?") || words.contains(where: doubting.contains)
    let isOfHead = TableWords.speaksOfHeadaches(text) || words.contains(where: TableWords.headParts.contains)
    return isOfHead && !isDoubtful ? .none : .part
  }

  private static let doubting = Set(
    words:
      "almost nearly maybe perhaps possibly avoided fast beinahe vielleicht evtl presque peut-être casi quizás quizá nix vermieden"
  )

  /// Whether a text says of a headache, or of pain, that there was none: `no headache`, `kein Kopfschmerz`.
  package static func deniesHeadache(_ text: String) -> Bool {
    guard text.utf8.count > 6, text.first?.isLetter ?? false else { return false }
    return denial(in: text) == .whole && text.lowercasedWords.contains { headaches.contains($0) }
  }

  private static let headaches = Set(
    words:
      "headache headaches pain pain-free headache-free kopfschmerz kopfschmerzen kopfweh schmerz schmerzen schmerzfrei "
      + "kopfschmerzfrei beschwerdefrei douleur douleurs céphalée tête dolor cabeza")

  private static let denying = Set(
    words:
      """
      no not none free without good fine ok okay well nothing pain-free headache-free nix kein keine keinen keinerlei nicht nichts \
      frei ohne gut schmerzfrei beschwerdefrei kopfschmerzfrei aucun aucune pas sans rien bien ningún ninguno ninguna sin nada \
      bueno n/a
      """)

  private static let beside = Set(
    words:
      """
      headache headaches pain pains ache migraine migraines attack attacks day all today at really symptom symptoms one any \
      everything so very a the of kopfschmerz kopfschmerzen kopfweh schmerz schmerzen migräne attacke tag alles heute symptome \
      beschwerden mal de maux tête douleur douleurs céphalée migraña dolor cabeza jaqueca día dia jour journée todo tout \
      aujourd'hui hoy sehr ganz très muy d da du symptômes síntomas
      """)
}
