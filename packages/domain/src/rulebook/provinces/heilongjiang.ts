import { province } from '../province.ts'

export default province({
  id: 'heilongjiang',
  reviewed: null,
  statements: {},
})
