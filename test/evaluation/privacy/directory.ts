import { join } from 'node:path';
import { directoryOf } from '../../../src/identity/people.ts';
import { loadKnowledge } from '../../../src/knowledge/load-knowledge.ts';
import type { Directory } from '../../../src/privacy/safe-text.ts';

/** The organisation's own names in an invented town that is not the shipped one; the labelled messages are written for it. */
export const harrowmere: Directory = {
  staff: [
    'Gwen Pascoe',
    'Dr Olu Bankole',
    'Marcus Teale',
    'Nasreen Iqbal',
    'Sister Bridie Nolan',
    'Hope Lister',
    'Will Sandford',
    'Dr Catrin Rees',
    'Joy Amadi',
  ],
  practices: ['Kestrel Road Surgery', 'Kestrel', 'The Maltings Health Centre', 'Maltings', "St Bride's Practice"],
  services: [
    'Victoria Hall Lunch Club',
    'Grace Church Pantry',
    'Rose Court Day Centre',
    "Harrowmere Men's Shed",
    'Mary Seacole Carers Hub',
    "Stan's Café",
    "Benny's Bikes",
    'Sunny Days Singing',
    'Marigold Memory Café',
    'Heather House',
    "Charlie's Place",
    'Emmaus Harrowmere',
    'Samaritans',
    'Age UK Harrowmere',
    'Martha Trust Befriending',
    "Jacob's Well Food Bank",
    'The Elizabeth Fry Project',
  ],
  places: [
    'Alexandra Park',
    'Victoria Road',
    "St George's Estate",
    'Harrowmere',
    'Daisy Bank',
    'Florence Park',
    'Charlotte Street',
    'Wheatley',
    'Penny Hill',
    'Ashgate',
    'Victoria Hall, 12 Chapel Street, Harrowmere',
  ],
  contactPoints: [
    '01632 960340',
    '07700 900250',
    '116 123',
    '0800 1111',
    'hello@gracepantry.example',
    'HM2 4QT',
    'www.stanscafe.example',
    'gwen.pascoe@harrowmere.example',
  ],
};

/** The organisation's own names in the shipped knowledge; the third set of labelled messages is written for it. */
export async function shipped(): Promise<Directory> {
  return directoryOf(await loadKnowledge(join(import.meta.dirname, '../../../knowledge'), { today: '2026-11-28' }));
}
