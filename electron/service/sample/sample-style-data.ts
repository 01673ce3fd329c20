import type { MaterialRole } from '../../../shared/domain/pattern/pattern.ts'
import type { StationKind } from '../../../shared/domain/resources/station.ts'
import type { Novelty } from '../../../shared/domain/style/learning.ts'
import type { OperationKind } from '../../../shared/domain/style/operation.ts'
import type { Peel } from '../../../shared/domain/style/recipe.ts'
import type { SampleLine } from './sample-lines.ts'

export interface SampleOperation {
  readonly name: string
  readonly kind: OperationKind
  readonly stationKind: StationKind
  readonly skill: string
  /** Seconds a piece: with a person, and with the machine alone. */
  readonly attended: number
  readonly unattended: number
  readonly setUpKey: string
  /** Pieces after which the next operation may start. */
  readonly transfer: number
  /** By name; the one before where nothing is said. */
  readonly after?: readonly string[]
  readonly kit?: string
  /** Degrees, seconds, kilopascals, peel. */
  readonly recipe?: readonly [number, number, number, Peel]
}

export interface SampleStyle {
  readonly code: string
  readonly name: string
  readonly colours: readonly string[]
  readonly price: number
  readonly modules: readonly string[]
  readonly bom: readonly SampleLine[]
  /** Roles whose fabric is reckoned from the pieces. */
  readonly geometry?: readonly MaterialRole[]
  /** Colour, the material of the line, and what it takes in that colour. */
  readonly inColour?: readonly (readonly [string, string, string])[]
  /** The material of the line, what may be taken instead, and how much of it for a thousand. */
  readonly instead?: readonly (readonly [string, string, number])[]
  readonly operations: readonly SampleOperation[]
  readonly novelty?: Novelty
  /** Length in mm and efficiency in permille of its marker. */
  readonly nest: readonly [string, number, number]
}

const operation = (
  name: string,
  kind: OperationKind,
  stationKind: StationKind,
  skill: string,
  [attended, unattended]: readonly [number, number],
  setUpKey: string,
  transfer: number,
): SampleOperation => ({ name, kind, stationKind, skill, attended, unattended, setUpKey, transfer })

const cut = (attended: number, unattended: number, key: string) =>
  operation('Cut', 'cut', 'cutter', 'cutting', [attended, unattended], key, 40)
const print: SampleOperation = {
  ...operation('Chest print', 'press', 'press', 'pressing', [25, 20], 'platen 40×50', 40),
  kit: 'Platen 40×50',
  recipe: [155, 12, 280, 'hot'],
}
const badge: SampleOperation = {
  ...operation('Fuse badge', 'fuse', 'press', 'pressing', [30, 15], 'platen 30×30', 40),
  after: ['Cut'],
  kit: 'Platen 30×30',
  recipe: [130, 15, 240, 'cold'],
}
const sew = (seconds: number, key: string) =>
  operation('Sew', 'sew', 'cell', 'sewing', [seconds, 0], key, 40)
const pack = (seconds: number) =>
  operation('Trim and pack', 'pack', 'bench', 'packing', [seconds, 0], 'pack', 40)

const LABELS: readonly SampleLine[] = [
  ['LBL-N', null, 1_000, 20, 0, 1_000],
  ['TAG-Q', null, 1_000, 20, 0, 1_000],
]
const SWEATSHIRT: readonly SampleLine[] = [
  ['FLC-320', 'shell', 1_120, 40, 2_000, 10],
  ['RIB-1X1', 'rib', 190, 50, 300, 10],
  ['THR-120', null, 140_000, 50, 0, 1_000],
  ['TRF-40', null, 1_000, 30, 5_000, 1_000],
  ...LABELS,
]

export const STYLES: readonly SampleStyle[] = [
  {
    code: 'HT',
    name: 'Harbour tee',
    colours: ['Ecru'],
    price: 3_800,
    modules: ['B-01', 'S-01', 'N-01'],
    bom: [
      ['JER-180', 'shell', 680, 40, 1_500, 10],
      ['RIB-1X1', 'rib', 48, 50, 300, 10],
      ['THR-120', null, 86_000, 50, 0, 1_000],
      ['TRF-40', null, 1_000, 30, 5_000, 1_000],
      ...LABELS,
    ],
    operations: [cut(30, 70, 'jersey'), print, sew(400, 'overlock'), pack(140)],
    nest: ['N-11', 4_120, 834],
  },
  {
    code: 'HL',
    name: 'Harbour long sleeve',
    colours: ['Ecru'],
    price: 4_400,
    modules: ['B-01', 'S-02', 'N-01'],
    bom: [
      ['JER-180', 'shell', 860, 40, 1_500, 10],
      ['RIB-1X1', 'rib', 48, 50, 300, 10],
      ['THR-120', null, 86_000, 50, 0, 1_000],
      ['THR-120', null, 18_000, 50, 0, 1_000],
      ...LABELS,
    ],
    geometry: ['shell'],
    operations: [cut(34, 86, 'jersey'), sew(470, 'overlock'), pack(140)],
    nest: ['N-12', 5_010, 826],
  },
  {
    code: 'QS',
    name: 'Quay sweatshirt',
    colours: ['Slate', 'Navy'],
    price: 6_900,
    modules: ['B-02', 'S-03', 'R-01'],
    bom: SWEATSHIRT,
    inColour: [['Navy', 'THR-120', 'THR-120N']],
    instead: [['FLC-320', 'FLC-300', 1_020]],
    operations: [cut(40, 110, 'fleece'), print, sew(760, 'coverstitch'), pack(170)],
    nest: ['N-13', 6_340, 812],
  },
  {
    code: 'BH',
    name: 'Breakwater hoodie',
    colours: ['Slate'],
    price: 8_400,
    modules: ['B-03', 'S-04', 'H-01', 'P-01', 'R-02'],
    bom: [
      ['FLC-320', 'shell', 1_480, 40, 2_000, 10],
      ['RIB-1X1', 'rib', 230, 50, 300, 10],
      ['THR-120', null, 190_000, 50, 0, 1_000],
      ['CRD-8', null, 1_300, 30, 0, 100],
      ...LABELS,
    ],
    operations: [cut(60, 150, 'fleece'), sew(1_150, 'coverstitch'), pack(190)],
    nest: ['N-14', 7_980, 804],
  },
  {
    code: 'WS',
    name: 'Wharf sweatshirt',
    colours: ['Slate'],
    price: 7_400,
    modules: ['B-02', 'S-03', 'R-01'],
    bom: SWEATSHIRT,
    operations: [
      cut(40, 110, 'fleece'),
      print,
      badge,
      { ...sew(780, 'coverstitch'), after: ['Chest print', 'Fuse badge'] },
      pack(170),
    ],
    novelty: 'related',
    nest: ['N-15', 6_340, 812],
  },
]
