import { province } from '../province.ts'

export default province({
  id: 'chongqing',
  reviewed: null,
  statements: {},
})
