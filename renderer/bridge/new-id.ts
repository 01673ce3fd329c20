import { idMaker } from '../../shared/domain/id.ts'

/** An id for something this window makes. */
export const newId = idMaker(Date.now, (bytes) => crypto.getRandomValues(bytes))
