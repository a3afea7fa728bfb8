/** beian deadlines: which limits run from what has happened, and when they end. */
import { answerCases, noProcedure } from '../facts/answering.ts'
import { caseOptions, procedureOption } from '../facts/options.ts'
import { asProcedure } from '../facts/procedure.ts'
import { verb } from '../verb.ts'

export default verb({
  usage: '--procedure ID --facts FILE [--on DATE]',
  about: {
    zh: '案情里写上发生过的事件：{"facts": {…}, "events": [{"event": "granted", "on": "2026-10-01"}]}。逐条算出截止日；放假安排尚未公布的年份标为暂定；法律期限与实践中的预计分开。',
    en: 'Name what has happened in the case: {"facts": {…}, "events": [{"event": "granted", "on": "2026-10-01"}]}. Each limit gets its day; years whose holidays are not published are provisional; limits of the law and estimates of practice stand apart.',
  },
  options: { ...procedureOption, ...caseOptions },
  examples: [
    {
      command: `deadlines --procedure first-filing --facts '{"facts":{"principal.province":"hebei","service.form":"website"},"events":[{"event":"granted","on":"2026-09-30"}]}' --on 2026-11-21`,
      shows: { zh: '下号之后的期限', en: 'what runs once the number is granted' },
    },
  ],
  async run(call) {
    const procedure = asProcedure(call.options.procedure)
    if (procedure === undefined) return call.misuse(noProcedure)
    const [{ deadlinesAnswer }, { deadlinesText }] = await Promise.all([
      import('../book/time-answers.ts'),
      import('../book/words.ts'),
    ])
    return answerCases(call, ({ read, on }) => {
      const json = deadlinesAnswer({ read, on, procedure, language: call.language })
      return { json, text: deadlinesText(json, call.language) }
    })
  },
})
