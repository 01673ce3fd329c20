import type { Module, ModuleRevision, Piece } from '../domain/module/module.ts'
import type { Findable } from '../domain/search.ts'
import type { Material } from '../domain/stock/material.ts'
import type { Style, StyleRevision } from '../domain/style/style.ts'

export interface LibraryModule {
  readonly module: Module
  readonly revisions: readonly ModuleRevision[]
  /** Codes of the styles whose slots it fills, in any revision. */
  readonly usedBy: readonly string[]
  readonly pieces: number
  /** The first piece of its newest revision, to draw it by. */
  readonly cover: Piece | null
}

export interface LibraryStyle {
  readonly style: Style
  readonly revisions: readonly StyleRevision[]
  /** Of its newest revision, to draw it by. */
  readonly cover: Piece | null
}

export interface Library {
  readonly modules: readonly LibraryModule[]
  readonly styles: readonly LibraryStyle[]
}

/** Something of the library by its name, and where it is to be found. */
export type LibraryName = Findable & {
  /** To draw it by. */
  readonly cover: Piece['id'] | null
} & (
    | { readonly of: 'style'; readonly id: StyleRevision['id'] }
    | { readonly of: 'module'; readonly id: ModuleRevision['id'] }
    | { readonly of: 'piece'; readonly id: Piece['id']; readonly in: ModuleRevision['id'] }
    | { readonly of: 'material'; readonly id: Material['id'] }
  )
