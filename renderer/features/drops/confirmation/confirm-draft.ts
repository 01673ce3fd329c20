import type { DropSheet, Issue } from '../../../../shared/contract/drops.ts'
import {
  DAY,
  type Instant,
  readWallClock,
  wallClockText,
  type Zone,
} from '../../../../shared/domain/time.ts'
import type { Signer } from '../use-floor.ts'

/** What a person adds to the promise; everything else is read from the records. */
export interface ConfirmDraft {
  /** As its field holds it. */
  readonly expires: string
  /** One to a line. */
  readonly conditions: string
  readonly signer: Signer
}

const VALID_DAYS = 7

/** Valid until a week after the launch. */
export function firstDraft(sheet: DropSheet, zone: Zone, signer: Signer): ConfirmDraft {
  const expiresAt = (sheet.drop.launchAt + VALID_DAYS * DAY) as Instant
  return { expires: wallClockText(expiresAt, zone), conditions: '', signer }
}

function conditionsOf({ conditions }: Pick<ConfirmDraft, 'conditions'>): readonly string[] {
  return conditions
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

const MOST_CONDITIONS = 20
const LONGEST = 400

/** Null when the conditions fit on the document. */
export function conditionTrouble(draft: Pick<ConfirmDraft, 'conditions'>): string | null {
  const conditions = conditionsOf(draft)
  if (conditions.length > MOST_CONDITIONS) return `At most ${MOST_CONDITIONS} conditions.`
  return conditions.some(({ length }) => length > LONGEST)
    ? `Keep each condition under ${LONGEST} letters.`
    : null
}

export function expiryTrouble({ expires }: ConfirmDraft, zone: Zone, now: Instant): string | null {
  const at = readWallClock(expires, zone)
  if (at === null) return 'Say until when it is valid.'
  return at > now ? null : 'It would expire before it is issued. Choose a later moment.'
}

/** The order to sign; null while a field keeps it from being one. */
export function issueOf(
  draft: ConfirmDraft,
  dropId: Issue['dropId'],
  folder: string,
  zone: Zone,
): Issue | null {
  const expiresAt = readWallClock(draft.expires, zone)
  if (expiresAt === null) return null
  const { name, role } = draft.signer
  return {
    dropId,
    signer: name.trim(),
    role: role.trim(),
    expiresAt,
    conditions: conditionsOf(draft),
    folder,
  }
}
