import Messages
import Storage

extension Session {
  /// Goes so many steps along the journal, as far as it reaches; they are in the order gone.
  func move(
    _ number: Int, nothing: CommandError, _ step: (DiaryStore) throws(StoreError) -> DiaryStore.Step?
  ) throws -> [DiaryStore.Step] {
    guard number > 0 else { throw CommandError.noSteps }
    let store = try open()
    var steps: [DiaryStore.Step] = []
    while steps.count < number, let next = try step(store) { steps.append(next) }
    try store.close()
    guard !steps.isEmpty else { throw nothing }
    return steps
  }
}
