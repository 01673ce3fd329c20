import type { Point } from '../../../../shared/domain/geometry/geometry.ts'

export interface Drawn {
  readonly layer: string
  /** Where it begins in the file, counted from 1. */
  readonly line: number
}

/** A drawn line, arcs already flattened, its first point not repeated at the end. */
export interface DrawnPath extends Drawn {
  readonly kind: 'path'
  readonly points: readonly Point[]
  readonly closed: boolean
}

/** A mark; z and thickness are what AAMA uses for the depth and the width of a notch. */
export interface DrawnPoint extends Drawn {
  readonly kind: 'point'
  readonly at: Point
  readonly z: number | null
  readonly elevation: number | null
  readonly thickness: number | null
  readonly angle: number | null
}

export interface DrawnText extends Drawn {
  readonly kind: 'text'
  readonly at: Point
  readonly text: string
}

export interface DrawnInsert extends Drawn {
  readonly kind: 'insert'
  readonly block: string
  readonly isScaled: boolean
}

export type Entity = DrawnPath | DrawnPoint | DrawnText | DrawnInsert

export interface DrawnBlock {
  readonly name: string
  readonly line: number
  readonly entities: readonly Entity[]
}

/** A DXF file as far as patterns need it, in its own units. */
export interface Drawing {
  readonly file: string
  readonly header: ReadonlyMap<string, string>
  readonly blocks: readonly DrawnBlock[]
  readonly entities: readonly Entity[]
  /** Kinds of entity that were not read, with how many and where the first stands. */
  readonly unread: readonly {
    readonly kind: string
    readonly count: number
    readonly line: number
  }[]
  readonly hasEnd: boolean
}
