import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { siteServer } from './serve.ts'
import { headersFor, parseHeaders } from './site-headers.ts'

const policy = `# for every page
/*
  Content-Security-Policy: default-src 'self'
  X-Content-Type-Options: nosniff

/_astro/*
  Cache-Control: public, max-age=31536000, immutable
`

describe('headers', () => {
  const rules = parseHeaders(policy)

  test('a value keeps its colons, a remark is no rule', () => {
    expect(parseHeaders('# x\n/a\n  Link: <https://example.cn/>; rel=preload')).toEqual([
      { pattern: '/a', headers: [['Link', '<https://example.cn/>; rel=preload']] },
    ])
  })

  test('every matching rule gives its headers', () => {
    expect(headersFor(rules, '/zh/').map(([name]) => name)).toEqual([
      'Content-Security-Policy',
      'X-Content-Type-Options',
    ])
    expect(headersFor(rules, '/_astro/a.js').map(([name]) => name)).toContain('Cache-Control')
  })

  test('a later rule may take back what an earlier one gave, and give its own', () => {
    const own = parseHeaders('/*\n  A: b\n  C: d\n/x/*\n  ! A\n  A: e')
    expect(headersFor(own, '/x/')).toEqual([
      ['C', 'd'],
      ['A', 'e'],
    ])
    expect(headersFor(own, '/y/')).toContainEqual(['A', 'b'])
  })

  test('a star stands for any text, in the middle too', () => {
    const one = parseHeaders('/data/*.json\n  A: b')
    expect(headersFor(one, '/data/rules/topics.json')).toHaveLength(1)
    expect(headersFor(one, '/data/.jso')).toHaveLength(0)
    expect(headersFor(parseHeaders('/zh\n  A: b'), '/zh/')).toHaveLength(0)
  })
})

describe('server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'beian-site-'))
  let server: Server
  let origin: string

  beforeAll(async () => {
    writeFileSync(join(folder, '_headers'), policy)
    writeFileSync(join(folder, '404.html'), '<h1>Not found</h1>')
    mkdirSync(join(folder, 'zh'))
    writeFileSync(join(folder, 'zh', 'index.html'), '<h1>备案</h1>')
    server = siteServer(folder)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })

  afterAll(() => {
    server.close()
    rmSync(folder, { recursive: true })
  })

  test('a folder answers with its page and the policy', async () => {
    const answer = await fetch(`${origin}/zh/?q=1`)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('备案')
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'self'")
  })

  test('an unknown address answers 404 with the page for it and the policy', async () => {
    const answer = await fetch(`${origin}/nowhere/`)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('Not found')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test.each(['/_headers', '/..%2f..%2fetc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/%'])(
    '%s is not served',
    async (path) => {
      expect((await fetch(origin + path)).status).toBe(404)
    },
  )
})
