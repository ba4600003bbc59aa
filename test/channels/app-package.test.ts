import JSZip from 'jszip';
import { colourIcon, outlineIcon } from '../../src/channels/teams/app-icons.ts';
import { buildAppPackage, manifestFaults, manifestOf } from '../../src/channels/teams/app-package.ts';

const appId = '11111111-2222-3333-4444-555555555555';
const config = {
  teams: { appId, appType: 'SingleTenant', tenantId: appId, password: 'x' },
  publicUrl: 'https://assistant.example.org',
} as const;
const parts = { config, serviceName: 'Link Worker Assistant', hostName: 'Fairhaven Primary Care Network' };

test('makes a zip with a manifest, a colour icon and an outline icon, and nothing else', async () => {
  const zip = await JSZip.loadAsync(await buildAppPackage(parts));
  expect(Object.keys(zip.files).sort()).toEqual(['color.png', 'manifest.json', 'outline.png']);
  const manifest = JSON.parse((await zip.file('manifest.json')?.async('string')) ?? '') as Record<string, unknown>;
  expect(manifest).toMatchObject({
    id: appId,
    bots: [{ botId: appId, scopes: ['personal', 'team'] }],
    validDomains: ['assistant.example.org'],
  });
  expect(JSON.stringify(manifest)).not.toContain('"x"');
});

test.each([
  ['the colour icon', colourIcon(), 192],
  ['the outline icon', outlineIcon(), 32],
])('draws %s as a square picture of the size that Teams wants', (_what, icon, size) => {
  expect([icon.subarray(1, 4).toString(), icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual(['PNG', size, size]);
});

test('names every setting that is missing, together', async () => {
  const missing = buildAppPackage({
    ...parts,
    config: { teams: undefined, publicUrl: 'http://assistant.example.org' },
  });
  await expect(missing).rejects.toThrow(/MicrosoftAppId: found nothing[\s\S]*PUBLIC_URL: found an http address/);
});

test.each([
  ['a name that is too long', { name: { short: 'x'.repeat(31), full: 'x' } }, 'name.short: found 31 characters'],
  ['an id that is no id', { id: 'app' }, 'id: found something else'],
  [
    'an http privacy page',
    {
      developer: { name: 'x', websiteUrl: 'https://x.org', privacyUrl: 'http://x.org', termsOfUseUrl: 'https://x.org' },
    },
    'developer.privacyUrl',
  ],
  ['a domain with its scheme', { validDomains: ['https://x.org'] }, 'validDomains'],
])('finds %s in a manifest', (_what, change, fault) => {
  expect(manifestFaults(manifestOf(parts))).toEqual([]);
  expect(manifestFaults({ ...manifestOf(parts), ...change }).join()).toContain(fault);
});

test('cuts a long service name to what Teams takes', () => {
  const manifest = manifestOf({
    ...parts,
    serviceName: 'The Social Prescribing and Community Connection Assistant of Fairhaven',
    hostName: 'y'.repeat(60),
  });
  expect(manifestFaults(manifest)).toEqual([]);
});
