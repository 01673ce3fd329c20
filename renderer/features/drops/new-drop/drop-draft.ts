import type { DropOrder, DropRefusal } from '../../../../shared/domain/drop/drop-rules.ts'
import type { Pieces } from '../../../../shared/domain/quantity.ts'
import { ok, type Result, refuse } from '../../../../shared/domain/result.ts'
import type { StyleRevisionId } from '../../../../shared/domain/style/style.ts'
import {
  DAY,
  type DayMinute,
  type Instant,
  onDay,
  readWallClock,
  wallClockText,
  type Zone,
} from '../../../../shared/domain/time.ts'
import { explainDrop } from '../refusals.ts'

export interface LineDraft {
  readonly key: string
  readonly styleRevisionId: StyleRevisionId | null
  readonly colourway: string | null
  readonly pieces: Readonly<Record<string, number>>
}

/** What has been typed of a drop so far; moments as their fields hold them. */
export interface DropDraft {
  readonly code: string
  readonly name: string
  readonly launch: string
  readonly marketing: string
  readonly audience: string
  readonly limit: number | null
  readonly lines: readonly LineDraft[]
}

export type DropField = 'code' | 'name' | 'launch' | 'marketing' | 'lines'
export type Troubles = { readonly [Field in DropField]?: string }

const TEN = 600 as DayMinute

/** Launched at ten in two weeks, announced four days before. */
export function emptyDraft(now: Instant, zone: Zone): DropDraft {
  const atTen = (days: number) =>
    wallClockText(onDay((now + days * DAY) as Instant, zone, TEN), zone)
  const lines = [emptyLine()]
  return {
    code: '',
    name: '',
    launch: atTen(14),
    marketing: atTen(10),
    audience: 'Members',
    limit: null,
    lines,
  }
}

export function emptyLine(): LineDraft {
  return { key: crypto.randomUUID(), styleRevisionId: null, colourway: null, pieces: {} }
}

export function totalOf({ pieces }: Pick<LineDraft, 'pieces'>): Pieces {
  return Object.values(pieces).reduce((all, one) => all + one, 0) as Pieces
}

/** The order as the service takes it, or what is still wrong with each field. */
export function orderOf(draft: DropDraft, zone: Zone, now: Instant): Result<DropOrder, Troubles> {
  const launchAt = readWallClock(draft.launch, zone)
  const marketingAt = readWallClock(draft.marketing, zone)
  const lines = draft.lines.flatMap(({ styleRevisionId, colourway, pieces }) =>
    styleRevisionId && colourway
      ? [{ styleRevisionId, colourway, pieces: pieces as Readonly<Record<string, Pieces>> }]
      : [],
  )
  const troubles: Troubles = {
    ...(draft.code.trim() === '' && { code: 'Give it a code, such as LT-08.' }),
    ...(draft.name.trim() === '' && { name: 'Give it a name.' }),
    ...(launchAt === null && { launch: 'Say when it is launched.' }),
    ...(launchAt !== null && launchAt <= now && { launch: explainDrop({ code: 'launch-past' }) }),
    ...(marketingAt === null && { marketing: 'Say when marketing starts.' }),
    ...(launchAt !== null &&
      marketingAt !== null &&
      marketingAt > launchAt && { marketing: explainDrop({ code: 'marketing-after-launch' }) }),
    ...lineTrouble(draft.lines),
  }
  if (Object.keys(troubles).length > 0 || launchAt === null || marketingAt === null) {
    return refuse(troubles)
  }
  return ok({
    code: draft.code.trim(),
    name: draft.name.trim(),
    launchAt,
    marketingAt,
    audience: draft.audience.trim(),
    announcedLimit: draft.limit as Pieces | null,
    lines,
  })
}

function lineTrouble(lines: readonly LineDraft[]): Troubles {
  if (lines.length === 0) return { lines: explainDrop({ code: 'no-lines' }) }
  const where = (index: number) => (lines.length === 1 ? '' : `Line ${index + 1}: `)
  for (const [index, line] of lines.entries()) {
    if (!line.styleRevisionId) return { lines: `${where(index)}Choose a style.` }
    if (!line.colourway) return { lines: `${where(index)}Choose a colour.` }
    if (totalOf(line) === 0) return { lines: where(index) + explainDrop({ code: 'no-pieces' }) }
  }
  return {}
}

/** The field beside which the service's refusal belongs. */
export function fieldOf({ code }: DropRefusal): DropField {
  switch (code) {
    case 'code-taken':
      return 'code'
    case 'launch-past':
      return 'launch'
    case 'marketing-after-launch':
      return 'marketing'
    case 'gone':
    case 'no-lines':
    case 'no-pieces':
    case 'unknown-size':
    case 'unknown-colour':
    case 'no-operations':
    case 'revision-withdrawn':
      return 'lines'
  }
}

/** Reads 1:2:3:2:1 as people write it; null when it is not one share for each size. */
export function readRatio(text: string, sizes: number): readonly number[] | null {
  const shares = text
    .split(/[\s:,/]+/)
    .filter(Boolean)
    .map(Number)
  const isGood = shares.every((share) => Number.isFinite(share) && share >= 0)
  return isGood && shares.length === sizes && shares.some((share) => share > 0) ? shares : null
}

/** 1:2:3:2:1: most in the middle, as most floors begin. */
export function usualRatio(sizes: number): string {
  return Array.from({ length: sizes }, (_, index) => Math.min(index + 1, sizes - index)).join(':')
}
