/** Somebody at work in the demonstration: sends what a browser sends, through the same gate, and keeps the cookie. */
import type { Hono } from 'hono'
import { newId } from '../ids.ts'
import type { Scan } from './scans.ts'

export type Desk = {
  readonly app: Hono
  readonly origin: string
  /** Lets some minutes pass, as work does. */
  tick(): void
}

export class Colleague {
  readonly desk: Desk
  readonly name: string
  readonly signInName: string
  #cookie = ''
  constructor(desk: Desk, who: { name: string; signInName: string }) {
    this.desk = desk
    this.name = who.name
    this.signInName = who.signInName
  }

  /** A refusal here is a fault of the demonstration. */
  async call<T>(path: string, input: object = {}): Promise<T> {
    const body = JSON.stringify(input)
    const answer = (await this.#send(`/trpc/${path}`, { 'content-type': 'application/json' }, body)) as {
      result: { data: T }
    }
    return answer.result.data
  }

  async upload(clientId: string, name: string, content: Scan): Promise<string> {
    const type = name.endsWith('.pdf') ? 'application/pdf' : 'image/jpeg'
    const told = { 'content-type': type, 'x-client': clientId, 'x-file-name': encodeURIComponent(name) }
    return ((await this.#send('/files', told, content)) as { id: string }).id
  }

  async #send(path: string, told: Record<string, string>, body: string | Scan): Promise<unknown> {
    const { app, origin, tick } = this.desk
    tick()
    const ownPage = { 'x-beian': '1', 'sec-fetch-site': 'same-origin', origin, cookie: this.#cookie }
    const headers = { ...ownPage, 'x-idempotency-key': newId(), ...told }
    const response = await app.request(`${origin}${path}`, { method: 'POST', headers, body })
    for (const cookie of response.headers.getSetCookie()) this.#cookie = cookie.split(';', 1)[0] ?? ''
    const answer: unknown = await response.json()
    if (!response.ok) throw new Error(`the demonstration was refused at ${path}: ${JSON.stringify(answer)}`)
    return answer
  }
}
