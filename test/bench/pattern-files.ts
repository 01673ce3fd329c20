import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Every file of a folder, and of the folders in it. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : [path]
  })
}
