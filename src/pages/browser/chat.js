// The chat page: joins the line, the view and the composer.
import { openLine } from './chat-line.js';
import { createView, need } from './chat-view.js';

const box = /** @type {HTMLTextAreaElement} */ (need('say'));
const line = need('line');
const person = { id: document.body.dataset['person'] ?? '', name: document.body.dataset['name'] ?? '' };

const view = createView({
  say,
  tap: (value, title) => {
    const clientId = talk.say({ value, text: title });
    if (title !== '') view.showPending(clientId, title);
  },
  thumb: (value) => void talk.tell(value).catch(() => undefined),
  hide: (value) =>
    void talk.tell(value).catch(() => {
      line.textContent = 'That word is hidden on this page only: there is no connection. Reload and try again.';
    }),
});

const talk = openLine(person, {
  heard: (activity) => {
    if (activity.type === 'typing') view.setTyping(true, activity.text);
    if (activity.type === 'message') view.show(activity, activity.from.role === 'user');
  },
  state: (state) => {
    line.textContent =
      state === 'away'
        ? 'No connection. What you send goes as soon as it is back. In danger: ring 999.'
        : state === 'signed_out'
          ? 'You are no longer signed in here: nothing more is sent. Reload this page to sign in again. In danger: ring 999.'
          : '';
    document.body.dataset['line'] = state;
  },
  unsent: (clientId) => {
    const isSignedOut = document.body.dataset['line'] === 'signed_out';
    if (isSignedOut) view.setTyping(false);
    view.noteOn(
      clientId,
      isSignedOut
        ? 'Not sent: you are signed out. It goes when you sign in again in this tab. In danger: ring 999.'
        : 'Not sent yet. I am trying again.',
    );
  },
});

for (const { clientId, text } of talk.unsent) view.showPending(clientId, text);

/** @param {string} text */
function say(text) {
  const words = text.trim();
  if (words === '') return;
  view.showPending(talk.say({ text: words }), words);
  view.setTyping(true);
}

function grow() {
  box.style.height = 'auto';
  box.style.height = `${Math.min(box.scrollHeight + 2, 180)}px`;
}

need('composer').addEventListener('submit', (event) => {
  event.preventDefault();
  say(box.value);
  box.value = '';
  grow();
  box.focus();
});
box.addEventListener('input', grow);
box.addEventListener('keydown', (event) => {
  // On a phone, Enter is a new line as everywhere; the button sends.
  const isPhone = matchMedia('(pointer: coarse)').matches;
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && !isPhone) {
    event.preventDefault();
    /** @type {HTMLFormElement} */ (need('composer')).requestSubmit();
  }
});
need('supervisor').addEventListener('click', () => {
  const words = box.value.trim();
  const offered = view.asking();
  if (words !== '') say(`Ask my supervisor: ${words}`);
  else if (offered === undefined) say('Ask my supervisor');
  else view.showPending(talk.say({ value: offered, text: 'Ask my supervisor' }), 'Ask my supervisor');
  box.value = '';
  grow();
  box.focus();
});
for (const start of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-say]'))) {
  start.addEventListener('click', () => {
    say(start.dataset['say'] ?? '');
    box.focus();
  });
}
