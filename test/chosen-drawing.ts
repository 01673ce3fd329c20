import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ModuleImport } from '../shared/contract/module-import.ts'
import type { SmallService } from './small-service.ts'

const drawing = join(import.meta.dirname, '../resources/sample-factory/tee-neckband.dxf')

/** Reads the sample neckband as a file that a person chose, and accepts all of it. */
export async function chosenDrawing(
  small: SmallService,
  differs: Partial<ModuleImport> = {},
): Promise<ModuleImport> {
  const bytes = new Uint8Array(readFileSync(drawing))
  const review = await small.see('patterns.readFiles', [{ name: 'tee-neckband.dxf', bytes }])
  if (!review.ok) throw new Error(review.refusal.code)
  return {
    moduleId: 'mod_new' as never,
    revisionId: 'mrv_new' as never,
    staged: review.staged,
    code: 'N-02',
    name: 'Neckband',
    kind: 'neck',
    pieces: review.pattern.pieces.map(({ block, name }) => ({
      block,
      name,
      quantity: 1,
      cut: 'single',
      role: 'rib',
    })),
    sizes: review.pattern.sizes,
    ...differs,
  }
}
