/** Saves what the server writes: a refusal comes as words, where a plain link would leave the page for an error. */
import type { Problem } from '@beian/domain/vocabulary'
import { Refused } from '../api.ts'

type Envelope = { error?: { data?: { problems?: readonly Problem[] } } }

export async function saveFile(path: string): Promise<void> {
  const answer = await fetch(path, { headers: { 'x-beian': '1' } })
  if (!answer.ok) {
    const refused = (await answer.json().catch(() => ({}))) as Envelope
    throw new Refused(refused.error?.data?.problems ?? [])
  }
  const address = URL.createObjectURL(await answer.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = nameIn(answer.headers.get('content-disposition') ?? '')
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}

function nameIn(disposition: string): string {
  return decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1] ?? 'download')
}
