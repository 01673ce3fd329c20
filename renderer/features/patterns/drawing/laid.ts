import type { Layout } from './layout.ts'
import type { View } from './view.ts'

/** How the pieces lie on the table and how it is looked at: what an overlay needs to lie on them. */
export interface Laid {
  readonly layout: Layout
  readonly view: View
  /** The one size that is drawn; all of them when there is none. */
  readonly size: string | undefined
}
