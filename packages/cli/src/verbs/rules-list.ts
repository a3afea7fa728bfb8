/** beian rules list: the questions of the law, or the facts they read. */
import { facts, procedureIds, provinceIds } from '@beian/domain/vocabulary'
import { demandKinds } from '../book/kinds.ts'
import { asProcedure } from '../facts/procedure.ts'
import { verb } from '../verb.ts'

export default verb({
  usage: '[WORD] [--procedure ID] [--province ID] [--kind KIND]',
  about: {
    zh: '列出条目，一行一条：编号、种类、问题。给出词语时只列编号或标题里有它的。--province 只列该省自己有规定的。--facts 改为列出案情里可以写的事实。',
    en: 'Lists the topics, one a line: id, kind, question. With a word those whose id or title has it; with --province those that province answers itself. --facts lists instead the facts a case may state.',
  },
  options: {
    procedure: { value: 'ID', choices: procedureIds, about: { zh: '办理事项', en: 'the procedure' } },
    province: { value: 'ID', choices: provinceIds, about: { zh: '省份', en: 'the province' } },
    kind: { value: 'KIND', choices: demandKinds, about: { zh: '种类', en: 'the kind of demand' } },
    facts: { about: { zh: '列出事实', en: 'list the facts' } },
  },
  examples: [
    {
      command: 'rules list --province guangdong --kind material',
      shows: { zh: '广东自己要的材料', en: 'the materials Guangdong asks for itself' },
    },
    {
      command: 'rules list 域名 --json',
      shows: { zh: '与域名有关的条目，输出 JSON', en: 'topics about domain names, as JSON' },
    },
    {
      command: 'rules list domainName --facts',
      shows: { zh: '案情里可以写的域名事实', en: 'the facts about domain names' },
    },
  ],
  async run(call) {
    const { language, options } = call
    const [word] = call.words
    if (options.facts) {
      for (const [key, { title, kind, from, options: words }] of Object.entries(facts)) {
        if (from === 'derived' || (word !== undefined && !`${key} ${title.zh} ${title.en}`.includes(word))) continue
        const values = Object.keys(words ?? {})
        const text = `${key}  ${title[language]}  ${values.length === 0 ? kind : values.join(' | ')}`
        await call.answer(call.json ? JSON.stringify({ key, title: title[language], kind, values }) : text)
      }
      return 0
    }
    const { listedTopics } = await import('../book/rules.ts')
    const procedure = asProcedure(options.procedure)
    const province = provinceIds.find((id) => id === options.province)
    const filter = {
      ...(procedure && { procedure }),
      ...(province && { province }),
      ...(word && { word }),
      ...(options.kind && { kind: options.kind }),
    }
    for (const topic of listedTopics(filter, language)) {
      await call.answer(call.json ? JSON.stringify(topic) : `${topic.id}  [${topic.kindTitle}]  ${topic.title}`)
    }
    return 0
  },
})
