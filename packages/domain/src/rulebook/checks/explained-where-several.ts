/** Where there is more than one of them, the remark says why: servers of one website in several provinces. */
import { check } from '../check.ts'

export const explainedWhereSeveral = check({
  id: 'explained-where-several',
  asks: { zh: '有几项时，备注是否已说明？', en: 'Is it explained where there are several?' },
  reads: { chosen: 'words', explained: 'yes-no' },
  params: {},
  test: ({ chosen, explained }) =>
    explained || new Set(chosen).size < 2 ? true : { wrong: 'chosen', saw: String(new Set(chosen).size) },
})
