/** A line between windows of this site; what is said is heard by all others, not by who says it. */
export interface Channel<Message> {
  say(message: Message): void;
  close(): void;
}

/** Joins the windows that opened the same name. What is no message by `isMessage` is not heard. */
export function openChannel<Message>(
  name: string,
  isMessage: (value: unknown) => value is Message,
  hear: (message: Message) => void,
): Channel<Message> {
  const channel = new BroadcastChannel(name);
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (isMessage(data)) hear(data);
  });
  return {
    say: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}
