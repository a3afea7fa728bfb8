/** A book is larger than a call may be: it goes to a route of its own, as the files do. */
import type { Problem } from '@beian/domain/vocabulary'
import { Refused } from '../api.ts'

export async function sendBook(file: File): Promise<{ waiting: number }> {
  const headers = { 'x-beian': '1', 'x-idempotency-key': crypto.randomUUID(), 'content-type': 'application/json' }
  const response = await fetch('/rulebooks', { method: 'POST', headers, body: file })
  const answer = (await response.json()) as { waiting: number; error?: { data: { problems: readonly Problem[] } } }
  if (!response.ok) throw new Refused(answer.error?.data.problems ?? [])
  return answer
}
