import { z } from 'zod'
import { CSV_MOST } from '../domain/csv/csv-table.ts'
import type { StyleRevisionId } from '../domain/style/style.ts'
import { few, fileNamed, folder, id, kindOf, name, pieces, size } from './schema-parts.ts'

const styleRevisionId = id<StyleRevisionId>('srv')
const cell = z.string().max(CSV_MOST.letters + 1_000)

export const csvSchemas = {
  'csv.readFile': kindOf<Uint8Array>(z.instanceof(Uint8Array)),
  'csv.writeFile': z.object({
    what: z.discriminatedUnion('of', [
      z.object({ of: z.literal('materials') }),
      z.object({ of: z.literal('bom'), styleRevisionId }),
      z.object({
        of: z.literal('needs'),
        styleRevisionId,
        runs: few(z.object({ colourway: name, pieces: z.record(size, pieces) })),
      }),
      z.object({ of: z.literal('skus'), styleRevisionId, columns: z.enum(['generic', 'shopify']) }),
      z.object({
        of: z.literal('rows'),
        rows: z
          .array(z.array(cell).max(CSV_MOST.columns + 10))
          .max(CSV_MOST.rows + 10)
          .readonly(),
      }),
    ]),
    folder,
    name: fileNamed('csv'),
    mark: z.enum(['marked', 'bare']),
  }),
}
