/** The room of the book's questions, outside of any case. */
import { dayOf } from '@beian/domain/vocabulary'
import * as z from 'zod'
import { RefusalError, refuse } from '../problems.ts'
import { bookForNew } from '../rule-changes/book-in-force.ts'
import { router, signedIn } from '../trpc.ts'
import { findTopics, topicPage } from './topics.ts'

export const topicsRouter = router({
  find: signedIn
    .input(z.strictObject({ text: z.string().trim().max(200), limit: z.int().min(1).max(20).default(5) }))
    .query(async ({ ctx, input }) => findTopics((await bookForNew(ctx.house.db)).rulebook, input)),

  get: signedIn.input(z.strictObject({ id: z.string().max(64) })).query(async ({ ctx, input }) => {
    const { db, clock } = ctx.house
    const page = topicPage((await bookForNew(db)).rulebook, input.id, dayOf(clock.now()))
    if (page === undefined) throw new RefusalError(refuse('unknown-topic', { path: 'id' }))
    return page
  }),
})
