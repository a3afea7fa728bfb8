import { footerFrom, renderSnippet, type SnippetFormatId, snippetFormats } from '@beian/domain/snippets'
import { expect, test } from 'vitest'
import { needsStyle } from './needs-style.ts'

const wished = footerFrom({ filing: '京ICP备18003096号-3', form: 'service', align: 'center', ipv6: true })
const plain = footerFrom({ filing: '京ICP备18003096号-3', form: 'service' })

test.each(Object.values(snippetFormats))('$id asks for the rules exactly where it names classes', ({ id, honours }) => {
  if (!wished.ok || !plain.ok) throw new Error('the footer was refused')
  const can = (honours as readonly string[]).includes('look')
  expect(needsStyle(renderSnippet(id as SnippetFormatId, wished.footer), wished.footer)).toBe(can)
  expect(needsStyle(renderSnippet(id as SnippetFormatId, plain.footer), plain.footer)).toBe(false)
})
