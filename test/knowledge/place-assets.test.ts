import type { Asset } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { inFolder } from './support/made-files.ts';

const places = `neighbourhood,kind,practice,postcode_sector
Quayside,neighbourhood,Harbour Surgery,TZ1 1
Netherby,village,Harbour Surgery,TZ4 2
Netherby Cross,village,Harbour Surgery,TZ4 2
`;

async function neighbourhoodOf(cells: Readonly<Record<string, string>>): Promise<string> {
  let asset: Asset | undefined;
  const table = `id,name,description,${Object.keys(cells).join(',')}\nx,Chess club,A board and tea,${Object.values(
    cells,
  )
    .map((cell) => `"${cell}"`)
    .join(',')}\n`;
  await inFolder({ 'practices/places.csv': places, 'assets/list.csv': table }, async (dir) => {
    asset = (await loadKnowledge(dir, { today: '2026-11-22' })).assets[0];
  });
  return (asset as Asset).neighbourhood;
}

describe('the service knows where a service without a neighbourhood lies and', () => {
  it.each<[Readonly<Record<string, string>>, string, string]>([
    [{ postcode: 'TZ1 1AB' }, 'Quayside', 'a sector with one place'],
    [{ postcode: 'tz11ab' }, 'Quayside', 'a postcode typed without capitals or space'],
    [{ postcode: 'TZ4 2QQ' }, '', 'two places share the sector and nothing says which'],
    [{ postcode: 'TZ4 2QQ', address: 'Chapel Hall, Netherby Cross' }, 'Netherby Cross', 'the address says which'],
    [{ postcode: '', address: 'The Quayside Rooms, Netherby' }, 'Netherby', 'a venue called after another place'],
    [{ postcode: 'TZ1 1AB', address: 'Old Netherby House, 2 Dock Road' }, 'Quayside', 'the postcode before the name'],
    [{ postcode: 'ZZ9 9ZZ', address: '1 Far Lane, Elsewhere' }, '', 'a town that is not in the list'],
    [{ postcode: 'TZ1 1AB', neighbourhood: 'Netherby' }, 'Netherby', 'what the list says stands'],
  ])('reads %j as "%s": %s', async (cells, wanted) => {
    expect(await neighbourhoodOf(cells)).toBe(wanted);
  });
});
