/** beian which: which procedures a set of facts leads to. */
import { answerCases } from '../facts/answering.ts'
import { caseOptions } from '../facts/options.ts'
import { verb } from '../verb.ts'

export default verb({
  usage: '--facts FILE [--on DATE]',
  about: {
    zh: '该办哪一项：备案、许可证、公安备案，各附理由；事实不够时说明还要知道什么。',
    en: 'Which procedure is the right one: filing, licence, public-security filing, each with its reason; where facts are missing, which.',
  },
  options: caseOptions,
  examples: [
    {
      command: `which --facts '{"principal.province":"guangdong","principal.nature":"enterprise","service.form":"website","principal.filing":"none"}' --on 2026-11-21`,
      shows: { zh: '广东企业的新网站', en: 'a new website of an enterprise in Guangdong' },
    },
  ],
  async run(call) {
    const [{ whichAnswer }, { whichText }] = await Promise.all([
      import('../book/time-answers.ts'),
      import('../book/words.ts'),
    ])
    return answerCases(call, ({ read, on }) => {
      const json = whichAnswer({ read, on }, call.language)
      return { json, text: whichText(json, call.language) }
    })
  },
})
