/** beian explain: why each requirement counts and how each finding came about. */
import { answerCases, noProcedure } from '../facts/answering.ts'
import { caseOptions, procedureOption } from '../facts/options.ts'
import { asProcedure } from '../facts/procedure.ts'
import { verb } from '../verb.ts'

export default verb({
  usage: '--procedure ID --facts FILE [--topic ID] [--on DATE]',
  about: {
    zh: '每条要求的依据、效力、起始日、最近一次见到的日子和相近而不同的例子；每个问题读了哪些事实、由什么决定、改哪一项就会不同。',
    en: 'For each requirement its source, standing, start, when it was last seen, and an example that looks alike and differs; for each finding which facts were read, what decided, and which fact would have changed it.',
  },
  options: {
    ...procedureOption,
    ...caseOptions,
    topic: {
      value: 'ID',
      about: { zh: '只看一个条目（见 beian rules list）', en: 'one topic only (beian rules list names them)' },
    },
  },
  examples: [
    {
      command: `explain --procedure first-filing --topic domain-name-validity --facts '{"principal.province":"hebei","domainName.expires":"2027-01-05"}' --on 2026-11-21`,
      shows: { zh: '河北为什么要求域名有效期', en: 'why Hebei asks for the validity of the domain name' },
    },
  ],
  async run(call) {
    const procedure = asProcedure(call.options.procedure)
    if (procedure === undefined) return call.misuse(noProcedure)
    const [{ explainAnswer }, { explainText }] = await Promise.all([
      import('../book/case-answers.ts'),
      import('../book/words.ts'),
    ])
    const { topic } = call.options
    if (topic !== undefined) {
      const { unknownTopic } = await import('../book/topics.ts')
      const unknown = unknownTopic(topic)
      if (unknown) return call.misuse(unknown)
    }
    return answerCases(call, ({ read, on }) => {
      const json = explainAnswer({ read, on, procedure, language: call.language }, topic)
      return { json, text: explainText(json, call.language) }
    })
  },
})
