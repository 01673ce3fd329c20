import { z } from 'zod'
import type { ConfirmationId } from '../domain/confirmation/confirmation-record.ts'
import type { DropId } from '../domain/drop/drop.ts'
import { OBJECTIVES } from '../domain/planning/score.ts'
import type { Hash } from '../domain/quantity.ts'
import { GATES } from '../domain/readiness/gate.ts'
import type { PersonId } from '../domain/resources/person.ts'
import type { StationId } from '../domain/resources/station.ts'
import type { BookingId, JobId } from '../domain/schedule/job.ts'
import { PINNED } from '../domain/schedule/pin.ts'
import type { MaterialId } from '../domain/stock/material.ts'
import type { SubstitutionId } from '../domain/stock/substitution.ts'
import type { StyleRevisionId } from '../domain/style/style.ts'
import {
  code,
  few,
  folder,
  hash,
  id,
  instant,
  mayBreak,
  name,
  note,
  person,
  pieces,
  size,
} from './schema-parts.ts'

const dropId = id<DropId>('drp')
const materialId = id<MaterialId>('mat')
const jobId = id<JobId>('job')
const stationId = id<StationId>('stn')
const bookingId = id<BookingId>('bkg')
const place = z.object({ stationId, start: instant })
const personId = id<PersonId>('per').nullable()
const moves = z.array(place.extend({ jobId, personId: personId.exactOptional() })).min(1)
const lasts = ({ start, end }: { readonly start: number; readonly end: number }) => start < end
const evenings = few(z.object({ stationId, start: instant, end: instant }).refine(lasts))
const overtime = z.enum(['no', 'allowed'])
const wish = z.object({
  scope: z.array(dropId).max(500).readonly().nullable(),
  lanes: z.enum(['any', 'kept']),
  objective: z.enum(OBJECTIVES),
  frozenMinutes: z.int().min(0).max(100_000),
})
const styleRevisionId = id<StyleRevisionId>('srv')
const pull = z.object({ dropId, from: styleRevisionId, to: styleRevisionId })
const word = z.object({ dropId, gate: z.enum(GATES), reason: note, by: person, role: person })

const accepting = z.object({
  moves: moves.max(2_000).readonly(),
  seen: z
    .array(z.object({ jobId, stationId: stationId.nullable(), start: instant.nullable() }))
    .max(2_000)
    .readonly(),
  overtime: evenings,
})

export const dropSchemas = {
  'drops.createDrop': z.object({
    dropId,
    order: z.object({
      code,
      name,
      launchAt: instant,
      marketingAt: instant,
      audience: note,
      announcedLimit: pieces.nullable(),
      lines: few(
        z.object({
          styleRevisionId: id<StyleRevisionId>('srv'),
          colourway: name,
          pieces: z.record(size, pieces),
        }),
      ),
    }),
  }),
  'drops.pullRevision': pull,
  'drops.endDrop': z.object({ dropId, ended: z.enum(['closed', 'dropped']) }),
  'drops.reserveMaterials': dropId,
  'drops.takeSubstitute': z.object({ dropId, materialId, insteadId: materialId }),
  'drops.giveSubstituteBack': id<SubstitutionId>('sbn'),
  'drops.passGate': word,
  'drops.overrideGate': word,

  'schedule.moveJobs': moves.max(500).readonly(),
  'schedule.rippleJobs': moves.max(500).readonly(),
  'schedule.retimeJobs': mayBreak.extend({ jobIds: z.array(jobId).min(1).max(500).readonly() }),
  'schedule.splitJob': z.object({
    jobId,
    keep: pieces,
    start: instant.nullable(),
    partId: jobId,
    rest: place.nullable(),
  }),
  'schedule.joinJobs': z.object({ into: jobId, from: jobId, pieces, start: instant.nullable() }),
  'schedule.setPin': z.object({
    jobId,
    what: z.enum(PINNED),
    to: z.enum(['free', 'pinned']),
  }),
  'schedule.unschedule': z.array(bookingId).min(1).max(500).readonly(),
  'schedule.setLock': z.object({
    bookingIds: z.array(bookingId).min(1).max(500).readonly(),
    lock: z.enum(['free', 'locked']),
  }),

  'schedule.acceptProposal': accepting,
  'schedule.workOvertime': accepting,
  'schedule.holdDrop': z.object({ dropId, expiresAt: instant }),
  'schedule.releaseHold': dropId,
  'schedule.takeSlot': mayBreak.extend({
    dropId,
    moves: moves.max(2_000).readonly(),
    overtime: evenings,
    expiresAt: instant,
  }),
  'schedule.windows': z.object({
    work: z.discriminatedUnion('of', [
      z.object({ of: z.literal('drop'), dropId }),
      z.object({
        of: z.literal('style'),
        styleRevisionId: id<StyleRevisionId>('srv'),
        pieces: pieces.refine((count) => count > 0),
      }),
    ]),
    by: instant,
    overtime,
  }),
  'schedule.whatHelps': z.object({
    dropId,
    wish,
    madeAt: instant,
    placed: moves.max(2_000).readonly(),
    overtime: evenings,
  }),
  'schedule.proposal': wish.extend({
    overtime,
    seconds: z.number().min(0.1).max(600),
    seed: z.int().min(0).max(1_000_000),
  }),

  'readiness.issue': z.object({
    dropId,
    signer: person,
    role: person,
    expiresAt: instant,
    conditions: z.array(z.string().trim().min(1).max(400)).max(20).readonly(),
    folder,
  }),
  'readiness.withdraw': z.object({ dropId, signer: person, role: person, reason: note, folder }),
  'readiness.exportAgain': z.object({ confirmationId: id<ConfirmationId>('cnf'), folder }),

  'drops.list': z.null(),
  'drops.newer': dropId,
  'drops.pull': pull,
  'drops.sheet': dropId,
  'schedule.plan': z.object({ start: instant, end: instant }),
  'schedule.broken': z.null(),
  'schedule.troubles': z.null(),
  'drops.names': z.null(),
  'readiness.drift': z.null(),
  'readiness.document': hash<Hash>(),
}
