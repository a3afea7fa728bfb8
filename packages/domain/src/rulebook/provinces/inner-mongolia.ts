import { province } from '../province.ts'

export default province({
  id: 'inner-mongolia',
  reviewed: null,
  statements: {},
})
