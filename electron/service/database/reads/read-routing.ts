import type { Table } from '../../../../shared/domain/records.ts'
import type { Learning } from '../../../../shared/domain/style/learning.ts'
import type { Operation, OperationLink } from '../../../../shared/domain/style/operation.ts'
import type { StyleRevisionId } from '../../../../shared/domain/style/style.ts'
import type { Reader } from '../reader.ts'

/** How a style revision is made, as far as a plan needs to know. */
export interface Routing {
  readonly operations: readonly Operation[]
  readonly links: readonly OperationLink[]
  readonly learning: readonly Learning[]
}

export function readRouting(reader: Reader, styleRevisionId: StyleRevisionId): Routing {
  return {
    operations: readOperations(reader, styleRevisionId),
    links: ofOperations<OperationLink>(reader, 'operationLink', styleRevisionId),
    learning: reader.all<Learning>(
      'select * from learning where styleRevisionId = ?',
      styleRevisionId,
    ),
  }
}

export function readOperations(reader: Reader, id: StyleRevisionId): readonly Operation[] {
  return reader.all<Operation>(
    'select * from operation where styleRevisionId = ? order by position, id',
    id,
  )
}

export function ofOperations<Row>(
  reader: Reader,
  table: Table,
  id: StyleRevisionId,
): readonly Row[] {
  return reader.all<Row>(
    `select * from ${table} where operationId in
     (select id from operation where styleRevisionId = ?)`,
    id,
  )
}

/** The highest number that a job's code has had. */
export function countJobs(reader: Reader): number {
  const sql = 'select coalesce(max(cast(substr(code, 3) as integer)), 0) as jobs from job'
  return reader.one<{ jobs: number }>(sql)?.jobs ?? 0
}
