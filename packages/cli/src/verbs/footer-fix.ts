/** beian footer fix: a patch for old links and placeholders in a source tree, or the same applied. */
import { expectedFrom, numberOption } from '../footer/expected.ts'
import type { MendedFile } from '../footer/mend-all.ts'
import { isMisuse, whyUnreadable } from '../input/questions.ts'
import { type Call, type Exit, type Misuse, verb } from '../verb.ts'

const options = {
  apply: { about: { zh: '直接改写文件', en: 'change the files themselves' } },
  number: numberOption,
} as const

const footer = (number: string) => ({ 'theme/footer.html': `<a href="http://www.miitbeian.gov.cn">${number}</a>\n` })

export default verb({
  usage: 'FILE|DIR…',
  about: {
    zh: '把失效、过时、指错的备案链接改成现在的；给出 --number 时把占位号码换成真的。默认只输出补丁（unified diff），可交给 git apply；--apply 直接改写。程序不能知道的留着不动，并在标准错误里说明。每处改动都只动链接或号码本身，文件的其余字节不变。',
    en: 'Turns dead, former and misdirected links into today’s; with --number it fills in the real number for a placeholder. By default it only prints a patch (unified diff) for git apply; --apply changes the files. What a program cannot know is left alone and told on standard error. Only the link or the number itself is touched; every other byte stays.',
  },
  options,
  examples: [
    {
      command: 'footer fix theme/',
      files: footer('京ICP备18003096号-3'),
      shows: { zh: '只看补丁', en: 'only the patch' },
    },
    {
      command: 'footer fix theme/footer.html --number 京ICP备18003096号-3 --apply --json',
      files: footer('京ICP备12345678号'),
      shows: { zh: '直接改写；占位号码换成真的', en: 'change the file; the real number for a placeholder' },
    },
  ],
  async run(call) {
    const expected = expectedFrom(call.options.number ?? [])
    if (isMisuse(expected)) return call.misuse(expected)
    if (call.words.length === 0) return call.misuse(noFiles)
    const { mendedUnder } = await import('../footer/mend-all.ts')
    let exit: Exit = 0
    for (const place of call.words) {
      const missing = await whyUnreadable(place)
      if (missing) exit = call.misuse(missing)
      else
        for await (const one of mendedUnder(place, { expected, apply: call.options.apply === true }))
          await tell(call, one)
    }
    return exit
  },
})

async function tell(call: Call<typeof options>, one: MendedFile): Promise<void> {
  const { language } = call
  const left = one.left.map(({ path, text, reason }) => ({ path, text, reason: reason[language] }))
  const problem = one.problem === null ? null : { code: one.problem.code, message: one.problem.message[language] }
  if (call.json)
    return call.answer(JSON.stringify({ page: one.page, patch: one.patch, applied: one.applied, left, problem }))
  for (const { path, text, reason } of left) call.note(`${one.page}:${path} ${text}: ${reason}`)
  if (problem) call.note(`${one.page}: ${problem.message}`)
  if (one.patch !== '') await call.answer(one.applied ? one.page : one.patch.slice(0, -1))
}

const noFiles: Misuse = {
  code: 'nothing-asked',
  message: { zh: '没有要修补的文件', en: 'There is no file to mend' },
  fix: { zh: '例如 beian footer fix themes/', en: 'For example beian footer fix themes/' },
}
