/** beian requirements: everything the book asks of a case in a procedure, and what still depends on facts. */
import { answerCases, noProcedure } from '../facts/answering.ts'
import { caseOptions, procedureOption } from '../facts/options.ts'
import { asProcedure } from '../facts/procedure.ts'
import { verb } from '../verb.ts'

export default verb({
  usage: '--procedure ID --facts FILE [--on DATE]',
  about: {
    zh: '列出这份案情要满足的条件、要交的材料、要尽的义务，每条附依据；还取决于未知事实的、各方说法不一的另列。案情可以只有几项：知道得越多，答案越确定。',
    en: 'Lists the conditions, materials and duties this case is asked for, each with its source; what still depends on unknown facts, or on which sources disagree, stands apart. A few facts will do: the more is known, the firmer the answer.',
  },
  options: { ...procedureOption, ...caseOptions },
  examples: [
    {
      command: `requirements --procedure first-filing --facts '{"principal.province":"hebei","principal.nature":"enterprise"}' --on 2026-11-21`,
      shows: { zh: '河北企业首次备案', en: 'a first filing of an enterprise in Hebei' },
    },
    {
      command: 'requirements --procedure first-filing --facts - --on 2026-11-21 --json',
      input: '{"principal.province":"guangdong"}\n{"principal.province":"hebei"}\n',
      shows: { zh: '标准输入一行一案，一行一个答案', en: 'one case a line on standard input, one answer a line' },
    },
  ],
  async run(call) {
    const procedure = asProcedure(call.options.procedure)
    if (procedure === undefined) return call.misuse(noProcedure)
    const [{ requirementsAnswer }, { requirementsText }] = await Promise.all([
      import('../book/case-answers.ts'),
      import('../book/words.ts'),
    ])
    return answerCases(call, ({ read, on }) => {
      const json = requirementsAnswer({ read, on, procedure, language: call.language })
      return { json, text: requirementsText(json, call.language) }
    })
  },
})
