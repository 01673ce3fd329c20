import type { z } from 'zod'
import type { Ask, Command, Query } from './calls.ts'
import { csvSchemas } from './schemas-csv.ts'
import { dropSchemas } from './schemas-drops.ts'
import { factorySchemas } from './schemas-factory.ts'
import { floorSchemas } from './schemas-floor.ts'
import { landedSchemas } from './schemas-landed.ts'
import { patternSchemas } from './schemas-patterns.ts'
import { printingSchemas } from './schemas-printing.ts'
import { seamSchemas } from './schemas-seams.ts'
import { skuSchemas } from './schemas-skus.ts'

/** What each call must look like on arrival. Leave one out, or get one wrong, and this will not compile. */
export const schemas: { readonly [Name in Command | Query]: z.ZodType<Ask<Name>> } = {
  ...factorySchemas,
  ...patternSchemas,
  ...printingSchemas,
  ...seamSchemas,
  ...skuSchemas,
  ...landedSchemas,
  ...csvSchemas,
  ...dropSchemas,
  ...floorSchemas,
}
