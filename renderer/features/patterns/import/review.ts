import type { LibraryModule } from '../../../../shared/contract/library.ts'
import type { AcceptedPiece, ModuleImport } from '../../../../shared/contract/module-import.ts'
import {
  cutOf,
  type Module,
  type ModuleKind,
  type ModuleRevision,
} from '../../../../shared/domain/module/module.ts'
import type { Pattern, PatternPiece } from '../../../../shared/domain/pattern/pattern.ts'
import type { Hash } from '../../../../shared/domain/quantity.ts'
import { ok, type Result, refuse } from '../../../../shared/domain/result.ts'
import { newId } from '../../../bridge/new-id.ts'
import { capital } from '../../../kit/format.ts'

/** A piece of the file as the person has it so far. */
export interface ReviewedPiece extends AcceptedPiece {
  readonly standing: 'taken' | 'left-out'
  /** What was guessed and not yet looked at. */
  readonly guessed: readonly GuessedField[]
}

export type GuessedField = 'name' | 'quantity' | 'cut' | 'role'

/** A file under review: nothing of it is in the factory until it is accepted. */
export interface Review {
  readonly staged: Hash
  readonly pattern: Pattern
  readonly fileName: string
  /** Of the module that it becomes a revision of; null for a new one. */
  readonly existing: Module['id'] | null
  readonly code: string
  readonly name: string
  readonly kind: ModuleKind
  readonly pieces: readonly ReviewedPiece[]
  /** Sizes of the file that the module shall not have. */
  readonly sizesLeft: readonly string[]
  /** The revision whose names and uses were carried over; null until they were. */
  readonly since: ModuleRevision['id'] | null
}

export function reviewOf(
  staged: Hash,
  pattern: Pattern,
  fileName: string,
  existing: LibraryModule | null,
): Review {
  const { code, name, kind } = existing?.module ?? {
    code: '',
    name: inWords(pattern.style ?? fileName.replace(/\.\w+$/, '')),
    kind: kindOf(pattern.style ?? fileName),
  }
  return {
    staged,
    pattern,
    fileName,
    existing: existing?.module.id ?? null,
    code,
    name,
    kind,
    pieces: pattern.pieces.map((piece, index) => reviewed(piece, index, pattern)),
    sizesLeft: [],
    since: null,
  }
}

function reviewed(piece: PatternPiece, index: number, pattern: Pattern): ReviewedPiece {
  const isAgain = pattern.pieces.findIndex(({ name }) => name === piece.name) < index
  return {
    block: piece.block,
    name: isAgain ? `${piece.name} ${piece.block}` : piece.name,
    quantity: piece.quantity.total,
    cut: cutOf(piece),
    role: piece.material.role ?? 'shell',
    standing: 'taken',
    guessed: guessedOf(piece, pattern),
  }
}

function guessedOf(piece: PatternPiece, { guesses }: Pattern): readonly GuessedField[] {
  const codes = new Set(
    guesses.flatMap((guess) => ('piece' in guess && guess.piece === piece.name ? guess.code : [])),
  )
  const fields: readonly (readonly [GuessedField, boolean])[] = [
    ['name', codes.has('name-from-block')],
    ['quantity', codes.has('no-quantity') || codes.has('decimal-quantity')],
    ['cut', codes.has('mirrored-pair') || codes.has('already-whole')],
    ['role', codes.has('material-role') || piece.material.role === null],
  ]
  return fields.filter(([, isGuessed]) => isGuessed).map(([field]) => field)
}

/** What a person has typed is no longer a guess. */
export function corrected(
  review: Review,
  block: string,
  fields: Partial<Omit<ReviewedPiece, 'block' | 'guessed'>>,
): Review {
  return {
    ...review,
    pieces: review.pieces.map((piece) =>
      piece.block === block
        ? {
            ...piece,
            ...fields,
            guessed: piece.guessed.filter((field) => !Object.hasOwn(fields, field)),
          }
        : piece,
    ),
  }
}

export function sizesTaken({
  pattern,
  sizesLeft,
}: Pick<Review, 'pattern' | 'sizesLeft'>): readonly string[] {
  return pattern.sizes.filter((size) => !sizesLeft.includes(size))
}

/** What is sent, or what is still missing. */
export function importOf(review: Review): Result<ModuleImport, string> {
  const taken = review.pieces.filter(({ standing }) => standing === 'taken')
  if (review.code.trim() === '') return refuse('Give the module a code, such as B-04.')
  if (review.name.trim() === '') return refuse('Give the module a name.')
  if (taken.length === 0) return refuse('Take at least one piece.')
  if (sizesTaken(review).length === 0) return refuse('Take at least one size.')
  if (taken.some(({ name }) => name.trim() === '')) return refuse('Give every piece a name.')
  if (taken.some(({ quantity }) => !(quantity >= 1)))
    return refuse('Cut at least one of every piece.')
  return ok({
    moduleId: review.existing ?? newId<Module['id']>('mod'),
    revisionId: newId<ModuleRevision['id']>('mrv'),
    staged: review.staged,
    code: review.code.trim(),
    name: review.name.trim(),
    kind: review.kind,
    pieces: taken.map(({ block, name, quantity, cut, role }) => ({
      block,
      name: name.trim(),
      quantity,
      cut,
      role,
    })),
    sizes: sizesTaken(review),
  })
}

const KIND_WORDS: readonly (readonly [ModuleKind, RegExp])[] = [
  ['cuff', /cuff|rib|waistband/i],
  ['sleeve', /sleeve/i],
  ['hood', /hood(?!ie)/i],
  ['neck', /neck|collar/i],
  ['pocket', /pocket/i],
  ['trim', /trim|label|tape/i],
]

function kindOf(words: string): ModuleKind {
  return KIND_WORDS.find(([, word]) => word.test(words))?.[0] ?? 'body'
}

/** TEE BODY as Tee body: files shout. */
function inWords(text: string): string {
  const words = text.trim().replaceAll(/[_-]+/g, ' ')
  const isShouted = words === words.toUpperCase()
  const calm = isShouted ? words.toLowerCase() : words
  return capital(calm)
}
