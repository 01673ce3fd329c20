import type {
  PatternGuess,
  PatternWarning,
} from '../../../shared/domain/pattern/pattern-trouble.ts'

/** Where a reading gathers what it guessed and what it found odd. */
export interface Notes {
  readonly guesses: readonly PatternGuess[]
  readonly warnings: readonly PatternWarning[]
  guess(guess: PatternGuess): void
  warn(warning: PatternWarning): void
}

/** A hostile file must not fill the memory with complaints. */
const most = 1000

export function openNotes(): Notes {
  const guesses: PatternGuess[] = []
  const warnings: PatternWarning[] = []
  return {
    guesses,
    warnings,
    guess: (guess) => {
      if (guesses.length < most) guesses.push(guess)
    },
    warn: (warning) => {
      if (warnings.length < most) warnings.push(warning)
    },
  }
}
