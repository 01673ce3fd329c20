import type { Drop, DropLine, DropQuantity } from '../../../../shared/domain/drop/drop.ts'
import { grouped } from '../../../../shared/domain/grouped.ts'
import type { Station } from '../../../../shared/domain/resources/station.ts'
import type { Booking, Job, JobId } from '../../../../shared/domain/schedule/job.ts'
import type { Operation } from '../../../../shared/domain/style/operation.ts'
import type { OperationKit } from '../../../../shared/domain/style/operation-kit.ts'
import type { Style, StyleRevision } from '../../../../shared/domain/style/style.ts'
import type { Ticket } from '../../../../shared/domain/tickets/ticket.ts'
import { ticketCode } from '../../../../shared/domain/tickets/ticket-code.ts'
import type { Reader } from '../reader.ts'
import { findRecipe } from './read-recipes.ts'

/** The tickets of these jobs, in this order; a job that is gone has none. */
export function readTickets(reader: Reader, jobIds: readonly JobId[]): readonly Ticket[] {
  return jobIds.flatMap((id) => {
    const job = reader.one<Job>('select * from job where id = ?', id)
    return job ? [readTicket(reader, job)] : []
  })
}

function readTicket(reader: Reader, job: Job): Ticket {
  const one = <Row>(table: string, id: string) => {
    const row = reader.one<Row>(`select * from "${table}" where id = ?`, id)
    if (!row) throw new Error(`${table} ${id} of job ${job.id} is not in the file`)
    return row
  }
  const { code: dropCode, name, band, launchAt } = one<Drop>('drop', job.dropId)
  const line = one<DropLine>('dropLine', job.dropLineId)
  const { letter, state, styleId } = one<StyleRevision>('styleRevision', line.styleRevisionId)
  const operation = one<Operation>('operation', job.operationId)
  const code = ticketCode(job)
  return {
    code,
    copy: printedOf(reader, code) + 1,
    job: { id: job.id, code: job.code, pieces: job.pieces },
    drop: { code: dropCode, name, band, launchAt },
    style: one<Style>('style', styleId).name,
    revision: { letter, state },
    colourway: line.colourway,
    sizes: sizesOf(reader, line),
    operation: operation.name,
    place: placeOf(reader, job.id),
    kit: kitOf(reader, operation),
    recipe: findRecipe(reader, operation.id),
    materials: materialsOf(reader, job, operation),
  }
}

function printedOf(reader: Reader, code: string): number {
  const sql = 'select count(*) as copies from printedTicket where code = ?'
  return reader.one<{ copies: number }>(sql, code)?.copies ?? 0
}

function sizesOf(reader: Reader, { id }: DropLine): Ticket['sizes'] {
  return reader
    .all<DropQuantity>('select * from dropQuantity where dropLineId = ? order by rowid', id)
    .map(({ size, pieces }) => ({ size, pieces }))
}

function placeOf(reader: Reader, jobId: JobId): Ticket['place'] {
  const found = reader.one<Pick<Station, 'code' | 'name'> & Pick<Booking, 'start' | 'end'>>(
    `select code, name, start, "end" from booking join station on station.id = stationId
     where jobId = ?`,
    jobId,
  )
  return found ?? null
}

function kitOf(reader: Reader, { id }: Operation): string | null {
  const sql = 'select * from operationKit where operationId = ?'
  return reader.one<OperationKit>(sql, id)?.kit ?? null
}

/** Fabric goes to the cutter, all else to where it is made. */
function materialsOf(reader: Reader, { dropId }: Job, { kind }: Operation): Ticket['materials'] {
  const lots = reader.all<{ name: string; lot: string }>(
    `select material.name, lot.code as lot from reservation
     join lot on lot.id = lotId join material on material.id = lot.materialId
     where dropId = ? and (material.kind = 'fabric') = ? order by material.code, lot.code`,
    dropId,
    kind === 'cut' ? 1 : 0,
  )
  return [...grouped(lots, ({ name }) => name)].map(([name, own]) => ({
    name,
    lots: own.map(({ lot }) => lot),
  }))
}
