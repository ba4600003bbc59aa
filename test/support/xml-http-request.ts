/** Enough of a browser's XMLHttpRequest for the stock Direct Line client to run under Node. */
export class FetchingXmlHttpRequest {
  readyState = 0;
  status = 0;
  responseText = '';
  response: unknown = '';
  responseType = '';
  timeout = 0;
  withCredentials = false;
  onreadystatechange: (() => void) | undefined;
  upload = undefined;
  #method = 'GET';
  #url = '';
  readonly #headers: Record<string, string> = {};
  readonly #abort = new AbortController();

  open(method: string, url: string): void {
    this.#method = method;
    this.#url = url;
    this.readyState = 1;
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers[name] = value;
  }

  getAllResponseHeaders(): string {
    return '';
  }

  abort(): void {
    this.#abort.abort();
  }

  send(body?: string): void {
    void fetch(this.#url, {
      method: this.#method,
      headers: this.#headers,
      signal: this.#abort.signal,
      ...(body !== undefined && { body }),
    })
      .then(async (answer) => {
        this.status = answer.status;
        this.responseText = await answer.text();
        this.response = this.responseType === 'json' ? JSON.parse(this.responseText) : this.responseText;
      })
      .catch(() => undefined)
      .finally(() => {
        this.readyState = 4;
        this.onreadystatechange?.();
      });
  }
}
