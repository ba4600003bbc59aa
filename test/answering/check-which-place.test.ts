// Old houses, buses that do not come, stands and cupboards of something else.
import { certainIn } from '../support/checked-answers.ts';

const passage = (text: string) => ({ ref: 'r', kind: 'asset', text });
const wanted = 'how does he get there';

test.each([
  [
    'Fell Advice moved on 10 May 2026. Now at the library, 22 Weir Road. Old address: pavilion, 2 Weir Road, locked. Wednesdays 13:00 to 16:00.',
    ['Fell Advice is at 2 Weir Road on Wednesdays', 'a place that the source has left'],
    ['Fell Advice is at the library, 22 Weir Road', 'The old address, 2 Weir Road, is locked'],
  ],
  [
    'Fell Surgery, Vellum Road. The number 27 bus stops outside the front door; the 72 does not come here.',
    ['Take the 72 bus to the front door', 'a place that the source rules out'],
    ['Take the 27 bus to the front door', 'The 72 bus does not come here'],
  ],
  [
    'Visits to the Fell estate: take the 36 bus from stop K. Stop N, across the road, is for bus 63 to the centre.',
    ['Catch the 36 bus from stop N', 'the place of something else in the source'],
    ['Catch the 36 bus from stop K', 'Bus 63 to the centre goes from stop N'],
  ],
  [
    'Fell Desk office: Unit 3, Weir Court. Spare alarms: Unit 13, Weir Court, ask for Jonas.',
    ['For a spare alarm go to Unit 3, Weir Court, and ask for Jonas', 'the place of something else in the source'],
    ['For a spare alarm go to Unit 13, Weir Court, and ask for Jonas', 'The desk office is Unit 3, Weir Court'],
  ],
  [
    'Route: bus 37 to Ternley. Stop: library, stand B. Route 73 goes the other way from stand D.',
    ['He takes bus 37 from stand D', 'the place of something else in the source'],
    ['He takes bus 37 from stand B', 'Route 73 goes the other way from stand D'],
  ],
  [
    'Alarm kits are in cupboard C on the second floor. Spare phones are in cupboard G on the ground floor.',
    ['Spare phones are in cupboard G on the second floor', 'another floor than the source gives'],
    ['Spare phones are in cupboard G on the ground floor', 'Alarm kits are in cupboard C, second floor'],
  ],
] as const)('%s', (text, [fault, why], sound) => {
  expect(certainIn(fault, passage(text), wanted)).toBe(why);
  for (const said of sound) expect([said, certainIn(said, passage(text), wanted)]).toEqual([said, undefined]);
});
