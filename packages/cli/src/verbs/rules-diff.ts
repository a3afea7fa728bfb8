/** beian rules diff: what changed between two days, or between two datasets. */
import { isMisuse } from '../input/questions.ts'
import { type Misuse, verb } from '../verb.ts'

export default verb({
  usage: 'BEFORE AFTER',
  about: {
    zh: '两个日子之间规则有什么变化；或两份数据集（rulebook.json）之间。this 代表本程序自带的规则。',
    en: 'What changed in the rules between two days, or between two datasets (rulebook.json). this stands for the rules that came with the program.',
  },
  options: {},
  examples: [
    {
      command: 'rules diff 2023-06-01 2024-01-01',
      shows: { zh: '2023 年下半年的变化', en: 'what changed in the second half of 2023' },
    },
    {
      command: 'rules diff this this --json',
      shows: { zh: '自己与自己：没有变化', en: 'the same on both sides: nothing' },
    },
  ],
  async run(call) {
    const [before, after, more] = call.words
    if (before === undefined || after === undefined || more !== undefined) return call.misuse(twoSides)
    const [{ readSide, differencesOf }, { differenceText }] = await Promise.all([
      import('../book/diff.ts'),
      import('../book/rules-words.ts'),
    ])
    const [was, is] = [await readSide(before), await readSide(after)]
    if (isMisuse(was)) return call.misuse(was)
    if (isMisuse(is)) return call.misuse(is)
    for (const one of differencesOf(was, is, call.language))
      await call.answer(call.json ? JSON.stringify(one) : differenceText(one))
    return 0
  },
})

const twoSides: Misuse = {
  code: 'two-sides',
  message: { zh: '需要两边：之前、之后', en: 'Two sides are compared: before and after' },
  fix: { zh: '例如 beian rules diff 2023-06-01 2024-01-01', en: 'For example beian rules diff 2023-06-01 2024-01-01' },
}
