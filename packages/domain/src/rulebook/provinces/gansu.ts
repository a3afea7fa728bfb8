import { province } from '../province.ts'

export default province({
  id: 'gansu',
  reviewed: null,
  statements: {},
})
