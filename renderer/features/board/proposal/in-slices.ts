/** So many milliseconds are worked before the window may draw and be used. */
const SLICE = 10

/** Works on until there is an answer, a slice at a time; null as soon as nobody waits for it. What is soon done is done at once. */
export async function inSlices<Answer>(
  rounds: Generator<undefined, Answer>,
  isWaited: () => boolean,
): Promise<Answer | null> {
  let until = performance.now() + SLICE
  for (;;) {
    const round = rounds.next()
    if (round.done) return round.value
    if (performance.now() < until) continue
    await nextTask()
    if (!isWaited()) return null
    until = performance.now() + SLICE
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
