// Keeps an open desk true: looks again when something has changed, says so aloud, and sounds while something is overdue.
// It never takes away what somebody is typing, and the page works without it.

const list = /** @type {HTMLElement | null} */ (document.querySelector('#desk-list'));
const said = document.querySelector('[data-desk-said]');
const link = document.querySelector('[data-desk-link]');
const sound = /** @type {HTMLButtonElement | null} */ (document.querySelector('[data-desk-sound]'));
// A form that was refused is answered at its own address; what is looked at again is the case.
const address = location.pathname.replace(/^(\/desk\/cases\/[^/]+)\/.+$/, '$1');
const lookEveryMs = list ? 20_000 : 60_000;
const soundEveryMs = 30_000;

document.querySelector('[data-desk-live]')?.removeAttribute('hidden');
document.querySelector('[data-desk-plain]')?.setAttribute('hidden', '');

/** @param {string} text */
function tell(text) {
  if (said && said.textContent !== text) said.textContent = text;
}

/** @param {string} text */
function showLink(text) {
  if (link && link.textContent !== text) link.textContent = text;
}

/** @param {Element} part */
function isInUse(part) {
  if (part.contains(document.activeElement) && document.activeElement !== document.body) return true;
  const typed = [...part.querySelectorAll('textarea, select, input[type=radio]')];
  return typed.some((field) =>
    field instanceof HTMLInputElement ? field.checked : /** @type {HTMLTextAreaElement} */ (field).value !== '',
  );
}

const restMs = 1000;
let looking = false;
let again = false;

async function look() {
  // Words that come in are shown, and so recorded as read, only while somebody is looking.
  if (document.hidden && !list) return;
  if (looking) {
    again = true;
    return;
  }
  looking = true;
  try {
    const reply = await fetch(address, { headers: { accept: 'text/html' }, redirect: 'manual' });
    if (reply.type === 'opaqueredirect' || reply.status === 401) {
      signedOut();
      return;
    }
    if (!reply.ok) throw new Error(String(reply.status));
    const fresh = new DOMParser().parseFromString(await reply.text(), 'text/html');
    // Somebody else has signed in in another tab: their list does not come up under this name.
    if (viewerOf(fresh) !== viewerOf(document)) {
      signedOut();
      return;
    }
    show(fresh);
    showLink(
      stream?.readyState === EventSource.OPEN
        ? 'Live'
        : `Looked again at ${new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`,
    );
  } catch {
    showLink('Cannot reach the service: what you see may be old. Ring if you are waiting for something.');
  } finally {
    // However much happens, a page asks at most once a second.
    setTimeout(() => {
      looking = false;
      if (!again) return;
      again = false;
      void look();
    }, restMs);
  }
}

/** @param {Document} page */
function viewerOf(page) {
  return page.querySelector('.lwa-header__person')?.textContent?.trim();
}

// What somebody is typing stays; otherwise the page is asked for anew, which signs in again by itself where it can.
function signedOut() {
  if ([...document.querySelectorAll('[data-live], form')].some(isInUse)) {
    showLink('You have been signed out. What you typed is still here: send it, and sign in on the next page.');
    tell('You have been signed out.');
  } else location.assign(address);
}

/** @param {Document} fresh */
function show(fresh) {
  const before = counts(document);
  const seqBefore = Number(document.querySelector('[data-seq]')?.getAttribute('data-seq') ?? 0);
  let held = false;
  for (const part of document.querySelectorAll('[data-live]')) {
    const next = fresh.getElementById(part.id);
    if (!next) continue;
    if (next.innerHTML === part.innerHTML) continue;
    if (isInUse(part)) {
      held = true;
      continue;
    }
    const open = [...part.querySelectorAll('details[open]')].map((each) => each.id);
    part.replaceChildren(...next.childNodes);
    for (const { name, value } of next.attributes) part.setAttribute(name, value);
    for (const id of open) if (id) document.getElementById(id)?.setAttribute('open', '');
  }
  document.title = fresh.title;
  const after = counts(document);
  if (after.overdue > before.overdue) tell(`${after.overdue} overdue. Somebody is waiting.`);
  else if (after.waiting > before.waiting) tell('A new case is waiting.');
  else if (Number(fresh.querySelector('[data-seq]')?.getAttribute('data-seq') ?? 0) > seqBefore)
    tell('Something new has happened on this case.');
  if (held && list) tell('The list has changed. It is shown when you leave the button.');
  if (after.overdue > before.overdue || after.urgent > before.urgent) ring();
}

/** @param {Document} page */
function counts(page) {
  const read = (/** @type {string} */ name) =>
    Number(page.querySelector('#desk-list')?.getAttribute(`data-${name}`) ?? 0);
  return { overdue: read('overdue'), waiting: read('waiting'), urgent: read('urgent') };
}

// Sound: only after somebody asked for it, because browsers and colleagues want it so.
/** @type {AudioContext | undefined} */
let audio;

function ring() {
  if (!audio || sound?.getAttribute('aria-pressed') !== 'true') return;
  for (const [place, pitch] of [880, 660, 880].entries()) {
    const start = audio.currentTime + place * 0.25;
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(0.0001, start);
    volume.gain.exponentialRampToValueAtTime(0.3, start + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + 0.22);
    tone.connect(volume).connect(audio.destination);
    tone.start(start);
    tone.stop(start + 0.24);
  }
}

if (sound && !list) sound.hidden = true;
sound?.addEventListener('click', () => {
  const on = sound.getAttribute('aria-pressed') !== 'true';
  sound.setAttribute('aria-pressed', String(on));
  sound.textContent = on ? 'Sound is on' : 'Sound is off';
  audio ??= new AudioContext();
  if (on) {
    void audio.resume();
    ring();
  }
});
setInterval(() => {
  if (counts(document).overdue > 0) ring();
}, soundEveryMs);

/** @type {EventSource | undefined} */
let stream;
if ('EventSource' in window) {
  stream = new EventSource('/desk/stream');
  stream.addEventListener('changed', () => void look());
  stream.addEventListener('open', () => {
    showLink('Live');
    // Something may have changed between the page and the stream.
    void look();
  });
  stream.addEventListener('error', () => showLink('Looking again by itself every little while'));
}
setInterval(() => void look(), lookEveryMs);
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) void look();
});
