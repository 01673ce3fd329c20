import type { Stock } from '../../../shared/contract/factory.ts'
import { readMaterials } from './read-supplies.ts'
import type { Reader } from './reader.ts'

/** Materials and lots, each lot with what no drop has reserved of it. */
export function readStock(reader: Reader): Stock {
  return {
    materials: readMaterials(reader),
    lots: reader.all(
      `select lot.*, lot.quantity -
         coalesce((select sum(quantity) from reservation where lotId = lot.id), 0) as free
       from lot order by materialId, hereAt, code`,
    ),
  }
}
