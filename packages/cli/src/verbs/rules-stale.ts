/** beian rules stale: what somebody should look at again. */
import { isDayProblem, readDay } from '../days/read-day.ts'
import { verb } from '../verb.ts'

export default verb({
  usage: '[--on DATE]',
  about: {
    zh: '该重新核对的：三年没有来源证实的做法、只凭记忆的、到期的争议、一年没有核对的省份和来源。一行一项。',
    en: 'What should be looked at again: practice no source has confirmed for three years, what is only remembered, disputes that are due, provinces and sources not reviewed for a year. One a line.',
  },
  options: { on: { value: 'DATE', about: { zh: '哪一天；默认今天', en: 'on which day; today by default' } } },
  examples: [{ command: 'rules stale --on 2026-11-21 --json', shows: { zh: '输出 JSON', en: 'as JSON' } }],
  async run(call) {
    const on: ReturnType<typeof readDay> = call.options.on === undefined ? call.today : readDay(call.options.on)
    if (isDayProblem(on)) return call.misuse({ ...on, path: '--on' })
    const { stale } = await import('../book/rules.ts')
    const { oldStatements, unverified, disputes, provinces, sources } = stale(on)
    const rows = [
      ...oldStatements.map(({ ref, scope }) => ({ is: 'old-statement', id: ref, scope })),
      ...unverified.map(({ ref, scope }) => ({ is: 'unverified', id: ref, scope })),
      ...disputes.map((id) => ({ is: 'dispute', id })),
      ...provinces.map(({ province, reviewed }) => ({ is: 'province', id: province, reviewed })),
      ...sources.map((id) => ({ is: 'source', id })),
    ]
    for (const row of rows) await call.answer(call.json ? JSON.stringify({ ...row, asOf: on }) : `${row.is}  ${row.id}`)
    return 0
  },
})
