import type { PricePoint } from '../../../shared/domain/cost/price.ts'
import type { ModuleKind } from '../../../shared/domain/module/module.ts'
import type { Role } from '../../../shared/domain/resources/person.ts'
import type { StationKind } from '../../../shared/domain/resources/station.ts'

/** The sample factory in the words of its trade: codes refer to codes. Made records of by `sampleFactory`. */
export const PEOPLE: readonly (readonly [string, Role, readonly string[]])[] = [
  ['Operator 1', 'operator', ['cutting']],
  ['Operator 2', 'operator', ['cutting', 'pressing']],
  ['Operator 3', 'operator', ['pressing', 'packing']],
  ['Operator 4', 'operator', ['sewing']],
  ['Designer 1', 'designer', ['sewing']],
  ['Production lead', 'lead', ['packing', 'sewing']],
]

/** Own hours of those who have them, Monday to Friday: from, to, and a break between. */
export const PERSON_HOURS: readonly (readonly [
  string,
  number,
  number,
  readonly [number, number],
])[] = [['Operator 3', 540, 900, [720, 750]]]

/** Who is away, the day after how many days, and why. */
export const AWAY: readonly (readonly [string, number, string])[] = [['Operator 3', 3, 'Leave']]

/** Code, name, how many there are, the stations that they fit. */
export const KITS: readonly (readonly [string, string, number, readonly string[]])[] = [
  ['Platen 40×50', 'Platen 40 × 50 cm', 2, ['PRS-1', 'PRS-2']],
  ['Binding folder 30', 'Folder for 30 mm neck binding', 1, ['SEW-A', 'SEW-B']],
]

/** Station kind, from, to, minutes: in this order, the first that matches. */
export const CHANGEOVERS: readonly (readonly [StationKind, string, string, number])[] = [
  ['cutter', 'fleece', 'jersey', 20],
  ['cutter', '*', '*', 12],
  ['press', '*', '*', 15],
  ['cell', 'coverstitch', 'overlock', 25],
  ['cell', '*', '*', 30],
  ['bench', '*', '*', 5],
]

/** Code, name, unit, width in mm, minor units per thousand, lead days, supplier. */
export const MATERIALS: readonly (readonly [
  string,
  string,
  'm' | 'pc',
  number | null,
  number,
  number,
  string,
])[] = [
  ['JER-180', 'Cotton jersey 180 g, ecru', 'm', 1600, 640_000, 10, 'Mill North'],
  ['FLC-320', 'Loopback fleece 320 g, slate', 'm', 1700, 920_000, 14, 'Mill North'],
  ['FLC-300', 'Brushed fleece 300 g, slate', 'm', 1700, 890_000, 21, 'Mill South'],
  ['RIB-1X1', 'Rib 1×1 with elastane', 'm', 1000, 810_000, 14, 'Mill North'],
  ['THR-120', 'Thread 120', 'm', null, 200, 3, 'Trim House'],
  ['THR-120N', 'Thread 120, navy', 'm', null, 210, 3, 'Trim House'],
  ['TRF-40', 'Chest transfer 40×50', 'pc', null, 85_000, 5, 'Print Works'],
  ['LBL-N', 'Neck label', 'pc', null, 4_000, 7, 'Trim House'],
  ['CRD-8', 'Drawcord 8 mm', 'm', null, 32_000, 7, 'Trim House'],
  ['TAG-Q', 'QR hang tag', 'pc', null, 6_000, 5, 'Print Works'],
]

/** Material, minor units for so many, and days from today since when: the last that is not ahead is today's. */
export const PRICES: readonly (readonly [string, number, PricePoint['per'], number])[] = [
  ['JER-180', 60_500, 100, -210],
  ['JER-180', 640, 1, -60],
  ['FLC-320', 870, 1, -150],
  ['FLC-320', 920, 1, -30],
  ['FLC-320', 945, 1, 40],
  ['LBL-N', 400, 100, -90],
]

/** Code, material, quantity in its unit, shade, days until it is on the floor (0 or less: it is there). */
export const LOTS: readonly (readonly [string, string, number, string | null, number])[] = [
  ['R-1041', 'JER-180', 190, 'A', -6],
  ['R-1042', 'JER-180', 180, 'A', -6],
  ['R-1043', 'JER-180', 160, 'B', 4],
  ['R-2011', 'FLC-320', 260, 'C', -3],
  ['R-2012', 'FLC-320', 240, 'C', -3],
  ['R-2021', 'FLC-300', 140, 'C', -4],
  ['R-3007', 'RIB-1X1', 60, 'A', -6],
  ['R-3008', 'RIB-1X1', 90, 'C', -2],
  ['B-0007', 'THR-120', 160_000, null, -20],
  ['B-0008', 'TRF-40', 900, null, -1],
  ['B-0009', 'LBL-N', 1_200, null, -20],
  ['B-0010', 'CRD-8', 180, null, -8],
  ['B-0011', 'TAG-Q', 1_000, null, -8],
]

/** Code, name, kind, drawing. */
export const MODULES: readonly (readonly [string, string, ModuleKind, string])[] = [
  ['B-01', 'Tee body', 'body', 'tee-body.dxf'],
  ['S-01', 'Short sleeve', 'sleeve', 'tee-short-sleeve.dxf'],
  ['S-02', 'Long sleeve', 'sleeve', 'tee-long-sleeve.dxf'],
  ['N-01', 'Rib neckband', 'neck', 'tee-neckband.dxf'],
  ['B-02', 'Sweatshirt body', 'body', 'sweat-body.dxf'],
  ['S-03', 'Sweatshirt sleeve', 'sleeve', 'sweat-sleeve.dxf'],
  ['R-01', 'Sweatshirt ribs', 'cuff', 'sweat-ribs.dxf'],
  ['B-03', 'Hoodie body', 'body', 'hoodie-body.dxf'],
  ['S-04', 'Hoodie sleeve', 'sleeve', 'hoodie-sleeve.dxf'],
  ['H-01', 'Three-panel hood', 'hood', 'hoodie-hood.dxf'],
  ['P-01', 'Kangaroo pocket', 'pocket', 'hoodie-pocket.dxf'],
  ['R-02', 'Hoodie ribs', 'cuff', 'hoodie-ribs.dxf'],
]

export interface SampleDrop {
  readonly code: string
  readonly name: string
  readonly style: string
  readonly pieces: number
  readonly launchDays: number
  readonly limit: number | null
  readonly reserved: boolean
  readonly sampleApproved: boolean
  /** Stations for its operations in order; null leaves the job in the strip. */
  readonly stations: readonly (string | null)[]
  /** Who is to do each; null is whoever can. */
  readonly people: readonly (string | null)[]
}

/** LT-07 waits for its sewing; HD-02's sewing overlaps SW-03's, which is the one conflict to mend. */
export const DROPS: readonly SampleDrop[] = [
  {
    code: 'LT-07',
    name: 'Harbour',
    style: 'HT',
    pieces: 220,
    launchDays: 15,
    limit: null,
    reserved: true,
    sampleApproved: true,
    stations: ['CUT-1', 'PRS-1', null, null],
    people: ['Operator 1', 'Operator 3', null, null],
  },
  {
    code: 'SW-03',
    name: 'Quay',
    style: 'QS',
    pieces: 120,
    launchDays: 18,
    limit: 100,
    reserved: true,
    sampleApproved: true,
    stations: ['CUT-2', 'PRS-2', 'SEW-A', 'FIN-1'],
    people: ['Operator 2', 'Operator 2', 'Operator 4', 'Production lead'],
  },
  {
    code: 'HD-02',
    name: 'Breakwater',
    style: 'BH',
    pieces: 90,
    launchDays: 22,
    limit: null,
    reserved: true,
    sampleApproved: false,
    stations: ['CUT-2', 'SEW-A', 'FIN-1'],
    people: ['Operator 2', null, 'Production lead'],
  },
  {
    code: 'LS-01',
    name: 'Harbour long',
    style: 'HL',
    pieces: 160,
    launchDays: 25,
    limit: null,
    reserved: false,
    sampleApproved: false,
    stations: [null, null, null],
    people: [null, null, null],
  },
]

export const SIZE_RATIO = [1, 2, 3, 2, 1]
/** By how many working minutes the one conflict overlaps. */
export const OVERLAP = 165
