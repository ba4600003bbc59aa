// The conversation on the page: who said what, in order, each thing once, cases brought up to date where they stand.
import { drawCard } from './chat-cards.js';

/** @typedef {import('./chat-line.js').Activity} Activity */
/** @typedef {{ tap: (value: object, title: string) => void, say: (text: string) => void, thumb: (value: object) => void, hide: (value: object) => void }} Acts */

const reasons = ['Out of date', 'Wrong place', 'Not what I asked', 'Something missing'];
const closed = new Set(['resolved', 'withdrawn']);

/** @param {Acts} acts */
export function createView(acts) {
  const scroll = need('scroll');
  const log = need('log');
  const suggestions = need('suggestions');
  const typing = need('typing');
  const writing = need('writing');
  let typingTimer = 0;
  /** @type {object | undefined} */
  let asking;

  /** Puts an activity on the page, or in the place of its earlier version. @param {Activity} activity @param {boolean} isMine */
  function show(activity, isMine) {
    const clientId = activity.channelData?.clientActivityID;
    const before =
      log.querySelector(`[data-id="${CSS.escape(activity.id)}"]`) ??
      (clientId ? log.querySelector(`[data-id="${CSS.escape(clientId)}"]`) : null);
    if (isMine && (activity.text ?? '') === '') return;
    const drawn = isMine ? mine(activity.text ?? '') : theirs(activity);
    drawn.dataset['id'] = activity.id;
    if (before) before.replaceWith(drawn);
    else log.append(drawn);
    if (!isMine) {
      setTyping(false);
      updateCases(activity, drawn);
      suggest(activity);
      if (!before) announce(activity);
    }
    if (!before) reveal(drawn, isMine);
  }

  /** What was just typed, until the service says how it is kept. @param {string} clientId @param {string} text */
  function showPending(clientId, text) {
    const drawn = mine(text);
    drawn.dataset['id'] = clientId;
    log.append(drawn);
    suggestions.hidden = true;
    asking = undefined;
    reveal(drawn, true);
  }

  /** @param {string} clientId @param {string} note */
  function noteOn(clientId, note) {
    const drawn = log.querySelector(`[data-id="${CSS.escape(clientId)}"]`);
    if (!drawn || drawn.querySelector('.note')) return;
    drawn.append(element('p', 'note', note));
  }

  /** @param {string} text */
  function mine(text) {
    const drawn = element('article', 'message message--mine');
    drawn.append(element('h3', 'unseen', 'You'), element('p', 'bubble', text), hider(drawn));
    return drawn;
  }

  /** Lets a word be hidden that masking missed: the words become buttons, and a tapped one goes. @param {HTMLElement} drawn */
  function hider(drawn) {
    const open = button('hide', 'Hide a word');
    open.setAttribute('aria-expanded', 'false');
    open.addEventListener('click', () => {
      const bubble = /** @type {HTMLElement} */ (drawn.querySelector('.bubble'));
      const isOpen = open.getAttribute('aria-expanded') === 'true';
      open.setAttribute('aria-expanded', String(!isOpen));
      open.textContent = isOpen ? 'Hide a word' : 'Done';
      if (isOpen) bubble.textContent = bubble.textContent ?? '';
      else bubble.replaceChildren(...wordButtons(bubble.textContent ?? ''));
    });
    return open;
  }

  /** @param {string} text */
  function wordButtons(text) {
    return text.split(/(\[[^\]]*\]|[\p{L}\p{N}][\p{L}\p{N}'’@.+-]*[\p{L}\p{N}]|[\p{L}\p{N}])/u).map((part, place) => {
      if (place % 2 === 0 || part.startsWith('[') || part.length < 2) return document.createTextNode(part);
      const word = button('word', part);
      word.setAttribute('aria-label', `Hide ${part}`);
      word.addEventListener('click', () => {
        acts.hide({ tap: { verb: 'word.hide', value: part } });
        hideOnPage(part);
      });
      return word;
    });
  }

  // The service hides it in what is kept; here it goes at once, wherever it stands as a word.
  /** @param {string} word */
  function hideOnPage(word) {
    const wanted = word.toLowerCase();
    for (const same of log.querySelectorAll('.word'))
      if (same.textContent?.toLowerCase() === wanted) same.replaceWith(document.createTextNode('[hidden]'));
    const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'giu');
    const walker = document.createTreeWalker(log, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (pattern.test(node.nodeValue ?? '') && !node.parentElement?.closest('button'))
        node.nodeValue = (node.nodeValue ?? '').replace(pattern, '[hidden]');
  }

  /** @param {Activity} activity */
  function theirs(activity) {
    const account = activity.channelData?.lwa ?? {};
    const drawn = element(
      'article',
      `message message--theirs level-${account.level ?? 'none'} kind-${account.kind ?? 'answer'}`,
    );
    drawn.append(element('h3', 'unseen', 'Assistant'));
    const content = activity.attachments?.find(
      (one) => one.contentType === 'application/vnd.microsoft.card.adaptive',
    )?.content;
    const card = content && drawCard(content, { onTap: (data, title) => acts.tap(data, title), onSource: openSource });
    drawn.append(card ?? element('p', 'bubble', activity.text ?? ''));
    if (account.turnId && ['answer', 'gap', 'protocol', 'refusal'].includes(account.kind))
      drawn.append(thumbs(account.turnId));
    return drawn;
  }

  /** @param {HTMLElement} card @param {number} number */
  function openSource(card, number) {
    const details = card.querySelector(`details[data-number="${number}"]`);
    const dialog = /** @type {HTMLDialogElement} */ (need('source'));
    if (!details) return;
    need('source-title').textContent = details.querySelector('summary')?.textContent ?? '';
    need('source-body').replaceChildren(
      ...[...details.querySelectorAll('blockquote, p')].map((part) => part.cloneNode(true)),
    );
    dialog.showModal();
  }

  /** @param {string} turnId */
  function thumbs(turnId) {
    const row = element('div', 'thumbs');
    const label = element('span', 'thumbs__label', 'Did this help?');
    const yes = element('button', 'thumb', 'Yes');
    const no = element('button', 'thumb', 'No');
    const thanks = element('span', 'thumbs__thanks');
    thanks.setAttribute('role', 'status');
    const tapped = (/** @type {HTMLElement} */ button, /** @type {string} */ verb) => {
      for (const other of [yes, no]) other.setAttribute('aria-pressed', String(other === button));
      acts.thumb({ tap: { verb, ref: turnId } });
      thanks.textContent = 'Thank you. Noted.';
      row.querySelector('.thumbs__why')?.remove();
      if (verb === 'feedback.down') row.append(whyNot(turnId, thanks));
    };
    for (const [button, verb] of /** @type {[HTMLElement, string][]} */ ([
      [yes, 'feedback.up'],
      [no, 'feedback.down'],
    ])) {
      button.setAttribute('type', 'button');
      button.setAttribute('aria-pressed', 'false');
      button.addEventListener('click', () => tapped(button, verb));
    }
    row.setAttribute('role', 'group');
    row.setAttribute('aria-label', 'Did this help?');
    row.append(label, yes, no, thanks);
    return row;
  }

  /** @param {string} turnId @param {HTMLElement} thanks */
  function whyNot(turnId, thanks) {
    const row = element('div', 'thumbs__why');
    for (const reason of reasons) {
      const chip = element('button', 'chip', reason);
      chip.setAttribute('type', 'button');
      chip.addEventListener('click', () => {
        acts.thumb({ tap: { verb: 'feedback.down', ref: turnId, value: reason } });
        row.remove();
        thanks.textContent = `Thank you. Noted: ${reason.toLowerCase()}.`;
      });
      row.append(chip);
    }
    return row;
  }

  // A case has one true status: earlier cards show it too, and only the newest card acts on it.
  /** @param {Activity} activity @param {HTMLElement} drawn */
  function updateCases(activity, drawn) {
    const escalation = activity.channelData?.lwa?.escalation;
    const newest = escalation && drawn.querySelector(`[data-case="${CSS.escape(escalation.id)}"]`);
    if (!newest) return;
    for (const old of log.querySelectorAll(`[data-case="${CSS.escape(escalation.id)}"]`)) {
      if (old === newest) continue;
      const copy = /** @type {HTMLElement} */ (newest.cloneNode(true));
      // The words that went stay with the message that sent them.
      if (!copy.querySelector('.is-words')) for (const words of old.querySelectorAll('.is-words')) copy.append(words);
      old.replaceWith(copy);
      copy.closest('.card')?.querySelector('.acts')?.remove();
    }
    const state = newest.querySelector('.is-state')?.textContent ?? '';
    for (const told of log.querySelectorAll(`[data-told="${CSS.escape(escalation.id)}"]`)) {
      told.textContent = `Hand-over: ${state.toLowerCase()}`;
    }
    if (closed.has(escalation.state)) drawn.classList.add('is-closed');
  }

  /** @param {Activity} activity */
  function suggest(activity) {
    const offered = activity.suggestedActions?.actions ?? [];
    // "Ask my supervisor" stands there always; after an offer it sends the question that is already written.
    asking = offered.find((action) => action.value?.tap?.verb === 'case.send')?.value;
    const actions = offered.filter((action) => action.value?.tap?.verb !== 'case.send');
    suggestions.replaceChildren(
      ...actions.map((action) => {
        const chip = element('button', 'chip', action.title);
        chip.setAttribute('type', 'button');
        chip.addEventListener('click', () => {
          suggestions.hidden = true;
          if (action.type === 'imBack') acts.say(String(action.value ?? action.title));
          else acts.tap(action.value, action.title);
          need('say').focus();
        });
        return chip;
      }),
    );
    suggestions.hidden = actions.length === 0;
  }

  /** @param {Activity} activity */
  function announce(activity) {
    if (activity.channelData?.lwa?.level !== 'now') return;
    need('alert').textContent = (activity.text ?? '').split('\n')[0] ?? '';
  }

  /** A reply shows from its first line on; what one typed shows whole. @param {HTMLElement} drawn @param {boolean} isMine */
  function reveal(drawn, isMine) {
    const room = scroll.clientHeight;
    const isTall = drawn.offsetHeight > room - 80;
    const top = isMine || !isTall ? scroll.scrollHeight : drawn.offsetTop - 12;
    scroll.scrollTo({ top, behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
  }

  /** That something is coming, and the words of it that are there already: a screen reader hears the whole when it has come. @param {boolean} isOn @param {string} [soFar] */
  function setTyping(isOn, soFar = '') {
    clearTimeout(typingTimer);
    const isAtEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 160;
    typing.hidden = !isOn;
    if (!isOn || soFar !== '') {
      writing.hidden = !isOn;
      /** @type {HTMLElement} */ (writing.firstElementChild).textContent = soFar;
    }
    if (isOn) {
      typingTimer = window.setTimeout(() => setTyping(false), soFar === '' ? 8000 : 20_000);
      if (isAtEnd) scroll.scrollTop = scroll.scrollHeight;
    }
  }

  return { show, showPending, noteOn, setTyping, asking: () => asking };
}

/** @param {string} id @returns {HTMLElement} */
export function need(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}

/** @param {string} className @param {string} text */
function button(className, text) {
  const made = element('button', className, text);
  made.setAttribute('type', 'button');
  return made;
}

/** @param {string} tag @param {string} [className] @param {string} [text] @returns {HTMLElement} */
function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}
