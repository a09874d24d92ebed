/** The channels a contact can run over, in the order in which they are offered; a team can also name its own. */
export const CHANNELS = [
  { id: 'phone', label: 'Phone' },
  { id: 'ivr', label: 'IVR' },
  { id: 'web', label: 'Web' },
  { id: 'mobile-app', label: 'Mobile app' },
  { id: 'email', label: 'Email' },
  { id: 'live-chat', label: 'Live chat' },
  { id: 'chatbot', label: 'Chatbot' },
  { id: 'sms', label: 'SMS' },
  { id: 'social', label: 'Social' },
  { id: 'in-store', label: 'In store' },
  { id: 'field-visit', label: 'Field visit' },
  { id: 'post', label: 'Post' },
  { id: 'kiosk', label: 'Self-service kiosk' },
] as const;

/** The label of a channel id; a channel of the team's own is its own label. */
export function channelLabel(channel: string): string {
  return CHANNELS.find(({ id }) => id === channel)?.label ?? channel;
}
