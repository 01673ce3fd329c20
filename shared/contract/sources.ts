import type { Query, Source } from './calls.ts'

const PLAN: readonly Source[] = [
  'floor',
  'station',
  'shift',
  'closure',
  'changeoverRule',
  'drop',
  'dropLine',
  'dropQuantity',
  'operation',
  'operationLink',
  'job',
  'booking',
  'bomLine',
  'bomQuantity',
  'material',
  'lot',
  'reservation',
]

const READINESS: readonly Source[] = [
  ...PLAN,
  'style',
  'styleRevision',
  'slot',
  'colourway',
  'module',
  'moduleRevision',
  'piece',
  'nest',
  'personSkill',
  'floorEvent',
  'approval',
  'confirmation',
]

const PATTERNS: readonly Source[] = [
  'module',
  'moduleRevision',
  'piece',
  'style',
  'styleRevision',
  'slot',
]

const FLOOR: readonly Source[] = [
  'station',
  'person',
  'drop',
  'dropLine',
  'style',
  'styleRevision',
  'operation',
  'operationLink',
  'job',
  'booking',
  'floorEvent',
]

/** What each query reads: news of anything else leaves its answer standing. A test holds each query to it. */
export const sources: { readonly [Name in Query]: readonly Source[] } = {
  'factory.state': ['journal'],
  'factory.setup': ['station', 'shift', 'closure', 'person', 'personSkill', 'changeoverRule'],
  'stock.list': ['material', 'lot', 'reservation'],
  'patterns.readFiles': [],
  'patterns.library': PATTERNS,
  'patterns.module': PATTERNS,
  'patterns.style': [
    ...PATTERNS,
    'colourway',
    'bomLine',
    'bomQuantity',
    'material',
    'operation',
    'operationLink',
    'nest',
    'changeoverRule',
    'floor',
    'drop',
    'dropLine',
  ],
  'patterns.drawings': ['piece'],
  'drops.list': READINESS,
  'drops.sheet': READINESS,
  'schedule.plan': [...PLAN, 'style', 'styleRevision', 'floorEvent'],
  'floor.overview': FLOOR,
  'floor.station': [...FLOOR, 'slot', 'piece'],
  'readiness.drift': READINESS,
  'readiness.document': ['confirmation'],
  'history.recent': ['journal'],
}
