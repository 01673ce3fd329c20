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
  /** A rib band for the neck of this design's front and back. */
  readonly neckband?: { readonly front: string; readonly back: string }
}

const fabric = { material: 'FABRIC', quantity: '1' } as const
const pair = { material: 'FABRIC', quantity: '1,1' } as const
const rib = { material: 'RIB', quantity: '1,1' } as const

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
    neckband: { front: 'teagan.front', back: 'teagan.back' },
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
    neckband: { front: 'sven.front', back: 'sven.back' },
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
    pieces: [
      { ...rib, part: 'hugo.cuff', name: 'CUFF', note: 'CUT 1 PAIR RIB' },
      { ...rib, part: 'hugo.waistband', name: 'WAISTBAND', quantity: '1', note: 'CUT 1 RIB' },
    ],
  },
]
