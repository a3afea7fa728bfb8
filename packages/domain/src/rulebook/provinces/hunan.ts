import { province } from '../province.ts'

export default province({
  id: 'hunan',
  reviewed: null,
  statements: {},
})
