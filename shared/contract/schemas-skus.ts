import { z } from 'zod'
import { MATERIAL_ROLES } from '../domain/module/module.ts'
import type { Permille } from '../domain/quantity.ts'
import { CARE } from '../domain/skus/care.ts'
import { FIBRES } from '../domain/skus/fibres.ts'
import type { LabelId } from '../domain/skus/label.ts'
import type { SkuId } from '../domain/skus/sku.ts'
import type { StyleId, StyleRevisionId } from '../domain/style/style.ts'
import { few, fileNamed, folder, id, name, note, size, whole } from './schema-parts.ts'

const styleRevisionId = id<StyleRevisionId>('srv')
const address = z.string().trim().max(500)

export const skuSchemas = {
  'patterns.saveLabel': z.object({
    id: id<LabelId>('lbl'),
    styleRevisionId,
    fabricOrigin: z.string().trim().max(200),
    madeIn: z.string().trim().toUpperCase().max(2),
    wash: z.enum(CARE.wash).nullable(),
    bleach: z.enum(CARE.bleach).nullable(),
    tumble: z.enum(CARE.tumble).nullable(),
    dry: z.enum(CARE.dry).nullable(),
    iron: z.enum(CARE.iron).nullable(),
    clean: z.enum(CARE.clean).nullable(),
    careNote: note,
    fitVideo: address,
    fitNote: address,
    composition: few(
      z.object({
        part: z.enum(MATERIAL_ROLES),
        fibre: z.enum(FIBRES),
        share: whole<Permille>(1, 1_000),
      }),
    ),
  }),
  'patterns.saveSku': z.object({
    id: id<SkuId>('sku'),
    styleId: id<StyleId>('sty'),
    colour: name,
    size,
    code: z.string().trim().min(1).max(64).nullable(),
    gtin: z.string().trim().min(1).max(14).nullable(),
  }),
  'patterns.saveShop': z.object({
    skuPattern: z.string().trim().min(1).max(80),
    tagUrl: address,
    vendor: z.string().trim().max(120),
  }),
  'tags.writeFile': z.object({
    styleRevisionId,
    codes: few(z.string().max(64)),
    folder,
    name: fileNamed('pdf'),
  }),
  'patterns.skus': styleRevisionId,
}
