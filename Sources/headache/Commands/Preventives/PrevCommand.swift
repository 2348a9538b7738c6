import Diary
import ArgumentParser

/// `headache prev …`: preventive drugs, one trial after another.
struct PrevCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prev", abstract: "Start, change, stop, correct and list preventives.",
    discussion: """
      headache prev start milnacipran 25mg 2025-10-01 --plan "25 x7d, 50 x21d, 100"
      headache prev change milnacipran 50mg 2026-03-16
      headache prev missed milnacipran yesterday
      headache prev effect milnacipran palpitations
      headache prev stop milnacipran 2026-03-29 --reason side-effects
      headache prev edit T1 start 2025-10-02
      headache prev history
      """,
    subcommands: [
      PrevStart.self, PrevChange.self, PrevDose.self, PrevMissed.self, PrevEffect.self, PrevStop.self,
      PrevEdit.self, PrevDelete.self, PrevList.self, PrevShow.self, PrevHistory.self,
    ],
    defaultSubcommand: PrevList.self)
}
