/** beian rules show: a topic with all that is said to it on a day. */
import { type Day, provinceIds } from '@beian/domain/vocabulary'
import { isDayProblem, readDay } from '../days/read-day.ts'
import { fileOption, isMisuse, questionsOf } from '../input/questions.ts'
import { type Exit, verb } from '../verb.ts'

export default verb({
  usage: 'TOPIC… [--province ID] [--on DATE]',
  about: {
    zh: '一个条目在某一天的全部规定：全国的、各省的（或一个省的），附效力、起始日、依据，以及各方说法不一时从谁、为什么。',
    en: 'All that is said to a topic on a day: by the nation and the provinces (or one), with standing, start and sources, and where sources disagree whom we follow and why.',
  },
  options: {
    file: fileOption,
    province: {
      value: 'ID',
      choices: provinceIds,
      about: { zh: '只看全国和这个省', en: 'the nation and this province only' },
    },
    on: { value: 'DATE', about: { zh: '按哪一天的规则；默认今天', en: 'by the rules of which day; today by default' } },
  },
  examples: [
    {
      command: 'rules show footer-number-form --province guangdong --on 2026-11-21',
      shows: { zh: '广东页脚写哪个号', en: 'which number stands in the footers of Guangdong' },
    },
    { command: 'rules show minimum-age --json --on 2026-11-21', shows: { zh: '输出 JSON', en: 'as JSON' } },
  ],
  async run(call) {
    const { options, language } = call
    const on: ReturnType<typeof readDay> = options.on === undefined ? (call.today as Day) : readDay(options.on)
    if (isDayProblem(on)) return call.misuse({ ...on, path: '--on' })
    const questions = await questionsOf(call)
    if (isMisuse(questions)) return call.misuse(questions)
    const [{ shownTopic }, { rulebook }, { unknownTopic }, { topicText }] = await Promise.all([
      import('../book/rules.ts'),
      import('@beian/domain/rulebook'),
      import('../book/topics.ts'),
      import('../book/rules-words.ts'),
    ])
    const province = provinceIds.find((id) => id === options.province)
    let exit: Exit = 0
    for await (const line of questions) {
      const id = (line.split('@')[0] as string).split('/')[0]?.trim() ?? ''
      const topic = rulebook.topics.find((one) => one.id === id)
      const unknown = topic === undefined ? unknownTopic(id) : null
      if (unknown) exit = call.misuse(unknown)
      if (topic === undefined) continue
      const shown = shownTopic(topic, { on, province }, language)
      await call.answer(call.json ? JSON.stringify(shown) : topicText(shown, language))
    }
    return exit
  },
})
