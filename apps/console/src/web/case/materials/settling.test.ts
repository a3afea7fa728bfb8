import type { FactKey } from '@beian/domain/vocabulary'
import { expect, test } from 'vitest'
import { settling } from './settling.ts'

type Fields = Parameters<typeof settling>[0][number]['entries'][number]['fields']

const entry = (subject: string, fields: Readonly<Partial<Record<FactKey, Fields[number]['state']>>>) => ({
  subject,
  title: { zh: subject, en: subject },
  fields: Object.entries(fields).map(([key, state]) => ({ key, state }) as Fields[number]),
})
const waiting = (...needs: FactKey[]) => ({ needs })

test('what settles most comes first, once, and only what the form still lacks', () => {
  const intake = [
    {
      entries: [
        entry('principal', {
          'principal.name': 'known',
          'principal.province': 'missing',
          'principal.nature': 'missing',
        }),
      ],
    },
    {
      entries: [
        entry('person-1', { 'person.documentType': 'optional' }),
        entry('person-2', { 'person.documentType': 'missing' }),
      ],
    },
  ]
  const open = [
    waiting('person.documentType', 'principal.province'),
    waiting('principal.province'),
    waiting('principal.province', 'principal.name'),
    waiting('person.documentType'),
  ]
  expect(settling(intake, open)).toEqual([
    { subject: 'principal', key: 'principal.province', questions: 3 },
    { subject: 'person-1', key: 'person.documentType', questions: 2 },
  ])
})
