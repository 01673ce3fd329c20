/** What was read by a guess, and should be looked at by a person before it is accepted. */
export type PatternGuess =
  | { readonly code: 'encoding'; readonly file: string; readonly encoding: string }
  | { readonly code: 'units'; readonly units: string; readonly by: 'header' | 'extents' | 'author' }
  | { readonly code: 'size-from-block-name'; readonly piece: string; readonly sizes: number }
  | { readonly code: 'size-from-piece-name'; readonly piece: string; readonly sizes: number }
  | { readonly code: 'no-size'; readonly piece: string; readonly taken: string }
  | { readonly code: 'sizes-in-capitals'; readonly sizes: readonly string[] }
  | { readonly code: 'name-from-block'; readonly piece: string; readonly line: number }
  | { readonly code: 'no-quantity'; readonly piece: string; readonly taken: number }
  | { readonly code: 'decimal-quantity'; readonly piece: string; readonly text: string }
  | { readonly code: 'material-role'; readonly piece: string; readonly role: string }
  | { readonly code: 'mirrored-pair'; readonly piece: string; readonly of: string }
  | {
      readonly code: 'unfolded'
      readonly piece: string
      readonly size: string
      readonly drawnVertices: number
      readonly drawnAreaMm2: number
      readonly drawnPerimeterMm: number
      readonly drawnNotches: number
    }
  | { readonly code: 'already-whole'; readonly piece: string; readonly size: string }
  | { readonly code: 'notch-depth-in-cm'; readonly notches: number }
  | {
      readonly code: 'notches-outward' | 'notches-on-sew-line'
      readonly piece: string
      readonly size: string
      readonly notches: number
    }
  | { readonly code: 'notches-from-base'; readonly piece: string; readonly sizes: number }
  | { readonly code: 'not-graded'; readonly piece: string }
  | { readonly code: 'grade-axis-turned'; readonly piece: string; readonly degrees: number }
  | { readonly code: 'inner-outline'; readonly piece: string; readonly size: string }
  | { readonly code: 'sew-line-as-cut'; readonly piece: string; readonly size: string }
  | { readonly code: 'flat-drawing'; readonly outlines: number }
  | { readonly code: 'curves-flattened'; readonly tolerance: number }

/** What is odd in the file and was left out, mended or kept as it is; `line` counts from 1. */
export type PatternWarning =
  | { readonly code: 'rules-not-supplied'; readonly tags: number; readonly table: string | null }
  | { readonly code: 'rules-not-needed'; readonly file: string }
  | { readonly code: 'other-rule-table'; readonly drawing: string; readonly rules: string }
  | { readonly code: 'other-rule-units'; readonly drawing: string; readonly rules: string }
  | { readonly code: 'rule-missing'; readonly piece: string; readonly rule: string }
  | { readonly code: 'rule-short'; readonly rule: string; readonly line: number }
  | { readonly code: 'base-not-zero'; readonly rule: string; readonly line: number }
  | { readonly code: 'two-rules-at-point'; readonly piece: string; readonly points: number }
  | { readonly code: 'tag-off-outline'; readonly piece: string; readonly tags: number }
  | { readonly code: 'unknown-key'; readonly key: string; readonly line: number }
  | {
      readonly code: 'unread-entity'
      readonly kind: string
      readonly count: number
      readonly line: number
    }
  | { readonly code: 'no-outline'; readonly block: string; readonly line: number }
  | { readonly code: 'shadow-block'; readonly block: string; readonly line: number }
  | { readonly code: 'missing-block'; readonly block: string; readonly line: number }
  | { readonly code: 'scaled-insert'; readonly block: string; readonly line: number }
  | {
      readonly code: 'outline-open'
      readonly block: string
      readonly line: number
      readonly gapMm: number
    }
  | {
      readonly code: 'self-crossing'
      readonly piece: string
      readonly size: string
      readonly line: number
      readonly atMm: readonly [number, number]
    }
  | {
      readonly code: 'crossing-unknown'
      readonly piece: string
      readonly size: string
      readonly line: number
    }
  | {
      readonly code: 'zero-length-edges'
      readonly piece: string
      readonly size: string
      readonly line: number
      readonly edges: number
    }
  | {
      readonly code: 'mirror-line-off'
      readonly piece: string
      readonly size: string
      readonly line: number
    }
  | {
      readonly code: 'notches-off-edge'
      readonly piece: string
      readonly size: string
      readonly notches: number
    }
  | { readonly code: 'sew-outside-cut'; readonly piece: string; readonly size: string }
  | {
      readonly code: 'vertices-differ'
      readonly piece: string
      readonly fewest: number
      readonly most: number
    }
  | { readonly code: 'size-missing'; readonly piece: string; readonly sizes: readonly string[] }
  | { readonly code: 'no-end-mark'; readonly file: string }

/** What people have at hand in a drawing's stead, told by how it begins; a folder, by the window. */
export type OtherFormat = 'archive' | 'pdf' | 'picture' | 'web-page' | 'folder'

/** Why a file was not read at all; `line` counts from 1 and is 0 where no line is to blame. */
export type PatternRefusal = { readonly file: string; readonly line: number } & (
  | { readonly code: 'no-pattern-file' }
  | { readonly code: 'many-pattern-files'; readonly other: string }
  | { readonly code: 'empty' }
  | { readonly code: 'too-big'; readonly bytes: number; readonly most: number }
  | {
      readonly code: 'too-many'
      readonly what: 'entities' | 'vertices' | 'blocks' | 'rules' | 'vertices-in-line'
      readonly most: number
    }
  | { readonly code: 'not-a-drawing' }
  | { readonly code: 'other-format'; readonly format: OtherFormat }
  | { readonly code: 'binary-drawing' }
  | { readonly code: 'autocad-drawing' }
  | { readonly code: 'bad-group-code'; readonly text: string }
  | { readonly code: 'bad-number'; readonly text: string }
  | { readonly code: 'truncated'; readonly inside: string }
  | { readonly code: 'nested-block'; readonly block: string; readonly inside: string }
  | { readonly code: 'no-pieces' }
  | {
      readonly code: 'bad-rules'
      readonly cause: 'no-size-list' | 'no-rules' | 'size-count' | 'sample-size'
      readonly text: string
    }
  | {
      readonly code: 'other-rules'
      readonly drawing: string
      readonly rules: string
      readonly by: 'base-size' | 'rule-numbers'
    }
  | { readonly code: 'bad-json'; readonly cause: string }
  | { readonly code: 'bad-picture'; readonly cause: string }
  | { readonly code: 'cancelled' }
)
