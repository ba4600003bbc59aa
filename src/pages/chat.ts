// The chat at /: a shell from the server, and plain modules in the browser that talk Direct Line.
import { type Config, isForThisMachine } from '../config.ts';
import type { Site } from './site.ts';

export interface ChatPageParts {
  readonly config: Pick<Config, 'host' | 'oidc' | 'publicUrl'>;
  /** The number to ring at any time; empty where the service has none. */
  readonly dutyPhone: () => string;
  readonly hostName: () => string;
}

/** Mounts the chat page. On loopback anybody at this machine may chat; elsewhere they sign in first. */
export function mountChatPage(parts: ChatPageParts): (site: Site) => void {
  const isOpen = isForThisMachine(parts.config);
  return (site) => {
    site.open('/', async (request) => {
      if (!isOpen && request.session === undefined) return { kind: 'redirect', to: '/sign-in?to=%2F' };
      const dutyPhone = parts.dutyPhone();
      return {
        kind: 'view',
        template: 'chat.njk',
        data: { title: 'Chat', hostName: parts.hostName(), dutyPhone, dutyDial: dutyPhone.replace(/[^\d+]/g, '') },
      };
    });
  };
}
