import { province } from '../province.ts'

export default province({
  id: 'tibet',
  reviewed: null,
  statements: {},
})
