/** Names this build: the hash of its script, which is another one as soon as anything in it is. */
export const appVersion: string =
  /-([\w-]{8})\.js$/u.exec(new URL(import.meta.url).pathname)?.[1] ?? "dev";
