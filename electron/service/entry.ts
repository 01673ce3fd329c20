import { openFactory } from './factory.ts'
import { serveParent } from './serve-parent.ts'

serveParent(openFactory)
