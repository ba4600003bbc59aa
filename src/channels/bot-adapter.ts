// The one module that knows how botbuilder is set up; its successor would be put in here.
import { createRequire } from 'node:module';
import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  TeamsInfo,
  type TurnContext,
} from 'botbuilder';
import {
  type AuthenticateRequestResult,
  type ClaimsIdentity,
  type ConnectorClient,
  ConnectorFactory,
} from 'botframework-connector';
import type { TeamsConfig } from '../config.ts';
import { errorCode, type Log } from '../log.ts';

/** A CloudAdapter whose turns are run for requests that our doors have checked themselves. */
export class BotAdapter extends CloudAdapter {
  /** Who sent the request; throws when it is not what it says. */
  authenticate(activity: Activity, header: string): Promise<AuthenticateRequestResult> {
    return this.botFrameworkAuthentication.authenticateRequest(activity, header);
  }

  /** Runs one turn and gives an invoke's answer. */
  run(
    caller: AuthenticateRequestResult,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(caller, activity, logic);
  }

  /** The name under which an activity's sender signs in, as the conversation's roster has it; empty where it has none. */
  async signInName(caller: AuthenticateRequestResult, activity: Activity): Promise<string> {
    let name: unknown;
    await this.processActivity(caller, activity, async (context) => {
      const member = await TeamsInfo.getMember(context, activity.from.id);
      name = member.userPrincipalName;
    });
    return typeof name === 'string' ? name : '';
  }
}

/** Sends each thing once: the SDK repeats a message up to three times even where the service has taken it. We decide what is tried again. */
class SendOnceAuthentication extends ConfigurationBotFrameworkAuthentication {
  override async authenticateRequest(activity: Activity, header: string): Promise<AuthenticateRequestResult> {
    const caller = await super.authenticateRequest(activity, header);
    return caller.connectorFactory === undefined
      ? caller
      : { ...caller, connectorFactory: new SendOnceFactory(caller.connectorFactory) };
  }

  override createConnectorFactory(identity: ClaimsIdentity): ConnectorFactory {
    return new SendOnceFactory(super.createConnectorFactory(identity));
  }
}

interface Outgoing {
  timeout: number;
}

interface Policy {
  readonly name: string;
  sendRequest(request: Outgoing, next: (request: Outgoing) => Promise<unknown>): Promise<unknown>;
}

interface Pipeline {
  removePolicy(policy: { readonly name: string }): unknown;
  addPolicy(policy: Policy): unknown;
}

// The SDK waits for ever: whom nobody waits for any more must not hold a socket, nor keep the process from ending.
const patience: Policy = {
  name: 'patience',
  sendRequest(request, next) {
    request.timeout = 15_000;
    return next(request);
  },
};

class SendOnceFactory extends ConnectorFactory {
  readonly #real: ConnectorFactory;

  constructor(real: ConnectorFactory) {
    super();
    this.#real = real;
  }

  override async create(serviceUrl: string, audience?: string): Promise<ConnectorClient> {
    const connector = await this.#real.create(serviceUrl, audience ?? '');
    const { client } = connector as unknown as {
      readonly client?: { readonly pipeline: Pipeline };
    };
    client?.pipeline.removePolicy({ name: 'defaultRetryPolicy' });
    client?.pipeline.addPolicy(patience);
    return connector;
  }
}

// The public cloud's own addresses: with one of them given, the SDK leaves the others empty.
const addresses = {
  ValidateAuthority: true,
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
  ToChannelFromBotOAuthScope: 'https://api.botframework.com',
  ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
  OAuthUrl: 'https://api.botframework.com',
  ToBotFromEmulatorOpenIdMetadataUrl:
    'https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration',
};

/**
 * The adapter for an app registration; without one, authentication is off and only loopback may be served.
 * `keysAt` is where the channel's signing keys are described, if not at Microsoft's own address.
 */
export function createBotAdapter(teams: TeamsConfig | undefined, log: Log, keysAt?: string): BotAdapter {
  letEntitiesThrough();
  const adapter = new BotAdapter(
    new SendOnceAuthentication(
      teams === undefined
        ? {}
        : {
            MicrosoftAppId: teams.appId,
            MicrosoftAppType: teams.appType,
            ...(teams.tenantId !== undefined && { MicrosoftAppTenantId: teams.tenantId }),
            ...(teams.password !== undefined && { MicrosoftAppPassword: teams.password }),
            ...(keysAt !== undefined && { ...addresses, ToBotFromChannelOpenIdMetadataUrl: keysAt }),
          },
    ),
  );
  adapter.onTurnError = async (_context, error) => {
    log('error', 'bot_turn_failed', { room: 'channels', code: errorCode(error) });
    throw error;
  };
  return adapter;
}

interface Mapper {
  readonly type: { additionalProperties?: unknown };
}

// botbuilder 4.23.3 drops every entity property but type, text and mentioned when it sends; citations, the "AI generated"
// label and streaming would be lost (mended upstream after the last release).
function letEntitiesThrough(): void {
  const { Entity } = createRequire(import.meta.url)('botframework-connector/lib/connectorApi/models/mappers') as {
    readonly Entity: Mapper;
  };
  Entity.type.additionalProperties ??= { type: { name: 'Object' } };
}
