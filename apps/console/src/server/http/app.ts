/** The whole console as one function from request to answer: gate, rooms, files, pages. */
import { Hono } from 'hono'
import { diskProblem } from '../command/disk.ts'
import { documentRoutes } from '../documents/documents.routes.ts'
import { feedRoutes } from '../feeds/feeds.routes.ts'
import { fileRoutes } from '../files/files.routes.ts'
import type { House } from '../house.ts'
import { materialRoutes } from '../materials/materials.routes.ts'
import { refuse } from '../problems.ts'
import { rulebookRoutes } from '../rule-changes/rulebooks.routes.ts'
import { refusalIn, refusalResponse } from './answers.ts'
import { answerCalls } from './calls.ts'
import { atMost, jsonOnly, ownHost, ownPage, passing } from './gate.ts'
import { secureHeaders } from './headers.ts'
import { logRequests } from './request-log.ts'
import { serveWeb } from './web.ts'

const kilobyte = 1024
const largestCall = 256 * kilobyte

export function createApp(house: House, webRoot: string): Hono {
  const app = new Hono()
  const answer = answerCalls(house)
  app.use(secureHeaders(house.origin), logRequests(house))
  app.get('/healthz', (c) => c.json({ alive: true }))
  app.use(ownHost(house.origin))
  app.use('/trpc/*', passing(jsonOnly, ownPage(house.origin)))
  app.use('/trpc/*', atMost(largestCall, refuse('request-too-large', { values: { limit: '256 KB' } })))
  app.all('/trpc/*', (c) => answer(c.req.raw))
  app.route('/files', fileRoutes(house))
  app.route('/feeds', feedRoutes(house))
  app.route('/rulebooks', rulebookRoutes(house))
  app.route('/documents', documentRoutes(house))
  app.route('/materials', materialRoutes(house))
  serveWeb(app, webRoot)
  app.notFound(() => refusalResponse(refuse('unknown-address')))
  app.onError((error) => answerFault(house, error))
  return app
}

function answerFault(house: House, error: unknown): Response {
  const refusal = refusalIn(error) ?? diskProblem(house, error)
  if (refusal) return refusalResponse(refusal)
  house.log.failure({ event: 'fault' }, error)
  return refusalResponse(refuse('internal-fault'))
}
