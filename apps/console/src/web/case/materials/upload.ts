/** Sends a file with its progress: fetch cannot tell how much is gone, so this one call goes by XMLHttpRequest. */
import type { Problem } from '@beian/domain/vocabulary'
import { Refused } from '../../api.ts'

export type Sent = { id: string }

type Envelope = { error?: { data?: { problems?: readonly Problem[] } } }

/** The share that is gone, 0 to 1, is told as it goes. */
export function sendFile(clientId: string, file: File, onProgress: (share: number) => void): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/files')
    const headers = {
      'content-type': file.type || 'application/octet-stream',
      'x-beian': '1',
      'x-idempotency-key': crypto.randomUUID(),
      'x-client': clientId,
      'x-file-name': encodeURIComponent(file.name),
    }
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total)
    request.onload = () => {
      const answer = request.response as (Sent & Envelope) | null
      if (request.status < 300 && answer?.id) resolve(answer)
      else reject(new Refused(answer?.error?.data?.problems ?? []))
    }
    request.onerror = () => reject(new TypeError('The server did not answer'))
    request.send(file)
  })
}

/** A file as an address that only this page knows; to be revoked when nobody looks at it any more. */
export async function fetchFile(id: string): Promise<string> {
  return (await fetchPicture(encodeURIComponent(id))).address
}

/** A picture, or a page of a PDF (`id/pages/2`), with how many pages there are. */
export async function fetchPicture(path: string): Promise<{ address: string; pages: number }> {
  const answer = await fetch(`/files/${path}`, { headers: { 'x-beian': '1' } })
  if (answer.ok)
    return { address: URL.createObjectURL(await answer.blob()), pages: Number(answer.headers.get('x-pages') ?? 1) }
  const refused = (await answer.json().catch(() => ({}))) as Envelope
  throw new Refused(refused.error?.data?.problems ?? [])
}
