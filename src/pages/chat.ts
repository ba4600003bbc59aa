// The chat at /: a shell from the server, and plain modules in the browser that talk Direct Line.
import { type Config, isForThisMachine } from '../config.ts';
import type { PhoneName } from '../escalation/rota.ts';
import type { Site } from './site.ts';

export interface ChatPageParts {
  readonly config: Pick<Config, 'host' | 'oidc' | 'publicUrl'>;
  /** The line that is answered at this hour, by its name; its number is empty where the service has none. */
  readonly line: () => { readonly name: PhoneName; readonly phone: string };
  readonly hostName: () => string;
}

/** Mounts the chat page. On loopback anybody at this machine may chat; elsewhere they sign in first. */
export function mountChatPage(parts: ChatPageParts): (site: Site) => void {
  const isOpen = isForThisMachine(parts.config);
  return (site) => {
    site.open('/', async (request) => {
      if (!isOpen && request.session === undefined) return { kind: 'redirect', to: '/sign-in?to=%2F' };
      const { name, phone } = parts.line();
      return {
        kind: 'view',
        template: 'chat.njk',
        data: {
          title: 'Chat',
          hostName: parts.hostName(),
          linePhone: phone,
          lineName: name.charAt(0).toUpperCase() + name.slice(1),
          lineDial: phone.replace(/[^\d+]/g, ''),
        },
      };
    });
  };
}
