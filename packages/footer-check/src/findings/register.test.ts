import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { severityOf } from '../shape.ts'
import { footerChecks } from './register.ts'

const machinery = ['check.ts', 'register.ts']
const codes = footerChecks.map(({ code }) => code)
const files = readdirSync(new URL('.', import.meta.url)).filter(
  (file) => !file.endsWith('.test.ts') && !machinery.includes(file),
)

it('holds each code of the shape once', () => {
  expect(codes.toSorted()).toEqual(Object.keys(severityOf).toSorted())
})

it('takes its checks from every file of the folder, and from no other', () => {
  const register = readFileSync(new URL('register.ts', import.meta.url), 'utf8')
  const imported = [...register.matchAll(/from '\.\/([\w-]+\.ts)'/g)].map(([, file]) => file)
  expect(imported.filter((file) => file !== 'check.ts').toSorted()).toEqual(files.toSorted())
})
