import { province } from '../province.ts'

export default province({
  id: 'fujian',
  reviewed: null,
  statements: {},
})
