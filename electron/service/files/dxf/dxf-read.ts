import type { PatternRefusal } from '../../../../shared/domain/pattern/pattern-trouble.ts'
import { ok, type Result, refuse } from '../../../../shared/domain/result.ts'
import type { Watch } from '../watch.ts'
import type { Drawing, DrawnBlock, Entity } from './dxf-drawing.ts'
import { isHarmless, readEntity } from './dxf-entities.ts'
import { readFields } from './dxf-fields.ts'
import { type Groups, openGroups } from './dxf-groups.ts'
import { patternLimits } from './dxf-limits.ts'

/** What is gathered while the file runs by. */
interface Gathering {
  readonly header: Map<string, string>
  readonly blocks: DrawnBlock[]
  readonly entities: Entity[]
  readonly unread: Map<string, { count: number; line: number }>
  vertices: number
  entityCount: number
  sections: number
  hasEntities: boolean
  hasEnd: boolean
}

/** Reads a DXF text. Sections it has no use for are passed over; what breaks off in the middle, or between its sections, is refused. */
export function readDrawing(
  file: string,
  text: string,
  watch: Watch,
): Result<Drawing, PatternRefusal> {
  const groups = openGroups(file, text.includes('\n') ? text : text.replaceAll('\r', '\n'), watch)
  const gathering = emptyGathering()
  while (groups.next()) {
    if (groups.code !== 0) continue
    const word = groups.value.trim().toUpperCase()
    if (word === 'SECTION') readSection(groups, gathering)
    else if (word === 'EOF') {
      gathering.hasEnd = true
      break
    }
  }
  if (groups.refusal) return refuse(asNotADrawing(groups.refusal, gathering))
  if (gathering.sections === 0) return refuse({ code: 'not-a-drawing', file, line: 1 })
  if (!gathering.hasEnd && !gathering.hasEntities) {
    return refuse({ code: 'truncated', file, line: groups.line, inside: 'file' })
  }
  return ok(drawingOf(file, gathering))
}

function emptyGathering(): Gathering {
  return {
    header: new Map(),
    blocks: [],
    entities: [],
    unread: new Map(),
    vertices: 0,
    entityCount: 0,
    sections: 0,
    hasEntities: false,
    hasEnd: false,
  }
}

/** A bad group code before the first section means that this is no DXF at all. */
function asNotADrawing(refusal: PatternRefusal, { sections }: Gathering): PatternRefusal {
  const isEarly = sections === 0 && refusal.code !== 'cancelled'
  return isEarly ? { code: 'not-a-drawing', file: refusal.file, line: refusal.line } : refusal
}

function drawingOf(file: string, gathering: Gathering): Drawing {
  const { header, blocks, entities, hasEnd } = gathering
  const unread = [...gathering.unread].map(([kind, seen]) => ({ kind, ...seen }))
  return { file, header, blocks, entities, unread, hasEnd }
}

function readSection(groups: Groups, gathering: Gathering): void {
  const line = groups.line
  gathering.sections += 1
  if (!groups.next()) {
    breakOff(groups, 'section')
    return
  }
  const name = groups.code === 2 ? groups.value.trim().toUpperCase() : ''
  if (groups.code === 0) groups.hold()
  if (name === 'HEADER') readHeader(groups, gathering)
  else if (name === 'BLOCKS') readBlocks(groups, gathering)
  else if (name === 'ENTITIES') readFlat(groups, gathering)
  else passSection(groups, name || `section at line ${line}`)
}

function readFlat(groups: Groups, gathering: Gathering): void {
  for (const entity of readEntities(groups, gathering, 'ENDSEC')) gathering.entities.push(entity)
  gathering.hasEntities = true
}

function breakOff(groups: Groups, inside: string): void {
  groups.refuse({ code: 'truncated', file: groups.file, line: groups.line, inside })
}

function isWord(groups: Groups, word: string): boolean {
  return groups.code === 0 && groups.value.trim().toUpperCase() === word
}

function passSection(groups: Groups, name: string): void {
  while (groups.next()) if (isWord(groups, 'ENDSEC')) return
  breakOff(groups, name)
}

function readHeader(groups: Groups, { header }: Gathering): void {
  let name = ''
  while (groups.next()) {
    if (isWord(groups, 'ENDSEC')) return
    if (groups.code === 9) name = groups.value.trim().toUpperCase()
    else if (name && !header.has(name) && header.size < 2000) header.set(name, groups.value.trim())
  }
  breakOff(groups, 'HEADER')
}

function readBlocks(groups: Groups, gathering: Gathering): void {
  while (groups.next()) {
    if (isWord(groups, 'ENDSEC')) return
    if (isWord(groups, 'BLOCK')) readBlock(groups, gathering)
  }
  breakOff(groups, 'BLOCKS')
}

function readBlock(groups: Groups, gathering: Gathering): void {
  const { file, line } = groups
  const name = readFields(groups).text(2).trim()
  const most = patternLimits.blocks
  if (gathering.blocks.length >= most) {
    groups.refuse({ code: 'too-many', what: 'blocks', most, file, line })
  }
  const entities = readEntities(groups, gathering, 'ENDBLK')
  if (/^[*$](model|paper)_?space/i.test(name)) {
    for (const entity of entities) gathering.entities.push(entity)
    return
  }
  // The drawing program's own: dimensions, hatches, arrows.
  if (name.startsWith('*')) return
  const nested = entities.find(({ kind }) => kind === 'insert')
  if (nested?.kind === 'insert') {
    groups.refuse({
      code: 'nested-block',
      block: nested.block,
      inside: name,
      file,
      line: nested.line,
    })
  }
  gathering.blocks.push({ name, line, entities })
}

/** Up to the given end word; a file that stops before it is refused as broken off. */
function readEntities(groups: Groups, gathering: Gathering, end: string): Entity[] {
  const entities: Entity[] = []
  while (groups.next()) {
    if (groups.code !== 0) continue
    if (isWord(groups, end)) {
      readFields(groups)
      return entities
    }
    const { line, value } = groups
    const entity = readEntity(groups, gathering)
    if (entity) entities.push(entity)
    else noteUnread(gathering, value.trim().toUpperCase(), line)
    countEntity(groups, gathering)
  }
  breakOff(groups, end === 'ENDBLK' ? 'BLOCK' : 'ENTITIES')
  return entities
}

function noteUnread({ unread }: Gathering, kind: string, line: number): void {
  if (isHarmless(kind)) return
  const seen = unread.get(kind) ?? { count: 0, line }
  if (unread.size < 50 || seen.count > 0) unread.set(kind, { ...seen, count: seen.count + 1 })
}

function countEntity(groups: Groups, gathering: Gathering): void {
  const { file, line } = groups
  const most = patternLimits.entities
  gathering.entityCount += 1
  if (gathering.entityCount > most) {
    groups.refuse({ code: 'too-many', what: 'entities', most, file, line })
  }
}
