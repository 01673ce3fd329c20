import type { Module, ModuleKind, ModuleRevision, Piece } from '../domain/module/module.ts'
import type { FileUnits, MaterialRole, Pattern } from '../domain/pattern/pattern.ts'
import type { PatternRefusal } from '../domain/pattern/pattern-trouble.ts'
import type { Hash } from '../domain/quantity.ts'

/** A file that a person chose, as it is. */
export interface ChosenFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** What the person says that the drawing counts in, whatever it says itself. */
  readonly units?: FileUnits | undefined
}

/** What was found in the files, for a person to look over; kept by the service under `staged` until it is accepted. */
export type FileReview =
  | { readonly ok: true; readonly staged: Hash; readonly pattern: Pattern }
  | { readonly ok: false; readonly refusal: PatternRefusal }

/** A piece as the person accepts it: the drawing's block, under the name and for the use that they say. */
export interface AcceptedPiece {
  readonly block: string
  readonly name: string
  readonly quantity: number
  readonly cut: Piece['cut']
  readonly role: MaterialRole
}

export interface ModuleImport {
  readonly moduleId: Module['id']
  readonly revisionId: ModuleRevision['id']
  readonly staged: Hash
  readonly code: string
  readonly name: string
  readonly kind: ModuleKind
  readonly pieces: readonly AcceptedPiece[]
  /** Of the file's sizes; those left out can be added later where the file came with grade rules. */
  readonly sizes: readonly string[]
}

/** Into a module's draft, from any module. */
export interface PiecesToCopy {
  readonly to: ModuleRevision['id']
  readonly pieceIds: readonly Piece['id'][]
}

export interface SizeToAdd {
  readonly moduleRevisionId: ModuleRevision['id']
  readonly size: string
}
