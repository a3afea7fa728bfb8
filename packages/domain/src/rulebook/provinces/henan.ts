import { province } from '../province.ts'

export default province({
  id: 'henan',
  reviewed: null,
  statements: {},
})
