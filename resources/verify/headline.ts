import { isGood, type Judgement } from '../../electron/service/signing/judge-document.ts'
import type { Standing } from '../../shared/domain/confirmation/confirmation-standing.ts'

export interface Headline {
  readonly tone: 'go' | 'warn' | 'stop'
  readonly words: string
  readonly advice: string
}

/** The one line a hurried reader takes away. */
export function headlineOf(judgement: Judgement): Headline {
  const { verdict, standing, reasons, payload } = judgement
  if (verdict === 'invalid') return INVALID
  if (verdict === 'other-key') return OTHER_KEY
  if (standing !== null && standing !== 'current') return STANDINGS[standing]
  if (payload?.sample) return SAMPLE
  if (reasons.some(({ code }) => code === 'key-not-checked')) return UNCHECKED
  return isGood(judgement) ? GOOD : UNREAD
}

const INVALID: Headline = {
  tone: 'stop',
  words: 'Not genuine',
  advice: 'It was altered, or it is not a confirmation. Do not announce by it.',
}

const OTHER_KEY: Headline = {
  tone: 'stop',
  words: 'Signed by someone else',
  advice: 'The signature is not by the factory key you hold. Do not announce by it.',
}

const STANDINGS: Readonly<Record<Exclude<Standing, 'current'>, Headline>> = {
  expired: {
    tone: 'warn',
    words: 'Genuine, but expired',
    advice: 'Ask the factory for a newer one before you announce.',
  },
  superseded: {
    tone: 'warn',
    words: 'Genuine, but replaced',
    advice: 'Announce by the newer one only.',
  },
  withdrawn: { tone: 'stop', words: 'Withdrawn', advice: 'Do not announce.' },
}

const SAMPLE: Headline = {
  tone: 'warn',
  words: 'Genuine, from the sample factory',
  advice: 'It shows what a confirmation looks like, and promises nothing.',
}

const UNCHECKED: Headline = {
  tone: 'warn',
  words: 'Unaltered and current; key not checked',
  advice: 'Compare the key with the one your factory gave you, and remember it here.',
}

const UNREAD: Headline = {
  tone: 'warn',
  words: 'Genuine, but a later file cannot be read',
  advice: 'That file may replace or withdraw this one: ask the factory.',
}

const GOOD: Headline = {
  tone: 'go',
  words: 'Genuine and current',
  advice: 'What it says may be announced.',
}
