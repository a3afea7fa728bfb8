/** Whether a sole proprietor has the seal it needs, and a trade name where that is asked too. */
import { check } from '../check.ts'

const words = {
  required: { zh: '须有公章', en: 'a seal' },
  'name-and-seal': { zh: '须有字号和公章', en: 'a trade name and a seal' },
  studio: { zh: '公章须与执照相符', en: 'a seal that matches the licence' },
}

export const hasSeal = check({
  id: 'has-seal',
  asks: { zh: '是否有公章（和字号）？', en: 'Is there a seal, and a trade name where asked?' },
  reads: { seal: 'yes-no', named: 'yes-no' },
  params: { word: { word: words } },
  test: ({ seal, named }, { word }) => {
    if (!seal) return { wrong: 'seal' }
    return word === 'name-and-seal' && !named ? { wrong: 'named' } : true
  },
})
