/** beian findings: what would be returned, before it is submitted. */
import { answerCases, noProcedure } from '../facts/answering.ts'
import { caseOptions, procedureOption } from '../facts/options.ts'
import { asProcedure } from '../facts/procedure.ts'
import { verb } from '../verb.ts'

export default verb({
  usage: '--procedure ID --facts FILE [--on DATE]',
  about: {
    zh: '提交之前检查：哪些地方会被退回、为什么、怎么改、依据是什么。有拦截级（block）问题时退出码为 1。没有给出的事实不会被当作错误。',
    en: 'Checks before submission: what would be returned, why, how to mend it, and who says so. Exits 1 where something blocks. A fact that was not given is never held against a case.',
  },
  options: { ...procedureOption, ...caseOptions },
  examples: [
    {
      command: `findings --procedure first-filing --facts '{"principal.province":"hebei","domainName.expires":"2027-01-05"}' --on 2026-11-21`,
      shows: { zh: '域名快到期', en: 'a domain name that soon expires' },
    },
    {
      command: `findings --procedure first-filing --facts '{"principal.province":"hebei"}' --on 2026-11-21 --json`,
      shows: { zh: '输出 JSON', en: 'as JSON' },
    },
  ],
  async run(call) {
    const procedure = asProcedure(call.options.procedure)
    if (procedure === undefined) return call.misuse(noProcedure)
    const [{ findingsAnswer }, { findingsText }] = await Promise.all([
      import('../book/case-answers.ts'),
      import('../book/words.ts'),
    ])
    return answerCases(call, ({ read, on }) => {
      const json = findingsAnswer({ read, on, procedure, language: call.language })
      const blocks = json.findings.some(({ severity }) => severity === 'block')
      return { json, text: findingsText(json, call.language), blocks }
    })
  },
})
