// Styles and scripts that browsers fetch: read once, kept in memory under fixed names, so that no path of a request touches the disk.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Server } from 'restify';

interface Asset {
  readonly type: string;
  readonly body: Buffer;
  readonly packed: Buffer;
  readonly etag: string;
}

const here = fileURLToPath(new URL('.', import.meta.url));
const packages = fileURLToPath(new URL('../../node_modules', import.meta.url));
const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Serves /assets/NAME for our own browser modules and styles, nhsuk-frontend and the card renderer. */
export function mountAssets(server: Server): void {
  const assets = loadAssets();
  server.get('/assets/:name', async (req, res) => {
    const asset = assets.get(String((req.params as Record<string, unknown>)['name']));
    if (asset === undefined) {
      res.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      res.end('There is no such file.\n');
      return;
    }
    const headers = {
      'content-type': asset.type,
      etag: asset.etag,
      'cache-control': 'no-cache',
      vary: 'accept-encoding',
    };
    if (req.headers['if-none-match'] === asset.etag) {
      res.writeHead(304, headers);
      res.end();
      return;
    }
    const packed = /\bgzip\b/.test(String(req.headers['accept-encoding'] ?? ''));
    const body = packed ? asset.packed : asset.body;
    res.writeHead(200, { ...headers, 'content-length': body.length, ...(packed && { 'content-encoding': 'gzip' }) });
    res.end(body);
  });
}

function loadAssets(): ReadonlyMap<string, Asset> {
  const assets = new Map<string, Asset>();
  const add = (name: string, body: Buffer): void => {
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    assets.set(name, {
      type: types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      body,
      packed: gzipSync(body),
      etag,
    });
  };
  for (const folder of ['browser', 'styles']) {
    for (const name of readdirSync(join(here, folder)))
      if (/\.(js|css|svg)$/.test(name)) add(name, readFileSync(join(here, folder, name)));
  }
  add(
    'nhsuk-frontend.css',
    Buffer.from(
      withoutNhsIdentity(readFileSync(join(packages, 'nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css'), 'utf8')),
    ),
  );
  add('nhsuk-frontend.js', readFileSync(join(packages, 'nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.js')));
  add('adaptivecards.js', readFileSync(join(packages, 'adaptivecards/dist/adaptivecards.min.js')));
  return assets;
}

// Frutiger belongs to the NHS identity and is fetched from elsewhere; this service is not the NHS and fetches nothing from anywhere.
function withoutNhsIdentity(css: string): string {
  return css
    .replace(/@font-face\{[^}]*\}/g, '')
    .replace(/Frutiger W01,\s*arial,\s*sans-serif/gi, 'var(--lwa-font)')
    .replace(/\/\*# sourceMappingURL=.*?\*\//g, '');
}
