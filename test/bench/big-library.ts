import Database from 'better-sqlite3'
import { openSample } from '../small-service.ts'

type Row = Readonly<Record<string, string | number | null>>

const NAMES = ['Harbour', 'Quay', 'Breakwater', 'Tide', 'Anchor', 'Mast', 'Keel', 'Lantern']
const KINDS = ['tee', 'long sleeve', 'sweatshirt', 'hoodie', 'polo', 'tank', 'shirt', 'jacket']

/** The sample factory with many more styles, each with slots as a sample style has; a tenth as many modules and materials. */
export async function makeBigLibrary(file: string, styles: number): Promise<void> {
  const small = await openSample({ database: file })
  small.close()
  const database = new Database(file)
  database.transaction(() => {
    const all = (sql: string) => database.prepare(sql).all() as readonly Row[]
    const modules = all('select * from module')
    const style = all("select * from styleRevision where state = 'released'")[0]!
    const slots = database
      .prepare('select * from slot where styleRevisionId = ?')
      .all(style.id) as readonly Row[]
    for (let at = 0; at < styles; at++) addStyle(database, at, style, slots)
    for (let at = 0; at < styles / 10; at++) {
      addModule(database, at, modules[at % modules.length]!)
      addMaterial(database, at)
    }
  })()
  database.close()
}

function addStyle(database: Database.Database, at: number, like: Row, slots: readonly Row[]): void {
  const name = `${NAMES[at % 8]} ${KINDS[(at >> 3) % 8]} ${at}`
  add(database, 'style', { id: `sty_big${at}`, code: `X${at}`, name, origin: 'own' })
  const revision = { ...like, id: `srv_big${at}`, styleId: `sty_big${at}` }
  add(database, 'styleRevision', { ...revision, state: 'draft', contentHash: null, origin: 'own' })
  slots.forEach((slot, index) => {
    const id = `slt_big${at}_${index}`
    add(database, 'slot', { ...slot, id, styleRevisionId: revision.id, origin: 'own' })
  })
}

function addModule(database: Database.Database, at: number, like: Row): void {
  const id = `mod_big${at}`
  add(database, 'module', {
    ...like,
    id,
    code: `M${at}`,
    name: `${like.name} ${at}`,
    origin: 'own',
  })
  const revision = database
    .prepare('select * from moduleRevision where moduleId = ?')
    .get(like.id) as Row
  const fresh = { ...revision, id: `mrv_big${at}`, moduleId: id, state: 'draft', contentHash: null }
  add(database, 'moduleRevision', { ...fresh, origin: 'own' })
  const pieces = database
    .prepare('select * from piece where moduleRevisionId = ?')
    .all(revision.id ?? '') as readonly Row[]
  pieces.forEach((piece, index) => {
    const own = { id: `pce_big${at}_${index}`, moduleRevisionId: fresh.id, origin: 'own' }
    add(database, 'piece', { ...piece, ...own })
  })
}

function addMaterial(database: Database.Database, at: number): void {
  const like = database.prepare('select * from material limit 1').get() as Row
  const name = `${NAMES[at % 8]} jersey ${at}`
  add(database, 'material', { ...like, id: `mat_big${at}`, code: `F-${at}`, name, origin: 'own' })
}

function add(database: Database.Database, table: string, row: Row): void {
  const names = Object.keys(row)
  const places = names.map((name) => `@${name}`).join(', ')
  const columns = names.map((name) => `"${name}"`).join(', ')
  database.prepare(`insert into "${table}" (${columns}) values (${places})`).run(row)
}
