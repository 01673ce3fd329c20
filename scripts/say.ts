/** One plain line of progress. */
export function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`)
}

/** Ends the script with one sentence for the person who started it, and no stack. */
export function giveUp(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
