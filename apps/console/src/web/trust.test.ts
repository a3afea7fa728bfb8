import { expect, test } from 'vitest'
import { inertMarkup, trustTemplatesOnly } from './trust.ts'

test('a compiled template passes as it is', () => {
  const template = '<label class=check><input type=checkbox><span>once</span></label>'
  expect(inertMarkup(template)).toBe(template)
})

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<iframe srcdoc="x"></iframe>',
  '<svg><style>*{}</style></svg>',
  '< script src=/x.js>',
])('%s is refused', (markup) => expect(inertMarkup(markup)).toBeUndefined())

test('a browser that knows trusted types gets the one policy, another one nothing', () => {
  const made: string[] = []
  trustTemplatesOnly({ createPolicy: (name) => made.push(name) })
  trustTemplatesOnly(undefined)
  expect(made).toEqual(['default'])
})
