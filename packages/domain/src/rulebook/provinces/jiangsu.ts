import { province } from '../province.ts'

export default province({
  id: 'jiangsu',
  reviewed: null,
  statements: {},
})
