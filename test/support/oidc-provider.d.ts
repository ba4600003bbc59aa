// As much of the provider as the tests use; it comes without types.
declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http';

  interface Settings {
    readonly jwks?: { readonly keys: readonly object[] };
    readonly clients: readonly object[];
    readonly claims: Readonly<Record<string, readonly string[]>>;
    readonly conformIdTokenClaims: boolean;
    readonly findAccount: (
      context: unknown,
      id: string,
    ) => { readonly accountId: string; readonly claims: () => object };
  }

  export default class Provider {
    constructor(issuer: string, settings: Settings);
    callback(): RequestListener;
  }
}
