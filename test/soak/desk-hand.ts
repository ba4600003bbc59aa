// A colleague at the desk page: signs in by the printed link, keeps the cookie, sends the page's own forms.

export interface DeskHand {
  /** The ids of the cases on the page, top to bottom. */
  readonly cases: () => Promise<readonly string[]>;
  /** Sends a form of a case's page. True once the desk said that it was done; false when it said no; throws when it said nothing. */
  readonly act: (caseId: string, deed: string, fields?: Readonly<Record<string, string>>) => Promise<boolean>;
}

/** Signs in with a one-time link of this role, as printed at the start. */
export async function signInAs(base: string, printed: string, role: string): Promise<DeskHand> {
  const link = new RegExp(`${role}\\s+http://[^/]+(/sign-in/link/\\S+)`).exec(printed)?.[1];
  if (link === undefined) throw new Error(`no link for ${role} was printed`);
  const welcomed = await fetch(base + link, { redirect: 'manual' });
  const cookie = welcomed.headers.get('set-cookie')?.split(';')[0];
  if (cookie === undefined) throw new Error(`the link for ${role} did not sign in: ${welcomed.status}`);
  const page = async (path: string): Promise<string> => {
    const answer = await fetch(base + path, { headers: { cookie }, signal: AbortSignal.timeout(30_000) });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.text();
  };
  return {
    cases: async () => [
      ...new Set([...(await page('/desk')).matchAll(/\/desk\/cases\/([\w-]+)/g)].map((match) => match[1] ?? '')),
    ],
    async act(caseId, deed, fields = {}) {
      const token = /name="form_token" value="([^"]+)"/.exec(await page(`/desk/cases/${caseId}`))?.[1] ?? '';
      const answer = await fetch(`${base}/desk/cases/${caseId}/${deed}`, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie, origin: base, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ form_token: token, ...fields }).toString(),
        signal: AbortSignal.timeout(30_000),
      });
      await answer.arrayBuffer();
      return answer.status === 303;
    },
  };
}
