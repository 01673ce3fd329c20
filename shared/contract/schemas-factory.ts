import { z } from 'zod'
import { PRICED_PER } from '../domain/cost/price.ts'
import { CSV_MOST } from '../domain/csv/csv-table.ts'
import type { Micrometres, Money, Permille } from '../domain/quantity.ts'
import { type PersonId, ROLES } from '../domain/resources/person.ts'
import { type ClosureId, STATION_KINDS, type StationId } from '../domain/resources/station.ts'
import type { LotId, MaterialId } from '../domain/stock/material.ts'
import { MATERIAL_UNITS } from '../domain/stock/material.ts'
import type { Zone } from '../domain/time.ts'
import {
  code,
  currency,
  few,
  id,
  instant,
  kindOf,
  mayBreak,
  name,
  note,
  thousandths,
  whole,
} from './schema-parts.ts'
import { calendarSchemas } from './schemas-calendar.ts'

const zone = kindOf<Zone>(z.string().min(1).max(60))
const units = z.enum(['metric', 'imperial'])
const permille = whole<Permille>(0, 10_000)
const money = whole<Money>(0, 1_000_000_000)
const stationId = id<StationId>('stn')

const material = z.object({
  id: id<MaterialId>('mat'),
  code,
  name,
  kind: z.enum(['fabric', 'trim']),
  unit: z.enum(MATERIAL_UNITS),
  width: whole<Micrometres>(1, 10_000_000).nullable(),
  pricePerThousand: money,
  leadDays: z.int().min(0).max(1_000),
  supplier: z.string().trim().max(120),
})

export const factorySchemas = {
  ...calendarSchemas,
  'factory.begin': z.object({
    choice: z.object({ name, zone, units, currency }),
    start: z.enum(['sample', 'empty']),
  }),
  'factory.removeSamples': z.null(),
  'factory.editFloor': z.object({
    name,
    zone,
    units,
    currency,
    minuteCost: money,
    overhead: permille,
    efficiency: whole<Permille>(1, 10_000),
    expectedLoss: whole<Permille>(0, 1_000),
    exchangeReserve: whole<Permille>(0, 1_000),
    overRun: permille,
    markerEfficiency: whole<Permille>(1, 1_000),
  }),
  'factory.saveStation': z.object({
    id: stationId,
    code,
    name,
    kind: z.enum(STATION_KINDS),
    capacity: z.int().min(1).max(20),
    position: z.int().min(0).max(1_000),
  }),
  'factory.savePerson': z.object({
    id: id<PersonId>('per'),
    name,
    role: z.enum(ROLES),
    skills: few(z.string().trim().min(1).max(40)),
  }),
  'factory.saveClosure': z.object({
    id: id<ClosureId>('cls'),
    stationId: stationId.nullable(),
    reason: z.enum(['maintenance', 'closed']),
    start: instant,
    end: instant,
    note,
  }),
  'factory.removeClosure': id<ClosureId>('cls'),

  'stock.saveMaterial': material,
  'stock.saveMaterials': z.array(material).min(1).max(CSV_MOST.rows).readonly(),
  'stock.savePrice': z.object({
    materialId: id<MaterialId>('mat'),
    price: whole<Money>(0, 1_000_000_000),
    per: z.literal(PRICED_PER),
    since: instant,
  }),
  'stock.saveLot': z.object({
    id: id<LotId>('lot'),
    code,
    materialId: id<MaterialId>('mat'),
    quantity: thousandths,
    shade: z.string().trim().max(40).nullable(),
    hereAt: instant,
  }),

  'factory.state': z.null(),
  'factory.setup': z.null(),
  'stock.list': z.null(),
  'history.undo': mayBreak.extend({ only: z.string().min(1).max(100).optional() }).nullable(),
  'history.redo': mayBreak.nullable(),
  'history.recent': z.object({ most: z.int().min(1).max(500) }),
}
