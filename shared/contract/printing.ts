import type { Piece } from '../domain/module.ts'
import type { PaperName } from '../domain/print-sheet.ts'
import type { Hash } from '../domain/quantity.ts'

/** Pieces to be printed as large as they are cut. */
export interface PrintAsk {
  readonly pieceIds: readonly Piece['id'][]
  /** Null prints all sizes over each other. */
  readonly size: string | null
  readonly paper: PaperName
  /** What stands at the head of every sheet: HT Harbour tee rev B. */
  readonly title: string
}

/** A PDF that the service holds until it is saved; null when a piece is gone meanwhile. */
export type PrintMade = { readonly made: Hash; readonly pages: number } | null

export interface PrintToSave {
  readonly made: Hash
  readonly folder: string
  readonly name: string
}

/** `forgotten`: others were made since, and this one must be made again. */
export type PrintRefusal = { readonly code: 'forgotten' }
