import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { ask } from "./ask";
import { useLanguage } from "./use-language";

interface Sending<Answer> {
  /** The query key read anew once the server has accepted. */
  readonly refresh: string;
  readonly onDone: (answer: Answer) => void;
}

/** One thing sent at a time: a second press of the button while the first is under way does nothing. */
export function useSend<Answer>(path: string, { refresh, onDone }: Sending<Answer>) {
  const language = useLanguage();
  const queries = useQueryClient();
  const isUnderWay = useRef(false);
  const [isSending, setIsSending] = useState(false);
  const [error, setError] = useState<Error | null>(null);

  async function send(body: unknown): Promise<void> {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setIsSending(true);
    setError(null);
    try {
      const answer = await ask<Answer>(path, { language, body });
      await queries.invalidateQueries({ queryKey: [refresh] });
      onDone(answer);
    } catch (failure) {
      setError(failure instanceof Error ? failure : new Error(String(failure)));
    } finally {
      isUnderWay.current = false;
      setIsSending(false);
    }
  }

  return {
    send: (body: unknown) => void send(body),
    isSending,
    error,
    clear: () => setError(null),
  };
}
