/** 页脚 The tool that checks a page: the page is handed over, nothing is fetched and no file is read. */

import { noonOf } from '@beian/domain/reading'
import { rulebook } from '@beian/domain/rulebook'
import { checkPage, formsOfProvinces } from '@beian/footer-check'
import { z } from 'zod'
import { expectedFrom } from '../../footer/expected.ts'
import { pageAnswer } from '../../footer/page-answer.ts'
import { citedBy } from '../sources.ts'
import { tool } from '../tool.ts'

const duties = ['footer-number', 'footer-number-shown', 'footer-number-form', 'footer-link-shown', 'query-links']

export const footerCheck = tool({
  name: 'footer_check',
  title: { zh: '检查页脚', en: 'Check a footer' },
  about: {
    zh: '检查一段 HTML 或模板源码里的备案号：有没有、写得对不对、链接到哪里、公安链接与编号是否一致、是否被隐藏。',
    en: 'Checks the numbers in HTML or the source of a template: whether they are there, right, linked and to where, whether the police link fits its number, whether they are hidden.',
  },
  input: {
    source: z.string().max(2_000_000),
    name: z.string().max(300).optional().describe('the file’s name, which tells a template from HTML: footer.php'),
    numbers: z.array(z.string().max(100)).max(3).optional().describe('the right numbers, where they are known'),
  },
  async answer({ source, name = 'page.html', numbers }, { today, language }) {
    const expected = expectedFrom(numbers ?? [])
    if ('fix' in expected) return [expected]
    const checked = checkPage(source, { name, expected, forms: formsOfProvinces(rulebook, noonOf(today)) })
    const answer = pageAnswer({ page: name, checked, problem: null }, language)
    return { answer, scope: 'nation', asOf: today, citations: citedBy(duties, language) }
  },
})
