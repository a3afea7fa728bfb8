import { province } from '../province.ts'

export default province({
  id: 'anhui',
  reviewed: null,
  statements: {},
})
