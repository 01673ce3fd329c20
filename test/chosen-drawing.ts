import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ChosenFile, ModuleImport } from '../shared/contract/module-import.ts'
import type { MaterialRole } from '../shared/domain/pattern/pattern.ts'
import type { SmallService } from './small-service.ts'

const drawing = join(import.meta.dirname, '../resources/sample-factory/tee-neckband.dxf')

/** Reads the sample neckband as a file that a person chose, and accepts all of it. */
export function chosenDrawing(
  small: SmallService,
  differs: Partial<ModuleImport> = {},
): Promise<ModuleImport> {
  const bytes = new Uint8Array(readFileSync(drawing))
  const neckband = { code: 'N-02', name: 'Neckband', kind: 'neck' } as const
  const files = [{ name: 'tee-neckband.dxf', bytes }]
  return chosenFiles(small, files, 'new', { ...neckband, ...differs }, 'rib')
}

/** Reads files that a person chose, and accepts all of their pieces, one of each, into a module whose ids end in this name. */
export async function chosenFiles(
  small: SmallService,
  files: readonly ChosenFile[],
  name: string,
  differs: Partial<ModuleImport> = {},
  role: MaterialRole = 'shell',
): Promise<ModuleImport> {
  const review = await small.see('patterns.readFiles', files)
  if (!review.ok) throw new Error(review.refusal.code)
  const { pieces, sizes } = review.pattern
  return {
    moduleId: `mod_${name}` as never,
    revisionId: `mrv_${name}` as never,
    staged: review.staged,
    ...{ code: name.toUpperCase(), name, kind: 'body' },
    pieces: pieces.map((one) => {
      return { block: one.block, name: one.name, quantity: 1, cut: 'single', role }
    }),
    sizes,
    ...differs,
  }
}
