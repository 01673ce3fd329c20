import type {
  Brings,
  ModuleLine,
  ModuleLink,
  ModuleOperation,
  ModuleQuantity,
} from '../../../../shared/domain/module/module-brings.ts'
import type { Seam } from '../../../../shared/domain/seams/seam.ts'
import type { Reader } from '../reader.ts'

export function readSeams(reader: Reader, revisionId: string): readonly Seam[] {
  return reader.all<Seam>(
    'select * from seam where moduleRevisionId = ? order by position, id',
    revisionId,
  )
}

/** What a module brings to the styles that hold it. */
export function readBrings(reader: Reader, revisionId: string): Brings {
  return {
    lines: reader.all<ModuleLine>(
      'select * from moduleLine where moduleRevisionId = ? order by position, id',
      revisionId,
    ),
    quantities: reader.all<ModuleQuantity>(
      `select * from moduleQuantity where moduleLineId in
       (select id from moduleLine where moduleRevisionId = ?)`,
      revisionId,
    ),
    operations: reader.all<ModuleOperation>(
      'select * from moduleOperation where moduleRevisionId = ? order by position, id',
      revisionId,
    ),
    links: reader.all<ModuleLink>(
      `select * from moduleLink where operationId in
       (select id from moduleOperation where moduleRevisionId = ?)`,
      revisionId,
    ),
  }
}
