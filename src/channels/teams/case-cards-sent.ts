// The case cards that colleagues have on their screens: put there, and brought up to date for everyone.
import type { Activity, ConversationReference } from 'botbuilder';
import type { Config } from '../../config.ts';
import type { EscalationCase } from '../../escalation/case.ts';
import type { Delivery, Notice } from '../../escalation/notify.ts';
import type { Team } from '../../escalation/rota.ts';
import type { ConversationReferences } from '../../store/conversation-references.ts';
import { type Card, cardType } from '../card.ts';
import { isRecord, textField } from '../http.ts';
import { type AddressBook, ownChat } from './address-book.ts';
import { caseCard } from './case-card.ts';

export interface CaseCardsParts {
  readonly config: Pick<Config, 'publicUrl'>;
  readonly book: AddressBook;
  readonly references: ConversationReferences;
  readonly team: () => Pick<Team, 'people'>;
  readonly clock: () => Date;
}

export interface CaseCards {
  /** The card of a case as one colleague sees it. */
  readonly viewFor: (found: EscalationCase, viewerId: string, notice?: Notice) => Card;
  readonly deliver: (notice: Notice) => Promise<Delivery>;
  /** Everybody who has a card of this case, but one, sees how it stands now. */
  readonly bringUpToDate: (found: EscalationCase, exceptId: string) => Promise<void>;
}

interface SentCard extends Partial<ConversationReference> {
  readonly cardId: string;
}

export function createCaseCards(parts: CaseCardsParts): CaseCards {
  const { book, config, references } = parts;

  const viewFor: CaseCards['viewFor'] = (found, viewerId, notice) =>
    caseCard({
      case: found,
      viewerId,
      people: parts.team().people,
      ...(notice?.text !== undefined && { news: notice.text }),
      ...(notice?.isSaidAgain === true && { isSaidAgain: true }),
      ...(notice?.isAgain === true && { isAgain: true }),
      ...(config.publicUrl !== undefined && { deskUrl: `${config.publicUrl}/desk` }),
    });

  const asActivity = (content: Card): Partial<Activity> => ({
    type: 'message',
    summary: 'A case for you',
    attachments: [{ contentType: cardType, content }],
  });

  async function update({ cardId, ...reference }: SentCard, content: Card): Promise<Delivery> {
    const sent = await book.continueIn(reference, async (context) => {
      await context.updateActivity({ ...asActivity(content), id: cardId });
      return { id: cardId };
    });
    return sent.ok ? { ok: true } : sent;
  }

  const asSentCard = (reference: unknown): SentCard | undefined =>
    isRecord(reference) && textField(reference, 'cardId') !== undefined
      ? (reference as unknown as SentCard)
      : undefined;

  return {
    viewFor,
    async deliver(notice) {
      const content = viewFor(notice.case, notice.to.id, notice);
      const shown = asSentCard(await references.find(notice.to.id, cardPlace(notice.case.id)));
      if (notice.purpose === 'changed' && shown !== undefined) return update(shown, content);
      const sent = await book.writeTo(notice.to.id, asActivity(content));
      if (!sent.ok) return sent;
      const place = await book.find(notice.to.id, ownChat);
      if (sent.id !== '')
        await references.keep(notice.to.id, cardPlace(notice.case.id), { ...place, cardId: sent.id }, parts.clock());
      return { ok: true };
    },
    async bringUpToDate(found, exceptId) {
      for (const { personId, reference } of await references.all(cardPlace(found.id))) {
        const shown = personId === exceptId ? undefined : asSentCard(reference);
        if (shown !== undefined) await update(shown, viewFor(found, personId));
      }
    },
  };
}

const cardPlace = (caseId: string): string => `teams-card:${caseId}`;
