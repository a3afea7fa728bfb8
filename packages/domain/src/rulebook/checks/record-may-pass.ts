/** Whether a record may pass to another principal: freely, only to one led by the same person, or not at all. */
import { check } from '../check.ts'

const words = {
  free: { zh: '可以', en: 'freely' },
  'same-person': { zh: '法定代表人（或个人）为同一人的', en: 'where the same person leads both' },
  refused: { zh: '不受理', en: 'not at all' },
}

export const recordMayPass = check({
  id: 'record-may-pass',
  asks: { zh: '备案能否变更到另一个主体？', en: 'May the record pass to another principal?' },
  reads: { samePerson: 'yes-no' },
  params: { word: { word: words } },
  test: ({ samePerson }, { word }) =>
    word === 'free' || (word === 'same-person' && samePerson) ? true : { wrong: 'samePerson' },
})
