/** All statements of the book with their topic and scope, for the laws. */
import { provinceIds } from '../vocabulary/province.ts'
import { rulebook } from './index.ts'
import type { Statement, Topic } from './topic.ts'

export const topics: readonly Topic[] = rulebook.topics
export type Placed = { readonly topic: Topic; readonly scope: string; readonly statement: Statement }
export const placed: Placed[] = topics.flatMap((topic) => [
  ...topic.statements.map((statement) => ({ topic, scope: 'nation', statement })),
  ...provinceIds.flatMap((scope) => {
    const own: Readonly<Record<string, readonly Statement[] | undefined>> = rulebook.provinces[scope].statements
    return (own[topic.id] ?? []).map((statement) => ({ topic, scope, statement }))
  }),
])
