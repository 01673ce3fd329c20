import type { Material } from '../stock/material.ts'
import type { MaterialField, MaterialScene, ReadMaterial } from './csv-material-fields.ts'

type Told = Pick<MaterialScene, 'units' | 'digits'>

/** A material as a file tells of it: exactly, so that what is read back is the same. */
export function materialFacts(
  one: ReadMaterial | Material,
  { units, digits }: Told,
): Readonly<Record<MaterialField, string>> {
  return {
    code: one.code,
    name: one.name,
    kind: one.kind,
    unit: one.unit,
    width: one.width === null ? '' : exact(one.width, units === 'metric' ? 10_000 : 25_400),
    price: exact(one.pricePerThousand, 10 ** digits * 1000),
    leadDays: String(one.leadDays),
    supplier: one.supplier,
  }
}

/** A header that says its unit, for a file outlives the settings it was made under. */
function materialHeader(currency: string, { units }: Told): readonly string[] {
  const width = `Usable width (${units === 'metric' ? 'cm' : 'in'})`
  return [
    'Code',
    'Name',
    'Kind',
    'Unit',
    width,
    `Price (${currency} per unit)`,
    'Lead days',
    'Supplier',
  ]
}

/** Materials as rows of cells, under their header. */
export function materialRows(
  materials: readonly Material[],
  currency: string,
  told: Told,
): readonly (readonly string[])[] {
  return [
    materialHeader(currency, told),
    ...materials.map((one) => {
      const facts = materialFacts(one, told)
      return [
        facts.code,
        facts.name,
        facts.kind,
        facts.unit,
        facts.width,
        facts.price,
        facts.leadDays,
        facts.supplier,
      ]
    }),
  ]
}

/** Decimals as many as it takes, and no power of ten. */
function exact(value: number, by: number): string {
  return String(Number((value / by).toFixed(9)))
}
