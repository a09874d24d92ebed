import { CHANNELS } from '../../journey/channel.ts';

type ChannelId = (typeof CHANNELS)[number]['id'];

/** Words that can only mean one channel. “Mobile” is not among them: it may be an app, a browser or a call. */
const CHANNEL_OF_WORD: Readonly<Record<string, ChannelId>> = {
  call: 'phone',
  telephone: 'phone',
  website: 'web',
  'web site': 'web',
  app: 'mobile-app',
  'e-mail': 'email',
  chat: 'live-chat',
  'web chat': 'live-chat',
  bot: 'chatbot',
  'chat bot': 'chatbot',
  'text message': 'sms',
  'social media': 'social',
  store: 'in-store',
  shop: 'in-store',
  'in-store': 'in-store',
  branch: 'in-store',
  'home visit': 'field-visit',
  letter: 'post',
  kiosk: 'kiosk',
  'self-service': 'kiosk',
};

/** Names of Material icons, which the format's editor uses. */
const CHANNEL_OF_ICON: Readonly<Record<string, ChannelId>> = {
  phone: 'phone',
  call: 'phone',
  phone_in_talk: 'phone',
  headset_mic: 'phone',
  dialpad: 'ivr',
  language: 'web',
  phone_iphone: 'mobile-app',
  smartphone: 'mobile-app',
  mail: 'email',
  email: 'email',
  chat: 'live-chat',
  smart_toy: 'chatbot',
  sms: 'sms',
  store: 'in-store',
  storefront: 'in-store',
  local_post_office: 'post',
};

/** The channel that a word names, by id, label or a usual synonym; `null` for a word that names none. */
export function channelOfWord(words: string): ChannelId | null {
  const word = words.trim().toLowerCase();
  const named = CHANNELS.find(({ id, label }) => id === word || label.toLowerCase() === word);
  if (named !== undefined) return named.id;
  return Object.hasOwn(CHANNEL_OF_WORD, word) ? (CHANNEL_OF_WORD[word] ?? null) : null;
}

/** The channel that an icon stands for; `null` for one that is only a picture. */
export function channelOfIcon(icon: string): ChannelId | null {
  return Object.hasOwn(CHANNEL_OF_ICON, icon) ? (CHANNEL_OF_ICON[icon] ?? null) : null;
}
