import type { BomLine } from '../shared/domain/bom/bom.ts'
import { type BomEdit, bomEditOf } from '../shared/domain/bom/bom-edit.ts'
import { draftTee } from './drafted-tee.ts'
import type { SmallService } from './small-service.ts'

/** The next draft of the sample's longsleeve, and a designer's hands on its BOM. */
export async function draftBom(small: SmallService) {
  const { draft, sheet } = await draftTee(small, 'HL')
  const colour = (await sheet()).colourways[0]!.name
  const material = async (code: string) =>
    (await small.see('stock.list', null)).materials.find((one) => one.code === code)!
  async function lineOf(code: string): Promise<BomLine> {
    const { id } = await material(code)
    return (await sheet()).bom.lines.find(({ materialId }) => materialId === id)!
  }
  return {
    ...{ draft, colour, sheet, material, lineOf },
    editOf: async (code: string, differs: Partial<BomEdit> = {}): Promise<BomEdit> => ({
      ...bomEditOf((await sheet()).bom, await lineOf(code)),
      ...differs,
    }),
    entry: (...lines: readonly BomEdit[]) => ({ styleRevisionId: draft, lines, removed: [] }),
  }
}

export type DraftedBom = Awaited<ReturnType<typeof draftBom>>
