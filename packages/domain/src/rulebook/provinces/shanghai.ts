import { province } from '../province.ts'

export default province({
  id: 'shanghai',
  reviewed: null,
  statements: {},
})
