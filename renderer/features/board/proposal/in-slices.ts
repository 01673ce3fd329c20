/** So many milliseconds are worked before the window may draw and be used. */
const SLICE = 10

/** Works until there is an answer, a slice at a time and first when what was pressed is drawn; null as soon as nobody waits for it. */
export async function inSlices<Answer>(
  rounds: Generator<undefined, Answer>,
  isWaited: () => boolean,
): Promise<Answer | null> {
  for (;;) {
    await nextTask()
    if (!isWaited()) return null
    const until = performance.now() + SLICE
    while (performance.now() < until) {
      const round = rounds.next()
      if (round.done) return round.value
    }
  }
}

/** A timer would be slowed down where the window is out of sight. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
