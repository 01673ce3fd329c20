/** How a piece of the sample factory is made from a drafted part. */
export interface SamplePiece {
  readonly part: string
  readonly name: string
  readonly quantity: string
  readonly material: 'FABRIC' | 'RIB'
  readonly note: string
  /** Drawn as a half, to be unfolded along x = 0. */
  readonly onFold?: boolean
  /** Allowance of the lowest edge, where it is hemmed. */
  readonly hem?: number
  /** Another drafted path of the part, drawn on it as an internal line. */
  readonly inner?: string
}

export interface SampleModule {
  readonly file: string
  readonly style: string
  readonly design: 'teagan' | 'sven' | 'hugo'
  readonly options?: Readonly<Record<string, number>>
  readonly pieces: readonly SamplePiece[]
  /** Makes the sleeve reach the wrist, at the armhole of the short one. */
  readonly longSleeve?: boolean
  readonly bands?: readonly SampleBand[]
}

/** A rib band, stretched on to an opening of the design's front and back, which are drafted as halves. */
export interface SampleBand {
  readonly name: string
  readonly front: BandEdge
  readonly back: BandEdge
  /** Of the opening: how long the band is. */
  readonly stretch: number
  /** Millimetres, folded in two. */
  readonly height: number
}

/** Part, and the drafted points between which its edge runs. */
type BandEdge = readonly [part: string, from: string, to: string]

const fabric = { material: 'FABRIC', quantity: '1' } as const
const pair = { material: 'FABRIC', quantity: '1,1' } as const
const rib = { material: 'RIB', quantity: '1,1' } as const

const neckband = (design: 'teagan' | 'sven'): SampleBand => ({
  name: 'NECKBAND',
  front: [`${design}.front`, 'cfNeck', 'neck'],
  back: [`${design}.back`, 'cbNeck', 'neck'],
  stretch: 0.86,
  height: 25,
})

export const sampleModules: readonly SampleModule[] = [
  {
    file: 'tee-body',
    style: 'TEE BODY',
    design: 'teagan',
    pieces: [
      {
        ...fabric,
        part: 'teagan.front',
        name: 'FRONT',
        note: 'CUT 1 ON FOLD',
        onFold: true,
        hem: 25,
      },
      {
        ...fabric,
        part: 'teagan.back',
        name: 'BACK',
        note: 'CUT 1 ON FOLD',
        onFold: true,
        hem: 25,
      },
    ],
  },
  {
    file: 'tee-short-sleeve',
    style: 'SHORT SLEEVE',
    design: 'teagan',
    pieces: [{ ...pair, part: 'teagan.sleeve', name: 'SLEEVE SHORT', note: 'CUT 1 PAIR', hem: 25 }],
  },
  {
    file: 'tee-long-sleeve',
    style: 'LONG SLEEVE',
    design: 'teagan',
    longSleeve: true,
    pieces: [{ ...pair, part: 'teagan.sleeve', name: 'SLEEVE LONG', note: 'CUT 1 PAIR', hem: 25 }],
  },
  {
    file: 'tee-neckband',
    style: 'NECKBAND',
    design: 'teagan',
    bands: [neckband('teagan')],
    pieces: [],
  },
  {
    file: 'sweat-body',
    style: 'SWEAT BODY',
    design: 'sven',
    pieces: [
      { ...fabric, part: 'sven.front', name: 'FRONT', note: 'CUT 1 ON FOLD', onFold: true },
      { ...fabric, part: 'sven.back', name: 'BACK', note: 'CUT 1 ON FOLD', onFold: true },
    ],
  },
  {
    file: 'sweat-sleeve',
    style: 'SWEAT SLEEVE',
    design: 'sven',
    pieces: [{ ...pair, part: 'sven.sleeve', name: 'SLEEVE', note: 'CUT 1 PAIR' }],
  },
  {
    file: 'sweat-ribs',
    style: 'SWEAT RIBS',
    design: 'sven',
    bands: [neckband('sven')],
    pieces: [
      { ...rib, part: 'sven.cuff', name: 'CUFF', note: 'CUT 1 PAIR RIB' },
      { ...rib, part: 'sven.waistband', name: 'WAISTBAND', quantity: '1', note: 'CUT 1 RIB' },
    ],
  },
  {
    file: 'hoodie-body',
    style: 'HOODIE BODY',
    design: 'hugo',
    pieces: [
      {
        ...fabric,
        part: 'hugo.front',
        name: 'FRONT',
        note: 'CUT 1 ON FOLD',
        onFold: true,
        inner: 'pocket',
      },
      { ...fabric, part: 'hugo.back', name: 'BACK', note: 'CUT 1 ON FOLD', onFold: true },
    ],
  },
  {
    file: 'hoodie-sleeve',
    style: 'HOODIE SLEEVE',
    design: 'hugo',
    pieces: [{ ...pair, part: 'hugo.sleeve', name: 'SLEEVE', note: 'CUT 1 PAIR' }],
  },
  {
    file: 'hoodie-hood',
    style: 'HOOD',
    design: 'hugo',
    pieces: [
      { ...pair, part: 'library.hoodSide', name: 'HOOD SIDE', quantity: '2,2', note: 'CUT 2 PAIR' },
      { ...fabric, part: 'library.hoodCenter', name: 'HOOD CENTRE', quantity: '2', note: 'CUT 2' },
      { ...fabric, part: 'hugo.neckBinding', name: 'NECK BINDING', note: 'CUT 1' },
    ],
  },
  {
    file: 'hoodie-pocket',
    style: 'POCKET',
    design: 'hugo',
    pieces: [
      { ...fabric, part: 'hugo.pocket', name: 'POCKET', note: 'CUT 1 ON FOLD', onFold: true },
      { ...pair, part: 'hugo.pocketFacing', name: 'POCKET FACING', note: 'CUT 1 PAIR' },
    ],
  },
  {
    file: 'hoodie-ribs',
    style: 'HOODIE RIBS',
    design: 'hugo',
    pieces: [{ ...rib, part: 'hugo.cuff', name: 'CUFF', note: 'CUT 1 PAIR RIB' }],
    bands: [
      {
        name: 'WAISTBAND',
        front: ['hugo.front', 'cfRibbing', 'ribbing'],
        back: ['hugo.back', 'cbRibbing', 'ribbing'],
        stretch: 0.9,
        height: 60,
      },
    ],
  },
]
