import { ok, type Result, refuse } from '../../../../shared/domain/result.ts'
import type { Material } from '../../../../shared/domain/stock/material.ts'

/** As it stands in a cell, and as a cell is copied. */
export const materialText = ({ code, name }: Material): string => `${code} ${name}`

/** What somebody means by a code, a name, or the beginning of one: it must be one material alone. */
export function findMaterial(
  text: string,
  materials: readonly Material[],
): Result<Material, string> {
  const meant = text.trim().toLowerCase()
  const exact = materials.find((one) => namesOf(one).includes(meant))
  if (exact) return ok(exact)
  const [first, ...more] = matchingMaterials(meant, materials)
  if (!first) return refuse(`No material is called “${text.trim()}”.`)
  return more.length === 0
    ? ok(first)
    : refuse(`“${text.trim()}” may be ${first.code} or ${more[0]!.code}.`)
}

/** Those that begin with what was typed before those that have it somewhere. */
export function matchingMaterials(
  text: string,
  materials: readonly Material[],
): readonly Material[] {
  const typed = text.trim().toLowerCase()
  const begins = (one: Material) => namesOf(one).some((name) => name.startsWith(typed))
  const has = (one: Material) => namesOf(one).some((name) => name.includes(typed))
  return [...materials.filter(begins), ...materials.filter((one) => !begins(one) && has(one))]
}

const namesOf = (one: Material) =>
  [one.code, one.name, materialText(one)].map((name) => name.toLowerCase())
