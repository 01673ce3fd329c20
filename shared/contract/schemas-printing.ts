import { z } from 'zod'
import type { PieceId } from '../domain/module/module.ts'
import { PAPER_NAMES, type PaperName } from '../domain/pattern/print-sheet.ts'
import type { Hash } from '../domain/quantity.ts'
import type { JobId } from '../domain/schedule/job.ts'
import { MOST_TICKETS } from '../domain/tickets/ticket.ts'
import { few, fileNamed, folder, hash, id, instant, size } from './schema-parts.ts'

const jobIds = z.array(id<JobId>('job')).max(MOST_TICKETS).readonly()

export const printingSchemas = {
  'print.pieces': z.object({
    pieceIds: few(id<PieceId>('pce')),
    size: size.nullable(),
    paper: z.enum(PAPER_NAMES as readonly [PaperName, ...PaperName[]]),
    title: z.string().max(200),
  }),
  'print.week': z.object({
    start: instant,
    weeks: z.int().min(1).max(8),
    paper: z.enum(['A3', 'A4']),
  }),
  'print.tickets': z.object({
    jobIds,
    paper: z.enum(['A5', 'A4']),
  }),
  'print.recordTickets': jobIds,
  'print.save': z.object({ made: hash<Hash>(), folder, name: fileNamed('pdf') }),
}
