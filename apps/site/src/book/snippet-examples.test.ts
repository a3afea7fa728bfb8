import {
  footerFrom,
  renderSnippet,
  type SnippetFormat,
  type SnippetFormatId,
  snippetFormats,
} from '@beian/domain/snippets'
import { describe, expect, it } from 'vitest'
import { optionExamples, shownIn } from './snippet-examples.ts'

const formats: readonly SnippetFormat[] = Object.values(snippetFormats)
const plain = footerFrom({
  filing: '京ICP备18003096号-3',
  publicSecurity: '京公网安备11010802032137号',
  form: 'service',
})

describe('the examples of a format’s page', () => {
  it.each(formats)('$id: each option it honours changes the code', (format) => {
    if (!plain.ok) throw new Error('the sample was refused')
    const without = renderSnippet(format.id as SnippetFormatId, plain.footer)
    const examples = optionExamples(format)
    expect(examples.map(({ option }) => option)).toEqual(format.honours)
    for (const { option, output } of examples) expect(output, option).not.toBe(without)
  })

  it.each(formats)('$id: every example has a heading', ({ examples }) => {
    for (const { footer } of examples) {
      const { numbers, hosts } = shownIn(footer)
      expect([...numbers, ...hosts.flatMap((row) => row.numbers)]).not.toEqual([])
    }
  })

  it('shows the warning with the pages that leave the number out', () => {
    const vue = optionExamples(snippetFormats.vue).find(({ option }) => option === 'chinese-only')
    expect(vue?.warnings).toHaveLength(1)
  })
})
