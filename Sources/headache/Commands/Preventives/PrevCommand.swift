import Language
import Arguments
import Diary

/// `headache prev …`: preventive drugs, one trial after another.
struct PrevCommand: DiaryCommand {
  static let name = "prev"
  static let aliases = ["preventive"]
  static let summary = Text(en: "Start, change, stop, correct and list preventives.")
  static let discussion = Text(
    en: """
      headache prev start milnacipran 25mg 2025-10-01 --plan "25 x7d, 50 x21d, 100"
      headache prev change milnacipran 50mg 2026-03-16
      headache prev missed milnacipran yesterday
      headache prev effect milnacipran palpitations
      headache prev stop milnacipran 2026-03-29 --reason side-effects
      headache prev edit T1 start 2025-10-02
      headache prev history
      """)
  static let subcommands: [any Command.Type] = [
    PrevStart.self, PrevChange.self, PrevDose.self, PrevMissed.self, PrevEffect.self, PrevStop.self,
    PrevEdit.self, PrevDelete.self, PrevList.self, PrevShow.self, PrevHistory.self,
  ]
  static let usual: (any Command.Type)? = PrevList.self

  private let list: PrevList

  init(_ line: inout ArgumentReader) { list = PrevList(&line) }

  func perform(_ session: Session) throws -> Answer { try list.perform(session) }
}
