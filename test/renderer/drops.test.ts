import { describe, expect, it } from 'vitest'
import { documentMark } from '../../renderer/features/drops/confirmation/document-mark.ts'
import { marketingText } from '../../renderer/features/drops/confirmation/marketing-text.ts'
import { groupOf, markOf, matches } from '../../renderer/features/drops/list/drop-groups.ts'
import {
  emptyDraft,
  orderOf,
  readRatio,
  usualRatio,
} from '../../renderer/features/drops/new-drop/drop-draft.ts'
import type { DropSummary } from '../../shared/contract/drops.ts'
import type {
  ConfirmationId,
  ConfirmationRecord,
} from '../../shared/domain/confirmation/confirmation-record.ts'
import type { StyleRevisionId } from '../../shared/domain/style/style.ts'
import { instant } from '../../shared/domain/time.ts'
import { harbour, hash } from '../small-confirmation.ts'
import { drop, LONDON, NOW, pieces } from '../small-factory.ts'

const record = (differs: Partial<ConfirmationRecord> = {}): ConfirmationRecord => ({
  id: 'cnf_1' as ConfirmationId,
  dropId: drop().id,
  number: 1,
  kind: 'confirmation',
  documentHash: hash('a'),
  supersedes: null,
  promised: pieces(212),
  commitAt: instant('2026-11-26T17:00Z'),
  targetAt: instant('2026-11-26T12:00Z'),
  issuedAt: NOW,
  expiresAt: instant('2026-12-11T10:00Z'),
  signer: 'Lead One',
  origin: 'own',
  ...differs,
})

const summary = (differs: Partial<DropSummary> = {}): DropSummary => ({
  drop: drop(),
  state: 'specified',
  pieces: pieces(220),
  styles: ['HT'],
  gatesStanding: 11,
  gates: 11,
  standing: null,
  confirmation: null,
  announceable: pieces(212),
  late: false,
  conflicts: 0,
  ...differs,
})
const live = { confirmation: record(), standing: 'true' } as const

describe('a drop in the list', () => {
  it('needs you while a gate fails, while it is late, and once its promise drifts or runs out', () => {
    expect(groupOf(summary({ gatesStanding: 9 }), NOW)).toBe('needs-you')
    expect(groupOf(summary({ late: true }), NOW)).toBe('needs-you')
    expect(groupOf(summary({ ...live, standing: 'at-risk' }), NOW)).toBe('needs-you')
    expect(groupOf(summary(live), record().expiresAt)).toBe('needs-you')
  })

  it('is on track when all gates stand, confirmed when it is signed, done when it is over', () => {
    expect(groupOf(summary(), NOW)).toBe('on-track')
    expect(groupOf(summary(live), NOW)).toBe('confirmed')
    expect(groupOf(summary({ ...live, drop: drop({ ended: 'closed' }) }), NOW)).toBe('done')
    expect(groupOf(summary({ ...live, state: 'launched' }), NOW)).toBe('done')
  })

  it('is marked by shape and word, and as late only where marketing is about to start', () => {
    expect(markOf(summary({ gatesStanding: 9 }), NOW)).toEqual({
      of: 'planned',
      word: '2 gates to pass',
    })
    const soon = drop({ marketingAt: instant('2026-11-25T10:00Z') })
    expect(markOf(summary({ drop: soon, gatesStanding: 10 }), NOW)).toEqual({
      of: 'late',
      word: '1 gate to pass',
    })
    expect(markOf(summary({ ...live, standing: 'broken' }), NOW).word).toBe('v1 broken')
    expect(markOf(summary(live), NOW)).toEqual({ of: 'promised', word: 'v1 stands' })
  })

  it('is found by its code, its name or its styles, in any order and any case', () => {
    expect(matches(summary(), 'harb lt-07')).toBe(true)
    expect(matches(summary(), 'ht ')).toBe(true)
    expect(matches(summary(), 'parka')).toBe(false)
  })
})

describe('a drop as it is typed', () => {
  const typed = {
    ...emptyDraft(NOW, LONDON),
    code: ' LT-08 ',
    name: 'Second run',
    lines: [
      {
        key: '1',
        styleRevisionId: 'srv_tee' as StyleRevisionId,
        colourway: 'Ecru',
        pieces: { M: 40 },
      },
    ],
  }

  it('begins in two weeks at ten on the wall of the floor', () => {
    expect(typed.launch).toBe('2026-12-07T10:00')
    expect(orderOf(typed, LONDON, NOW)).toMatchObject({
      ok: true,
      value: { code: 'LT-08', launchAt: instant('2026-12-07T10:00Z') },
    })
  })

  it('says at each field what is wrong with it', () => {
    const wrong = {
      ...typed,
      code: '',
      launch: '2026-11-20T10:00',
      marketing: '2026-11-21T10:00',
      lines: [],
    }
    const read = orderOf(wrong, LONDON, NOW)
    expect(read.ok ? [] : Object.keys(read.refusal)).toEqual([
      'code',
      'launch',
      'marketing',
      'lines',
    ])
  })

  it('takes one share for each size, written in any usual way', () => {
    expect(usualRatio(5)).toBe('1:2:3:2:1')
    expect(readRatio('1 2, 3/2:1', 5)).toEqual([1, 2, 3, 2, 1])
    expect(readRatio('1:2', 5)).toBeNull()
    expect(readRatio('0:0', 2)).toBeNull()
    expect(readRatio('1:-2', 2)).toBeNull()
  })
})

it('says of each document what became of it', () => {
  const first = record()
  const second = record({ number: 2, documentHash: hash('b'), supersedes: hash('a') })
  const third = record({
    number: 3,
    kind: 'withdrawal',
    documentHash: hash('c'),
    supersedes: hash('b'),
  })
  const all = [third, second, first]
  expect(all.map((one) => documentMark(one, all, NOW).word)).toEqual([
    'takes v2 back',
    'withdrawn by v3',
    'superseded by v2',
  ])
  expect(documentMark(first, [first], NOW).word).toBe('current')
  expect(documentMark(first, [first], first.expiresAt).word).toBe('expired')
})

it('tells marketing the figures, the moments with their zone, and how to check them', () => {
  const text = marketingText(harbour, hash('a'))
  expect(text).toContain('LT-07 v1')
  expect(text).toContain(`${harbour.announceable} pieces may be announced.`)
  expect(text).toContain('(Europe/London)')
  expect(text).toContain('check it with LT-07-v1-readiness.json')
})
