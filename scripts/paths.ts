import { join } from 'node:path'

/** The checkout, and the git-ignored folder in it for what is fetched and remembered. */
export const root = join(import.meta.dirname, '..')
export const cache = join(root, '.cache')
